package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Events in the reader's own calendar are at the right time on either side of a change of the clock. */
@StegvisTest
class EventCalendarTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Events events;

    @Autowired
    EventCalendar calendar;

    private ProgrammeWalk walk;

    @BeforeEach
    void theFirstRoundIsPlanned() {
        CLOCK.isOn(LocalDate.of(2022, 10, 3));
        walk = ProgrammeWalk.begin(context);
    }

    private ProgrammeEvent event(EventKind kind, LocalDateTime starts, String place) {
        return events.plan(
                walk.programme().number(),
                kind,
                starts,
                starts.plusHours(3),
                ProgrammeEvent.ON_SITE,
                place,
                0,
                Optional.empty());
    }

    @Test
    void oneOClockInHelsinkiIsTenBeforeTheClocksChangeAndElevenAfterwards() {
        assertThat(calendar.of(event(EventKind.ORIENTATION, LocalDateTime.of(2022, 10, 27, 13, 0), ""), Language.FI))
                .contains("DTSTART:20221027T100000Z", "DTEND:20221027T130000Z");
        assertThat(calendar.of(event(EventKind.KICK_OFF, LocalDateTime.of(2022, 11, 3, 13, 0), ""), Language.FI))
                .contains("DTSTART:20221103T110000Z", "DTEND:20221103T140000Z")
                .contains("SUMMARY:Aloitustapaaminen – Mentorprogrammet");
    }

    @Test
    void aMovedEventKeepsItsIdAndRisesInSequence() {
        ProgrammeEvent before = event(EventKind.KICK_OFF, LocalDateTime.of(2022, 11, 3, 13, 0), "");
        LocalDateTime earlier = LocalDateTime.of(2022, 10, 27, 13, 0);
        ProgrammeEvent after =
                events.move(before.id(), earlier, earlier.plusHours(3), ProgrammeEvent.REMOTE, "", "test");
        VEvent first = read(calendar.of(before, Language.SV)).getEvents().get(0);
        VEvent second = read(calendar.of(after, Language.SV)).getEvents().get(0);
        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(second.getSequence().getValue()).isOne();
        assertThat(second.getDateStart().getValue().toInstant()).isEqualTo("2022-10-27T10:00:00Z");
    }

    @Test
    void aCancelledEventIsTakenOutOfTheCalendar() {
        ProgrammeEvent event = event(EventKind.KICK_OFF, LocalDateTime.of(2022, 11, 3, 13, 0), "");
        String cancelled = calendar.of(events.cancel(event.id(), "test"), Language.EN);
        assertThat(cancelled).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void whatSomebodyTypedCannotBreakTheFile() {
        ProgrammeEvent event =
                event(EventKind.OTHER, LocalDateTime.of(2022, 11, 3, 13, 0), "Torget 1; källare, höger\nBEGIN:VEVENT");
        ICalendar read = read(calendar.of(List.of(event), Language.SV));
        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getEvents().get(0).getLocation().getValue()).contains("Torget 1; källare, höger");
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
