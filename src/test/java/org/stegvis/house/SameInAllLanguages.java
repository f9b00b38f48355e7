package org.stegvis.house;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stegvis.platform.language.Language;

/** Words that are the same in English and in another language: names, codes and loans. */
final class SameInAllLanguages {

    /** Levels of language skills, currencies, per cent, names of programs, texts of nothing but what is put in. */
    private static final Pattern CODES = Pattern.compile("[ABC][12]|SEK|EUR|NOK|%|Cockpit|adept|mentor|\\d+–\\d+"
            + "|\\{0},? \\{1}|\\{0} – \\{1}|– \\{0}: \\{1}, \\{2}, \\{3}");

    private static final Map<Language, Set<String>> BY_LANGUAGE = Map.of(
            Language.SV,
                    Set.of(
                            "Adept",
                            "Mentor",
                            "Organisation",
                            "Region",
                            "Bonus",
                            "Finland",
                            "Form",
                            "Period",
                            "Person",
                            "Person {0}",
                            "Person {0}: {1}"),
            Language.NB,
                    Set.of(
                            "Adept",
                            "Mentor",
                            "Region",
                            "Bonus",
                            "Finland",
                            "Form",
                            "Person",
                            "Person {0}",
                            "Person {0}: {1}"),
            Language.FI, Set.of("Bonus"));

    private SameInAllLanguages() {}

    /** Whether this text may be the same in this language as in English. */
    static boolean allows(Language language, String text) {
        return CODES.matcher(text).matches() || BY_LANGUAGE.get(language).contains(text);
    }
}
