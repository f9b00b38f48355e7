package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A bonus that the supplier claims for more than the commitment (D8).
 *
 * @param claimed for what
 * @param amount the sum, in the currency of the contract; zero as long as nobody has checked the claim
 * @param check what an officer found to earn a bonus; empty as long as nobody has checked it
 * @param reason why it was refused, in the words of the letter to the supplier
 * @param outcome approved or refused; empty as long as it is open
 */
public record BonusClaim(
        UUID id,
        UUID obligation,
        int number,
        Beyond claimed,
        BigDecimal amount,
        Optional<Check> check,
        String reason,
        String outcome,
        Instant claimedAt,
        Optional<Instant> decidedAt) {

    /**
     * What was done beyond the commitment.
     *
     * @param equality whether a measure for gender equality was carried out
     */
    public record Beyond(int practicePlaces, int employmentPlaces, boolean equality) {

        static final Beyond NOTHING = new Beyond(0, 0, false);

        Beyond plus(Beyond other) {
            return new Beyond(
                    practicePlaces + other.practicePlaces,
                    employmentPlaces + other.employmentPlaces,
                    equality || other.equality);
        }
    }

    /**
     * The check of a claim.
     *
     * @param by the user id of the officer who checked it: another one decides
     */
    public record Check(Beyond found, String note, String by) {}
}
