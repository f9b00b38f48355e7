package org.stegvis.obligation.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.Obligations;
import org.stegvis.obligation.ReportRounds;

/** What a step of a process is about. */
@Component
class RunningObligation {

    private final Obligations obligations;
    private final ReportRounds rounds;

    RunningObligation(Obligations obligations, ReportRounds rounds) {
        this.obligations = obligations;
        this.rounds = rounds;
    }

    Obligation of(DelegateExecution execution) {
        return obligations.require(UUID.fromString(ObligationVariables.OBLIGATION.require(execution)));
    }

    /** The same, held until the transaction ends, so that nobody alters it while the process turns to it. */
    Obligation held(DelegateExecution execution) {
        return obligations.hold(UUID.fromString(ObligationVariables.OBLIGATION.require(execution)));
    }

    /** The report of a report-round. */
    org.stegvis.obligation.ReportRound round(DelegateExecution execution) {
        return rounds.find(UUID.fromString(ObligationVariables.REPORT_ROUND.require(execution)))
                .orElseThrow();
    }

    /** The report that the process is about; empty if it is about the obligation. */
    Optional<UUID> roundId(DelegateExecution execution) {
        return ObligationVariables.REPORT_ROUND.in(execution).map(UUID::fromString);
    }
}
