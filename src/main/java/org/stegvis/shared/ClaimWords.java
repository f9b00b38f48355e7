package org.stegvis.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What letters, forms and pages say of claims, in the reader's language. */
@Component
public class ClaimWords {

    private final Texts texts;

    ClaimWords(Texts texts) {
        this.texts = texts;
    }

    /** Why, in a sentence. */
    public String reason(ClaimReason reason, Language language) {
        return texts.get(language, "claims.reason." + reason.name());
    }

    /** What a line pays for, on which day and at which rate, and what comes of it. */
    public String line(ClaimLine line, Language language) {
        String what = texts.get(language, "claims.line." + line.kind().code());
        String sum = line.kind() == LineKind.FARE || line.kind() == LineKind.OTHER
                ? line.claimed().in(language)
                : "%s × %s = %s"
                        .formatted(
                                number(line.quantity(), language),
                                number(line.rate(), language),
                                line.claimed().in(language));
        String full = what + ", " + language.longDate(line.day()) + ": " + sum;
        return line.reason()
                .map(why -> texts.get(
                        language, "claims.line.cut", full, line.amount().in(language), reason(why, language)))
                .orElse(full);
    }

    /** The lines, each in a line of its own. */
    String lines(List<ClaimLine> lines, Language language) {
        return lines.stream().map(line -> line(line, language)).collect(Collectors.joining("\n"));
    }

    /** What the event is called, and when it was. */
    public String event(ProgrammeEvent event, Language language) {
        return texts.get(
                language,
                "claims.event." + event.kind().code(),
                language.longDate(event.starts().toLocalDate()));
    }

    String get(Language language, String key, Object... facts) {
        return texts.get(language, key, facts);
    }

    private static String number(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
