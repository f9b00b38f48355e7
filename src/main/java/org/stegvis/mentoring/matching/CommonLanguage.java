package org.stegvis.mentoring.matching;

import java.util.Optional;
import org.stegvis.platform.language.Language;

/** H4: the adept follows the language of the mentor's group; an adept who wants to be alone, any of the mentor's. */
record CommonLanguage() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return adept.wantsToBeAlone()
                ? between(mentor, adept).isPresent()
                : adept.person().speaks(mentor.groupLanguage());
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return adept.wantsToBeAlone()
                ? Reason.of(ReasonCode.NO_COMMON_LANGUAGE)
                : Reason.of(ReasonCode.GROUP_LANGUAGE, mentor.groupLanguage());
    }

    /** The language in which the two would meet: that of the group, or for a pair the one that both speak best. */
    static Optional<Language> between(Mentor mentor, Adept adept) {
        if (adept.person().speaks(mentor.groupLanguage())
                && (!adept.wantsToBeAlone() || adept.person().isFluentIn(mentor.groupLanguage()))) {
            return Optional.of(mentor.groupLanguage());
        }
        Language best = null;
        if (adept.wantsToBeAlone()) {
            for (Language language : adept.person().languages().keySet()) {
                if (speaks(mentor, language)
                        && (best == null || fluent(mentor, adept, language) > fluent(mentor, adept, best))) {
                    best = language;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many of the two are fluent in the language. */
    static int fluent(Mentor mentor, Adept adept, Language language) {
        boolean mentorIs = language == mentor.groupLanguage() || mentor.person().isFluentIn(language);
        return (mentorIs ? 1 : 0) + (adept.person().isFluentIn(language) ? 1 : 0);
    }

    private static boolean speaks(Mentor mentor, Language language) {
        return language == mentor.groupLanguage() || mentor.person().speaks(language);
    }
}
