package org.stegvis.mentoring.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.MentoringLetter;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participations;
import org.stegvis.shared.SharedVariables;

/** Warns somebody who has left three contacts without an answer. */
@ExportedToEngine("warnOfRemoval")
class WarnOfRemoval implements JavaDelegate {

    private final ParticipantLetters letters;
    private final Participations participations;

    WarnOfRemoval(ParticipantLetters letters, Participations participations) {
        this.letters = letters;
        this.participations = participations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.write(
                participations.require(UUID.fromString(SharedVariables.PARTICIPATION.require(execution))),
                MentoringLetter.REMOVAL_WARNING,
                execution.getActivityInstanceId(),
                "",
                List.of());
    }
}
