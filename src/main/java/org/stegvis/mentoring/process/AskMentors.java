package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.platform.engine.ExportedToEngine;

/** Asks each mentor about the group that is proposed for her (A12). */
@ExportedToEngine("askMentors")
class AskMentors implements JavaDelegate {

    private final RunningEdition running;
    private final GroupProposals proposals;

    AskMentors(RunningEdition running, GroupProposals proposals) {
        this.running = running;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.ask(running.of(execution).number());
    }
}
