package org.stegvis.party;

import java.util.Locale;
import java.util.Optional;

/**
 * The national registers in which organisations have a number, and how each number proves itself by its last digit
 * (Skatteverket: organisationsnummer; Patentti- ja rekisterihallitus: Y-tunnus; Brønnøysundregistrene: organisasjonsnummer).
 */
public enum BusinessRegister {
    SE("[0-9]{6}-?[0-9]{4}") {
        @Override
        boolean proves(int[] digits) {
            return digits[2] >= 2 && luhn(digits) % 10 == 0;
        }

        @Override
        String written(String digits) {
            return digits.substring(0, 6) + "-" + digits.substring(6);
        }
    },
    FI("[0-9]{7}-?[0-9]") {
        @Override
        boolean proves(int[] digits) {
            int rest = weighted(digits, 7, 9, 10, 5, 8, 4, 2) % 11;
            return rest != 1 && digits[7] == (rest == 0 ? 0 : 11 - rest);
        }

        @Override
        String written(String digits) {
            return digits.substring(0, 7) + "-" + digits.substring(7);
        }
    },
    NO("[89][0-9]{8}") {
        @Override
        boolean proves(int[] digits) {
            int rest = weighted(digits, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
            return rest != 1 && digits[8] == (rest == 0 ? 0 : 11 - rest);
        }

        @Override
        String written(String digits) {
            return digits;
        }
    };

    private final String pattern;

    BusinessRegister(String pattern) {
        this.pattern = pattern;
    }

    /** The number as this register writes it; empty if it is none of its numbers. Spaces and an {@code SE} or {@code NO} in front are allowed. */
    public Optional<RegisterNumber> read(String typed) {
        String plain =
                typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "").replaceFirst("^(SE|FI|NO)", "");
        if (!plain.matches(pattern)) {
            return Optional.empty();
        }
        String digits = plain.replace("-", "");
        return proves(digits.chars().map(digit -> digit - '0').toArray())
                ? Optional.of(new RegisterNumber(this, written(digits)))
                : Optional.empty();
    }

    abstract boolean proves(int[] digits);

    abstract String written(String digits);

    private static int luhn(int[] digits) {
        int sum = 0;
        for (int place = 0; place < digits.length; place++) {
            int doubled = digits[place] * (place % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum;
    }

    private static int weighted(int[] digits, int... weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += digits[place] * weights[place];
        }
        return sum;
    }
}
