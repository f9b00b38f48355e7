package org.stegvis.shared;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Uid;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;

/**
 * Events for the reader's own calendar (iCalendar, RFC 5545). An event keeps its UID for ever, and its SEQUENCE rises with
 * each change, so that a calendar replaces what it has. Times are given in UTC, which is right on either side of a change
 * of the clock whatever time zones the reader's calendar knows.
 */
@Component
public class EventCalendar {

    private static final String PRODUCT = "-//Stegvis//Stegvis//EN";

    private final EventWords words;
    private final Programmes programmes;
    private final StegvisSettings settings;
    private final Clock clock;

    EventCalendar(EventWords words, Programmes programmes, StegvisSettings settings, Clock clock) {
        this.words = words;
        this.programmes = programmes;
        this.settings = settings;
        this.clock = clock;
    }

    /** One event: a request, or a cancellation where it does not take place. */
    public String of(ProgrammeEvent event, Language language) {
        ICalendar calendar = calendar();
        calendar.setMethod(event.state() == EventState.CANCELLED ? Method.CANCEL : Method.REQUEST);
        calendar.addEvent(entry(event, language));
        return Biweekly.write(calendar).go();
    }

    /** Several events to be read in at once or subscribed to; what does not take place is marked as cancelled. */
    public String of(List<ProgrammeEvent> events, Language language) {
        ICalendar calendar = calendar();
        calendar.setMethod(Method.PUBLISH);
        events.forEach(event -> calendar.addEvent(entry(event, language)));
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private VEvent entry(ProgrammeEvent event, Language language) {
        Programme programme = programmes.require(event.programme());
        VEvent entry = new VEvent();
        entry.setUid(new Uid("event-" + event.id() + "@" + settings.publicUrl().getHost()));
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(clock.now()));
        entry.setDateStart(Date.from(event.startsAt()));
        entry.setDateEnd(Date.from(event.endsAt()));
        entry.setSummary(words.name(event, language) + " – " + programme.title());
        entry.setLocation(words.place(event, language));
        entry.setOrganizer(organiser(programme));
        entry.setStatus(event.state() == EventState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return entry;
    }

    private biweekly.property.Organizer organiser(Programme programme) {
        return new biweekly.property.Organizer(programme.owner(), settings.mailFrom());
    }
}
