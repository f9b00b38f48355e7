package org.stegvis.mentoring;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** The coordinator decides whether somebody who does not answer is removed. */
@Component
class DecideRemoval implements FormAct {

    private final GroupOfTask tasks;
    private final Participations participations;
    private final ContactAttempts contacts;

    DecideRemoval(GroupOfTask tasks, Participations participations, ContactAttempts contacts) {
        this.tasks = tasks;
        this.participations = participations;
        this.contacts = contacts;
    }

    @Override
    public String form() {
        return "decide-removal";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        UUID somebody = tasks.participation(submission.subject());
        String officer = submission.subject().officer();
        if (submission
                .answers()
                .text(GroupVariables.REMOVAL_DECISION.name())
                .orElseThrow()
                .equals("remove")) {
            participations.become(somebody, ParticipationState.REMOVED, officer, "silent");
        } else {
            contacts.answered(somebody, officer);
        }
        return Map.of();
    }
}
