package org.stegvis.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stegvis.contract.ContractTerms;

/** What can follow from a defect beyond its correction, the mildest first; only if the tender documents name it [S21]. */
public enum Sanction {
    PENALTY(DefectOutcome.PENALTY),
    SUSPENSION(DefectOutcome.SUSPENDED),
    TERMINATION(DefectOutcome.TERMINATED);

    private final DefectOutcome outcome;

    Sanction(DefectOutcome outcome) {
        this.outcome = outcome;
    }

    /** How a defect ends for which this was decided. */
    public DefectOutcome outcome() {
        return outcome;
    }

    /** The code in forms, tables and texts, such as penalty. */
    public String code() {
        return Hire.lowerCamel(name());
    }

    /** The sanction with this code; empty for any other word. */
    public static Optional<Sanction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(sanction -> sanction.code().equals(code))
                .findFirst();
    }

    /** Whether the tender documents name it. */
    public boolean isNamedIn(ContractTerms.Sanctions terms) {
        return switch (this) {
            case PENALTY -> terms.penalty().isPresent();
            case SUSPENSION -> terms.callOffSuspension();
            case TERMINATION -> terms.terminationRight();
        };
    }

    /** Those that the tender documents name, the mildest first. */
    public static List<Sanction> namedIn(ContractTerms.Sanctions terms) {
        return Arrays.stream(values())
                .filter(sanction -> sanction.isNamedIn(terms))
                .toList();
    }
}
