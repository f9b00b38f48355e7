package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.purchasing.PurchasingVariables;
import org.stegvis.purchasing.WriteLetter;

/** Writes the letter that the model names; it is sent outside the engine. */
@ExportedToEngine("sendLetter")
class SendLetter implements JavaDelegate {

    private final WriteLetter writeLetter;

    SendLetter(WriteLetter writeLetter) {
        this.writeLetter = writeLetter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        writeLetter.write(
                execution.getProcessBusinessKey(),
                PurchasingVariables.LETTER.require(execution),
                execution.getActivityInstanceId());
    }
}
