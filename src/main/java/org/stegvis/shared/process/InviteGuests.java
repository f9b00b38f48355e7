package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.SharedVariables;

/** Invites all who take part. */
@ExportedToEngine("inviteGuests")
class InviteGuests implements JavaDelegate {

    private final EventLetters letters;

    InviteGuests(EventLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.invite(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
