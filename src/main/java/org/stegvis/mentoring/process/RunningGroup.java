package org.stegvis.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.Groups;
import org.stegvis.mentoring.Rematches;
import org.stegvis.mentoring.Rematching;

/** What a step of a process is about. */
@Component
class RunningGroup {

    private final Groups groups;
    private final Rematches rematches;

    RunningGroup(Groups groups, Rematches rematches) {
        this.groups = groups;
        this.rematches = rematches;
    }

    org.stegvis.mentoring.MentorshipGroup of(DelegateExecution execution) {
        return groups.require(UUID.fromString(GroupVariables.MENTORSHIP_GROUP.require(execution)));
    }

    /** The same, held until the transaction ends, so that no meeting is logged while the process turns to wait for one. */
    org.stegvis.mentoring.MentorshipGroup held(DelegateExecution execution) {
        return groups.hold(UUID.fromString(GroupVariables.MENTORSHIP_GROUP.require(execution)));
    }

    Rematching rematch(DelegateExecution execution) {
        return rematches.require(UUID.fromString(GroupVariables.REMATCH.require(execution)));
    }
}
