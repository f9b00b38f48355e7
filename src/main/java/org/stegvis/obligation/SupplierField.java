package org.stegvis.obligation;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question on a page of the supplier. Its words stand under {@code supplier.field.} and {@code supplier.hint.} by its
 * name, those of its choices under {@code supplier.option.} by their codes.
 *
 * @param key under which the answer is kept: the name, with the number of a hire behind a hyphen where it is about one
 * @param decimals how many decimals a number may have
 * @param longest how many characters a text may have
 * @param options the codes that can be chosen; empty where nothing is chosen
 */
public record SupplierField(
        String key,
        Kind kind,
        boolean required,
        BigDecimal least,
        BigDecimal most,
        int decimals,
        int longest,
        List<String> options) {

    /** What can be answered. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        DATE,
        CHOICE
    }

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    static SupplierField line(String key) {
        return new SupplierField(key, Kind.LINE, true, BigDecimal.ZERO, BigDecimal.ZERO, 0, LONGEST_LINE, List.of());
    }

    static SupplierField text(String key) {
        return new SupplierField(key, Kind.TEXT, true, BigDecimal.ZERO, BigDecimal.ZERO, 0, LONGEST_TEXT, List.of());
    }

    static SupplierField number(String key, String least, String most, int decimals) {
        return new SupplierField(
                key, Kind.NUMBER, true, new BigDecimal(least), new BigDecimal(most), decimals, 0, List.of());
    }

    static SupplierField date(String key) {
        return new SupplierField(key, Kind.DATE, true, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, List.of());
    }

    static SupplierField choice(String key, String... options) {
        return new SupplierField(key, Kind.CHOICE, true, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, List.of(options));
    }

    static SupplierField yesOrNo(String key) {
        return choice(key, YES_OR_NO.toArray(String[]::new));
    }

    /** The same question, which may be left open. */
    SupplierField optional() {
        return new SupplierField(key, kind, false, least, most, decimals, longest, options);
    }

    /** The same question about the hire with this number. */
    SupplierField ofHire(int number) {
        return new SupplierField(key + "-" + number, kind, required, least, most, decimals, longest, options);
    }

    /** The same question with fewer choices. */
    SupplierField among(List<String> codes) {
        return new SupplierField(key, kind, required, least, most, decimals, longest, codes);
    }

    /** The name under which its words stand. */
    public String name() {
        return nameOf(key);
    }

    /** The key of the words for one of its choices. */
    public String wordOf(String option) {
        return switch (name()) {
            case "form" -> "obligation.hire.form." + option;
            case "cause" -> "obligation.hire.cause." + option;
            case "channel" -> "obligation.channel." + option;
            default -> YES_OR_NO.contains(option) ? "form.option." + option : "supplier.option." + option;
        };
    }

    /** The name of the question whose answer is kept under this key. */
    static String nameOf(String key) {
        int hyphen = key.indexOf('-');
        return hyphen < 0 ? key : key.substring(0, hyphen);
    }
}
