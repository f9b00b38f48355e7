package org.stegvis.local;

import java.util.HashMap;
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
 */
record DemoCase(Language language, Map<String, Object> start, Map<String, Object> answers, Set<String> restsAt) {

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
        Map<String, Object> supplier = switch (country) {
            case "FI" -> Map.of("supplierRegister", "FI", "supplierRegisterNumber", "0112038-9");
            case "NO" -> Map.of("supplierRegister", "NO", "supplierRegisterNumber", "923609016");
            default -> Map.of("supplierRegister", "SE", "supplierRegisterNumber", "556016-0680");
        };
        Map<String, Object> answers = new HashMap<>(supplier);
        answers.put("contactLanguage", language.code());
        return new DemoCase(language, start, answers, Set.of());
    }

    /** The contract runs between these days. */
    DemoCase contract(String firstDay, String lastDay) {
        Map<String, Object> dated = new HashMap<>(start);
        dated.put("contractStart", firstDay);
        dated.put("contractEnd", lastDay);
        return new DemoCase(language, dated, answers, restsAt);
    }

    /** Questions are answered like this wherever they are asked. */
    DemoCase answering(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(more);
        return new DemoCase(language, start, all, restsAt);
    }

    /** The case is left at these forms; without them it is walked to its end. */
    DemoCase restingAt(String... forms) {
        return new DemoCase(language, start, answers, Set.of(forms));
    }
}
