package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;

/** Moves a purchase to its next phase. */
@Component
public class EnterPhase {

    private final Purchases purchases;
    private final Journal journal;

    EnterPhase(Purchases purchases, Journal journal) {
        this.purchases = purchases;
        this.journal = journal;
    }

    public void enter(String caseNumber, Phase phase) {
        purchases.enter(caseNumber, phase);
        journal.write(new JournalLine(caseNumber, JournalLine.SYSTEM, "phaseEntered", phase.code(), Map.of()));
    }
}
