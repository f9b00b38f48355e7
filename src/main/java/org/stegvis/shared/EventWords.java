package org.stegvis.shared;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What events are called, and when and where they are, as a reader writes it. */
@Component
public class EventWords {

    private final Texts texts;

    EventWords(Texts texts) {
        this.texts = texts;
    }

    /** What the event is called. */
    public String name(ProgrammeEvent event, Language language) {
        return event.title().isEmpty()
                ? texts.get(language, "event.kind." + event.kind().code())
                : event.title();
    }

    /** From when to when, and in which zone; an event of several days says on which it ends. */
    public String time(ProgrammeEvent event, Language language) {
        String end = time(event.ends().toLocalTime(), language);
        boolean oneDay = event.starts().toLocalDate().equals(event.ends().toLocalDate());
        return "%s–%s (%s)"
                .formatted(
                        time(event.starts().toLocalTime(), language),
                        oneDay ? end : language.longDate(event.ends().toLocalDate()) + " " + end,
                        event.zone().getDisplayName(TextStyle.FULL, language.locale()));
    }

    /** Where it is, or that this is told later. */
    public String place(ProgrammeEvent event, Language language) {
        String where = event.place().isEmpty() ? texts.get(language, "event.placeLater") : event.place();
        return texts.get(language, "event.mode." + event.mode(), where);
    }

    private static String time(LocalTime time, Language language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(time);
    }
}
