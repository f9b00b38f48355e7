package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.DraftReminders;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Reminds the drafts of an edition of its deadline (A5, M02). */
@ExportedToEngine("remindDrafts")
class RemindDrafts implements JavaDelegate {

    private final DraftReminders remind;

    RemindDrafts(DraftReminders remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.of(SharedVariables.CASE_NUMBER.require(execution));
    }
}
