package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A person whom the supplier has hired or offered a start: a running number, never a name.
 *
 * @param startsOn the first day; one that is still to come is an offer
 * @param plannedEnd the last day as agreed; empty for an employment without an end
 * @param extent percent of full time, above 0 and at most 100
 * @param end when and why it ended; empty as long as it goes on
 * @param channel how the person was found: the code of a recruitment channel
 * @param newHire whether the person is new at the supplier; those who were there already do not count [S32]
 * @param attested whether it was attested that the person belongs to a target group; never why
 */
public record Hire(
        UUID id,
        UUID obligation,
        int number,
        Form form,
        LocalDate startsOn,
        Optional<LocalDate> plannedEnd,
        BigDecimal extent,
        Optional<End> end,
        String channel,
        boolean newHire,
        boolean attested,
        boolean subcontractor) {

    /** How the person works. */
    public enum Form {
        PERMANENT,
        FIXED_TERM,
        TRAINEE,
        APPRENTICESHIP,
        PRACTICE;

        /** The code in forms, tables and decisions, such as fixedTerm. */
        public String code() {
            return lowerCamel(name());
        }
    }

    /** The last day of a hire, and why it was the last. */
    public record End(LocalDate on, Cause cause) {}

    /** Why a hire ended. */
    public enum Cause {
        /** As agreed from the start. */
        COMPLETED,
        /** Early, because the person left. */
        EMPLOYEE_LEFT,
        /** Early, on lawful grounds that lie with the person. */
        LAWFUL_GROUNDS,
        /** Early, by the employer without such grounds. */
        EMPLOYER_ENDED,
        /** Into regular employment. */
        CONVERTED;

        /** The code in forms, tables and decisions, such as employeeLeft. */
        public String code() {
            return lowerCamel(name());
        }
    }

    static String lowerCamel(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
