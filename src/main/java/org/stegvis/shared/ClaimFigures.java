package org.stegvis.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the claims of a programme came to (domain chapter 3.10).
 *
 * @param sent how many were sent and not taken back
 * @param returned how many of them went back to the claimant at least once
 * @param rejected how many came to nothing
 * @param paid what was paid; empty if nothing was
 * @param daysToDecide from sending to the decision, on average; empty as long as nothing is decided
 */
public record ClaimFigures(
        int sent, int returned, int rejected, Optional<Money> paid, Optional<BigDecimal> daysToDecide) {}
