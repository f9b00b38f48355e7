package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventNotices;
import org.stegvis.shared.SharedVariables;

/** Warns the coordinator that guests have little time to answer. */
@ExportedToEngine("warnOfShortNotice")
class WarnOfShortNotice implements JavaDelegate {

    private final EventNotices notices;

    WarnOfShortNotice(EventNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.shortNotice(RunningProgramme.id(execution, SharedVariables.EVENT));
    }
}
