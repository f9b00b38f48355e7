package org.stegvis.platform.language;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** The languages in which Stegvis speaks to its users. Norwegian is bokmål. */
public enum Language {
    SV("sv-SE"),
    FI("fi-FI"),
    NB("nb-NO"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The two-letter code as it stands in file names, forms and addresses: sv, fi, nb or en. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale whose dates and numbers readers of this language expect. */
    public Locale locale() {
        return locale;
    }

    /** The day as readers of this language write it out, such as 5 april 2027. */
    public String longDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** The language with this two-letter code; "no" and "nn" readers are given bokmål. */
    public static Optional<Language> ofCode(String code) {
        return switch (code) {
            case "sv" -> Optional.of(SV);
            case "fi" -> Optional.of(FI);
            case "nb", "no", "nn" -> Optional.of(NB);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** The language of a browser's locale; English where we do not speak the reader's. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(EN);
    }
}
