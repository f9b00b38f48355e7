package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A bonus that the supplier claims for more than the commitment (D8).
 *
 * @param practicePlaces how many places of practice beyond the commitment
 * @param employmentPlaces how many places of employment beyond the commitment
 * @param equality whether a measure for gender equality is claimed
 * @param amount the sum, in the currency of the contract; zero as long as nobody has checked the claim
 * @param checkedBy the user id of the officer who checked it; empty as long as nobody has
 * @param reason why it was decided so, in the words of the letter to the supplier
 * @param outcome approved or refused; empty as long as it is open
 */
public record BonusClaim(
        UUID id,
        UUID obligation,
        int number,
        int practicePlaces,
        int employmentPlaces,
        boolean equality,
        BigDecimal amount,
        String checkedBy,
        String reason,
        String outcome,
        Instant claimedAt,
        Optional<Instant> decidedAt) {}
