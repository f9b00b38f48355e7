package org.stegvis.obligation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormSubject;

/** The obligation or the report that a form is about. */
@Component
class ObligationOfTask {

    private final Obligations obligations;
    private final ReportRounds rounds;

    ObligationOfTask(Obligations obligations, ReportRounds rounds) {
        this.obligations = obligations;
        this.rounds = rounds;
    }

    Obligation obligation(FormSubject subject) {
        return obligations.require(
                UUID.fromString(subject.value(ObligationVariables.OBLIGATION).orElseThrow()));
    }

    ReportRound round(FormSubject subject) {
        return rounds.find(UUID.fromString(
                        subject.value(ObligationVariables.REPORT_ROUND).orElseThrow()))
                .orElseThrow();
    }
}
