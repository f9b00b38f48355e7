package org.stegvis.shared;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An international bank account number (ISO 13616) whose check digits are right. It prints itself without its middle. */
public record AccountNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int SHOWN = 4;

    /** The number that was typed, with or without spaces; empty if it is none. */
    public static Optional<AccountNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(digits).matches() && isRight(digits)
                ? Optional.of(new AccountNumber(digits))
                : Optional.empty();
    }

    /** The country and the last four signs. */
    public String masked() {
        return digits.substring(0, 2) + "\u2026" + digits.substring(digits.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isRight(String digits) {
        StringBuilder number = new StringBuilder();
        (digits.substring(SHOWN) + digits.substring(0, SHOWN))
                .chars()
                .forEach(sign -> number.append(Character.digit(sign, Character.MAX_RADIX)));
        return new BigInteger(number.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
