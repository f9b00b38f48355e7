package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadlines;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** Closes a purchase with the way in which it ended; nothing is due in it any more. */
@Component
public class ClosePurchase {

    private final Purchases purchases;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    ClosePurchase(Purchases purchases, Deadlines deadlines, Journal journal, Clock clock) {
        this.purchases = purchases;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Closes the purchase; the outcome is the id of the end event, such as end_noRequirement. */
    public void close(String caseNumber, String outcome) {
        purchases.close(caseNumber, outcome, clock.now());
        deadlines.settleAll(caseNumber);
        journal.write(new JournalLine(caseNumber, JournalLine.SYSTEM, "caseClosed", outcome, Map.of()));
    }
}
