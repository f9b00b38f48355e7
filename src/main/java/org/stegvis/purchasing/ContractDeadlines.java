package org.stegvis.purchasing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractSigned;
import org.stegvis.deadline.Deadlines;

/** Enters into the register what a contract makes due, and keeps it right when the contract gets another end. */
@Component
class ContractDeadlines {

    private final Deadlines deadlines;

    ContractDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventListener
    void open(ContractSigned signed) {
        for (ContractDeadline deadline : ContractDeadline.values()) {
            open(signed.caseNumber(), deadline);
        }
    }

    /** The contract ends on another day than before: what counts from its end is due anew. */
    void endHasMoved(String caseNumber) {
        for (ContractDeadline deadline : ContractDeadline.values()) {
            if (deadline.from() == ContractDeadline.From.END) {
                open(caseNumber, deadline);
            }
        }
    }

    /** The contract ends before its time: nobody decides on an extension, and what counts from its end is due anew. */
    void endedEarly(String caseNumber) {
        deadlines.settle("", caseNumber, ContractDeadline.EXTENSION.form(), "");
        open(caseNumber, ContractDeadline.EVALUATION);
    }

    private void open(String caseNumber, ContractDeadline deadline) {
        deadlines.open(caseNumber, deadline.form(), deadline.owedBy().group());
    }
}
