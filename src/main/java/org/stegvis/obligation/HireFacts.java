package org.stegvis.obligation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** The hires of an obligation, for the facts of its forms: each by its number, never a name. */
@Component
class HireFacts {

    private final Hires hires;
    private final Texts texts;

    HireFacts(Hires hires, Texts texts) {
        this.hires = hires;
        this.texts = texts;
    }

    /** One line for each hire; one that says so where there is none. */
    Stream<Fact> of(Obligation obligation, Language language) {
        List<Hire> known = hires.of(obligation.id());
        return known.isEmpty()
                ? Stream.of(new Fact(
                        texts.get(language, "fact.obligation.hires"),
                        texts.get(language, "fact.obligation.hires.none")))
                : known.stream()
                        .map(hire -> new Fact(
                                texts.get(language, "fact.obligation.hire", hire.number()), written(hire, language)));
    }

    private String written(Hire hire, Language language) {
        String form = word(
                language,
                "obligation.hire.form." + hire.form().code(),
                hire.form().code());
        String since = texts.get(
                language,
                "fact.obligation.hire.since",
                form,
                ObligationFacts.number(hire.extent(), language),
                language.longDate(hire.startsOn()));
        return hire.end()
                .map(end -> texts.get(
                        language,
                        "fact.obligation.hire.ended",
                        since,
                        language.longDate(end.on()),
                        word(
                                language,
                                "obligation.hire.cause." + end.cause().code(),
                                end.cause().code())))
                .orElse(since);
    }

    private String word(Language language, String key, String code) {
        return texts.find(language, key).orElse(code);
    }
}
