package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.RemindDrafts;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.SharedVariables;

/** Reminds the drafts of an edition of its deadline (A5, M02). */
@ExportedToEngine("remindDrafts")
class RemindDraftsOfEdition implements JavaDelegate {

    private final RemindDrafts remind;

    RemindDraftsOfEdition(RemindDrafts remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.of(SharedVariables.CASE_NUMBER.require(execution));
    }
}
