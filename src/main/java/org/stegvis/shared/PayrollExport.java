package org.stegvis.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims that went to the payroll together.
 *
 * @param madeBy the user id of the officer
 * @param paidOn when they were paid; empty as long as nobody has confirmed it
 */
public record PayrollExport(
        UUID id,
        int number,
        String programme,
        String madeBy,
        Instant madeAt,
        Optional<LocalDate> paidOn,
        int claims,
        Money sum) {}
