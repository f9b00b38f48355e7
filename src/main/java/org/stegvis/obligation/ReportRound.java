package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One report that the supplier owes.
 *
 * @param periodEnd the last day of its period
 * @param revision how often it was sent back to the supplier
 * @param question what the contract manager asked when she last sent it back; empty if she never did
 */
public record ReportRound(
        UUID id,
        UUID obligation,
        int number,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate dueOn,
        int revision,
        State state,
        String question) {

    /** How far a report has come. */
    public enum State {
        PLANNED,
        ASKED,
        RECEIVED,
        RETURNED,
        ACCEPTED,
        /** It did not come, and a defect was opened. */
        MISSING,
        /** It need not come. */
        WAIVED;

        /** Whether nothing more is done about it. */
        public boolean isSettled() {
            return this == ACCEPTED || this == MISSING || this == WAIVED;
        }
    }
}
