package org.stegvis.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stegvis.platform.language.Language;

/**
 * An example of a purchase for a newcomer to look at, taken as far as one of the tasks at which it rests.
 *
 * @param language the language of the buyer, which decides whose officers work on it
 * @param start the answers to the start form
 * @param answers answers by the key of the question, for whatever form asks it
 * @param restsAt the forms at which the case is left for the newcomer
 * @param steps what happens between the supplier and its contract manager once the purchase itself rests
 */
record DemoCase(
        Language language,
        Map<String, Object> start,
        Map<String, Object> answers,
        Set<String> restsAt,
        List<DemoStep> steps) {

    static DemoCase of(Language language, String title, String buyer, String level, String profile) {
        String country = switch (language) {
            case FI -> "FI";
            case NB -> "NO";
            default -> "SE";
        };
        Map<String, Object> start = new HashMap<>(Map.of(
                "title", title,
                "buyerOrg", buyer,
                "buyerLevel", level,
                "country", country,
                "ruleProfile", profile,
                "language", language.code()));
        Map<String, Object> answers = new HashMap<>(Map.of(
                "reportRhythm",
                "halfYearly",
                "meetingFrequency",
                "halfYearly",
                "reasonableReportTime",
                14,
                "correctionDays",
                30));
        return new DemoCase(language, start, answers, Set.of(), List.of());
    }

    /** The contract runs between these days. */
    DemoCase contract(String firstDay, String lastDay) {
        Map<String, Object> dated = new HashMap<>(start);
        dated.put("contractStart", firstDay);
        dated.put("contractEnd", lastDay);
        return new DemoCase(language, dated, answers, restsAt, steps);
    }

    /** Questions are answered like this wherever they are asked. */
    DemoCase answering(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(more);
        return new DemoCase(language, start, all, restsAt, steps);
    }

    /** The case is left at these forms; without them it is walked to its end. */
    DemoCase restingAt(String... forms) {
        return new DemoCase(language, start, answers, Set.of(forms), steps);
    }

    /**
     * The contract is signed with this invented supplier.
     *
     * @param number its number in the register of its country, one that nobody bears
     */
    DemoCase signedWith(String supplier, String number, String email) {
        return answering(Map.of(
                "supplierName",
                supplier,
                "supplierRegister",
                start.get("country"),
                "supplierRegisterNumber",
                number,
                "contactName",
                "Kim Exempel",
                "contactEmail",
                email,
                "contactLanguage",
                language.code()));
    }

    /** This happens, in this order, once the purchase itself rests. */
    DemoCase then(DemoStep... next) {
        return new DemoCase(language, start, answers, restsAt, List.of(next));
    }
}
