package org.stegvis.obligation.web;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.stegvis.letter.Letter.Word;
import org.stegvis.obligation.SupplierCopy;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** The words of the supplier's pages: in the reader's language, with days and times of the country of the contract. */
record SupplierWords(Texts texts, Language language, ZoneId zone) {

    /** The text of this key with its facts put in as the reader writes them. */
    public String get(String key, Object... facts) {
        return texts.get(language, key, said(List.of(facts)));
    }

    /** The same, with the facts in a list. */
    public String filled(String key, List<Object> facts) {
        return texts.get(language, key, said(facts));
    }

    /** The text of this key, if there is one. */
    Optional<String> find(String key) {
        return texts.find(language, key);
    }

    /** The day as it is written out. */
    public String day(LocalDate day) {
        return language.longDate(day);
    }

    /** The day and the minute. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    /** The number as it is written. */
    public String number(BigDecimal number) {
        return SupplierCopy.number(number, language);
    }

    /** A number that was typed, with the decimal sign that the reader's language has. */
    String asWritten(String number) {
        char sign = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        return number.matches("\\d+\\.\\d+") ? number.replace('.', sign) : number;
    }

    /** The facts as the reader writes them. */
    Object[] said(List<Object> facts) {
        return facts.stream().map(this::said).toArray();
    }

    private Object said(Object fact) {
        if (fact instanceof LocalDate day) {
            return day(day);
        }
        if (fact instanceof BigDecimal number) {
            return number(number);
        }
        return fact instanceof Word word ? texts.get(language, word.key()) : fact;
    }
}
