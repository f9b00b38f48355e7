package org.stegvis.mentoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.platform.engine.ExportedToEngine;

/** Looks whether a mentor has objected to her group; then the coordinator works on the matching again. */
@ExportedToEngine("hearMentors")
class HearMentors implements JavaDelegate {

    private final RunningEdition running;
    private final GroupProposals proposals;

    HearMentors(RunningEdition running, GroupProposals proposals) {
        this.running = running;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean objections = proposals.hear(running.of(execution).number());
        execution.setVariable(EditionVariables.OBJECTIONS.name(), objections);
    }
}
