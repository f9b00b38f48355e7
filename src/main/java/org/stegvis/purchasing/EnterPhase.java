package org.stegvis.purchasing;

import org.springframework.stereotype.Component;

/** Moves a purchase to its next phase. */
@Component
public class EnterPhase {

    private final Purchases purchases;

    EnterPhase(Purchases purchases) {
        this.purchases = purchases;
    }

    public void enter(String caseNumber, Phase phase) {
        purchases.enter(caseNumber, phase);
    }
}
