package org.stegvis.mentoring;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.shared.SharedVariables;

/** What a form of a group, a rematch, a concern or a silent participant is about. */
@Component
class GroupOfTask {

    private final Groups groups;
    private final Rematches rematches;

    GroupOfTask(Groups groups, Rematches rematches) {
        this.groups = groups;
        this.rematches = rematches;
    }

    MentorshipGroup group(FormSubject subject) {
        return groups.require(id(subject, GroupVariables.MENTORSHIP_GROUP));
    }

    Rematching rematch(FormSubject subject) {
        return rematches.require(id(subject, GroupVariables.REMATCH));
    }

    UUID concern(FormSubject subject) {
        return id(subject, GroupVariables.CONCERN);
    }

    UUID participation(FormSubject subject) {
        return id(subject, SharedVariables.PARTICIPATION);
    }

    private static UUID id(FormSubject subject, ProcessVariable<String> variable) {
        return UUID.fromString(subject.value(variable).orElseThrow());
    }
}
