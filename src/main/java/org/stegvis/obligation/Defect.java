package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that falls short (avvikelse).
 *
 * @param severity minor, major or grave; empty as long as nobody has described it
 * @param reportRound the report in which it showed; empty if it did not show in one
 * @param description what falls short, in the words of the letter to the supplier
 * @param hearingUntil the last day on which the supplier is asked for its side
 * @param correctionDue the day by which it is to be corrected
 * @param stands whether it was found to stand after the supplier could say its side
 * @param failedCorrections how often a correction was asked for in vain
 * @param step the rung of the ladder on which it stands
 * @param excuse the code of why the supplier is not at fault; empty if it is
 * @param reason why it was decided so, in the words of the letter to the supplier
 * @param proposal the sanction that is proposed; empty as long as none is
 * @param outcome how it ended; empty as long as it is open
 */
public record Defect(
        UUID id,
        UUID obligation,
        int number,
        DefectKind kind,
        String severity,
        Optional<UUID> reportRound,
        LocalDate foundOn,
        String description,
        Optional<LocalDate> hearingUntil,
        Optional<LocalDate> correctionDue,
        boolean stands,
        int failedCorrections,
        String step,
        String excuse,
        String reason,
        Optional<Proposal> proposal,
        Optional<DefectOutcome> outcome,
        Instant openedAt,
        Optional<Instant> closedAt) {

    /**
     * A sanction that one officer proposes and another decides on.
     *
     * @param penalty the sum, in the currency of the contract; empty unless it is a penalty
     * @param by the user id of the officer who proposes it
     */
    public record Proposal(Sanction sanction, Optional<BigDecimal> penalty, String reason, String by) {}

    /** Whether it is still being handled. */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
