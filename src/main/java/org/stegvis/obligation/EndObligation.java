package org.stegvis.obligation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ObligationEnded;

/** Ends an obligation: nothing is due from its supplier any more, and purchasing hears how it ended. */
@Component
public class EndObligation {

    private final Obligations obligations;
    private final SupplierDeadlines deadlines;
    private final ApplicationEventPublisher events;

    EndObligation(Obligations obligations, SupplierDeadlines deadlines, ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** Ends it with this outcome; does nothing if it has ended. */
    public void end(Obligation obligation, String outcome) {
        if (obligation.runs()) {
            obligations.end(obligation.id(), outcome);
            deadlines.settleAll(obligation);
            events.publishEvent(new ObligationEnded(obligation.caseNumber(), outcome));
        }
    }
}
