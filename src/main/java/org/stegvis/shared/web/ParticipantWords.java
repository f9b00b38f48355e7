package org.stegvis.shared.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.stegvis.letter.Letter.Word;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** The words of a participant's pages: in the reader's language, with days and times of the country of the programme. */
public record ParticipantWords(Texts texts, Language language, ZoneId zone) {

    /** The text of this key with its facts put in as the reader writes them. */
    public String get(String key, Object... facts) {
        return texts.get(language, key, said(List.of(facts)));
    }

    /** The same, with the facts in a list. */
    public String filled(String key, List<Object> facts) {
        return texts.get(language, key, said(facts));
    }

    /** The text of this key, if there is one. */
    public Optional<String> find(String key) {
        return texts.find(language, key);
    }

    /** The day as it is written out. */
    public String day(LocalDate day) {
        return language.longDate(day);
    }

    /** The day of this moment as it is written out. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** The time of day. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time);
    }

    /** The day and the minute. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    /** The number as it is written. */
    public String number(BigDecimal number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    private Object[] said(List<Object> facts) {
        return facts.stream().map(this::said).toArray();
    }

    private Object said(Object fact) {
        if (fact instanceof LocalDate day) {
            return day(day);
        }
        if (fact instanceof Instant instant) {
            return moment(instant);
        }
        if (fact instanceof BigDecimal number) {
            return number(number);
        }
        return fact instanceof Word word ? texts.get(language, word.key()) : fact;
    }
}
