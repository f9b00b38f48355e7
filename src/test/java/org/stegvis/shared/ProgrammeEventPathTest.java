package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.FormRefused;

/** Every way through the model of an event. The first round's kick-off is on the other side of a change of the clock. */
@StegvisTest
class ProgrammeEventPathTest {

    private static final String PROCESS = "programme-event";
    private static final LocalDateTime KICK_OFF = LocalDateTime.of(2022, 11, 3, 13, 0);

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Events events;

    @Autowired
    EventGuests guests;

    @Autowired
    Surveys surveys;

    private ProgrammeWalk walk;
    private Participation adept;
    private Participation mentor;

    @BeforeEach
    void twoTakePart() {
        CLOCK.isOn(LocalDate.of(2022, 10, 3));
        walk = ProgrammeWalk.begin(context);
        adept = walk.takingPart(ParticipationRole.ADEPT);
        mentor = walk.takingPart(ParticipationRole.MENTOR);
    }

    private ProgrammeEvent kickOff() {
        ProgrammeEvent event = events.plan(
                walk.programme().number(),
                EventKind.KICK_OFF,
                KICK_OFF,
                KICK_OFF.plusHours(3),
                ProgrammeEvent.HYBRID,
                "Exempelgatan 1, Helsingfors",
                1,
                Optional.empty());
        walk.runWhatIsReady();
        return event;
    }

    private void reach(String timer) {
        CLOCK.is(walk.dueDateOf(timer).plusSeconds(1));
        walk.fire(timer);
    }

    private void answer(ProgrammeEvent event, Participation guest, EventAnswer answer) {
        assertThat(guests.answer(event.id(), events.require(event.id()).sequence(), guest, answer))
                .isTrue();
    }

    @Test
    void anEventGoesFromInvitationToAttendanceAndAWordToThoseWhoStayedAway() {
        Participation silent = walk.takingPart(ParticipationRole.ADEPT);
        Participation unable = walk.takingPart(ParticipationRole.ADEPT);
        ProgrammeEvent event = kickOff();
        assertThat(guests.of(event.id())).as("guests before the invitation").isEmpty();

        assertThat(walk.dueDateOf("event_invitationDue")).isEqualTo("2022-10-13T10:00:00Z");
        reach("event_invitationDue");
        answer(event, adept, EventAnswer.YES);
        answer(event, mentor, EventAnswer.REMOTE);
        answer(event, unable, EventAnswer.NO);

        assertThat(walk.dueDateOf("event_reminderDue"))
                .as("one o'clock in summer time")
                .isEqualTo("2022-10-27T10:00:00Z");
        reach("event_reminderDue");
        assertThat(walk.dueDateOf("event_practicalNoteDue"))
                .as("one o'clock in winter time")
                .isEqualTo("2022-11-02T11:00:00Z");
        reach("event_practicalNoteDue");
        reach("event_eventOver");

        assertThat(walk.openForms()).containsExactly("note-attendance");
        walk.answer("note-attendance", Map.of("missing", List.of(mentor.id().toString()), "askForFeedback", "no"));
        reach("event_missedLetterDue");

        assertThat(walk.ended(PROCESS)).containsExactly("end_eventHeld");
        assertThat(walk.passed(PROCESS))
                .containsExactly(
                        "serviceTask_scheduleEvent",
                        "sendTask_inviteGuests",
                        "sendTask_remindGuests",
                        "sendTask_sendPracticalNote",
                        "end_waited",
                        "userTask_noteAttendance",
                        "sendTask_writeToMissing",
                        "end_eventHeld");
        assertThat(walk.lettersTo(adept)).containsExactly("event-invitation", "event-practical");
        assertThat(walk.lettersTo(mentor)).containsExactly("event-invitation", "event-practical", "event-missed");
        assertThat(walk.lettersTo(silent))
                .containsExactly("event-invitation", "event-reminder", "event-practical", "event-missed");
        assertThat(walk.lettersTo(unable)).containsExactly("event-invitation");
        assertThat(events.attendance(adept).get(0).present()).isTrue();
        assertThat(events.attendance(unable).get(0).attendance()).isEqualTo(Attendance.EXCUSED);
        assertThat(walk.lettersTo(ProgrammeRole.COORDINATOR)).doesNotContain("event-short-notice");
        assertThat(events.require(event.id()).state()).isEqualTo(EventState.HELD);
    }

    @Test
    void anEventForMentorsInvitesNoAdept() {
        events.plan(
                walk.programme().number(),
                EventKind.ORIENTATION,
                KICK_OFF.minusDays(7),
                KICK_OFF.minusDays(7).plusHours(3),
                ProgrammeEvent.REMOTE,
                "",
                0,
                Optional.of(ParticipationRole.MENTOR));
        walk.runWhatIsReady();
        reach("event_invitationDue");
        assertThat(walk.lettersTo(mentor)).containsExactly("event-invitation");
        assertThat(walk.lettersTo(adept)).isEmpty();
    }

    @Test
    void whoeverJoinsAfterTheInvitationsIsInvitedAtOnce() {
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        Participation late = walk.takingPart(ParticipationRole.ADEPT);
        assertThat(walk.lettersTo(late)).containsExactly("event-invitation");
        assertThat(guests.find(event.id(), late.id())).isPresent();
        assertThat(walk.lettersTo(adept)).containsExactly("event-invitation");
    }

    @Test
    void thoseWhoWereThereAreAskedHowItWasIfTheCoordinatorWantsTo() {
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        answer(event, adept, EventAnswer.YES);
        reach("event_reminderDue");
        reach("event_practicalNoteDue");
        reach("event_eventOver");
        walk.answer("note-attendance", Map.of("came", List.of(mentor.id().toString()), "askForFeedback", "yes"));
        reach("event_missedLetterDue");
        assertThat(walk.ended(PROCESS)).containsExactly("end_askedHowItWas");
        Survey survey = surveys.of(walk.programme().number()).get(0);
        assertThat(survey.event()).contains(event.id());
        assertThat(surveys.asked(survey.id())).containsOnlyKeys(adept.id(), mentor.id());
        assertThat(walk.lettersTo(mentor)).contains("survey-request").doesNotContain("event-missed");
    }

    @Test
    void aMovedEventInvitesAnewAndItsTimersMoveWithIt() {
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        answer(event, adept, EventAnswer.YES);
        LocalDateTime before = LocalDateTime.of(2022, 10, 28, 13, 0);
        ProgrammeEvent moved =
                events.move(event.id(), before, before.plusHours(3), ProgrammeEvent.ON_SITE, "Exempelgatan 2", "test");
        walk.runWhatIsReady();
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(guests.find(event.id(), adept.id()).orElseThrow().answer()).isEqualTo(EventAnswer.NONE);
        assertThat(guests.answer(event.id(), 0, adept, EventAnswer.YES))
                .as("an answer to what no longer holds")
                .isFalse();
        assertThat(walk.lettersTo(adept)).containsExactly("event-invitation", "event-moved");
        reach("event_invitationDue");
        assertThat(walk.lettersTo(adept)).as("nobody is invited twice").hasSize(2);
        assertThat(walk.dueDateOf("event_reminderDue")).isEqualTo("2022-10-21T10:00:00Z");
        assertThat(walk.passed(PROCESS))
                .containsExactly(
                        "serviceTask_scheduleEvent",
                        "sendTask_inviteGuests",
                        "sendTask_tellMove",
                        "serviceTask_scheduleEvent",
                        "sendTask_inviteGuests");
    }

    @Test
    void anEventThatIsMovedBeforeAnybodyWasInvitedIsToldToNobody() {
        ProgrammeEvent event = kickOff();
        events.move(
                event.id(), KICK_OFF.plusDays(1), KICK_OFF.plusDays(1).plusHours(3), ProgrammeEvent.REMOTE, "", "test");
        walk.runWhatIsReady();
        assertThat(walk.lettersTo(adept)).isEmpty();
        assertThat(walk.dueDateOf("event_invitationDue")).isEqualTo("2022-10-14T10:00:00Z");
    }

    @Test
    void aCancelledEventIsToldToItsGuests() {
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        events.cancel(event.id(), "test");
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_eventCancelled");
        assertThat(walk.lettersTo(adept)).containsExactly("event-invitation", "event-cancelled");
        assertThat(guests.answer(event.id(), 1, adept, EventAnswer.YES)).isFalse();
    }

    @Test
    void anEventThatIsCalledOffBeforeItsProcessHasBegunEndsQuietly() {
        ProgrammeEvent event = events.plan(
                walk.programme().number(),
                EventKind.OTHER,
                KICK_OFF,
                KICK_OFF.plusHours(1),
                ProgrammeEvent.REMOTE,
                "",
                0,
                Optional.empty());
        events.cancel(event.id(), "test");
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_calledOffBefore");
        assertThat(walk.lettersTo(adept)).isEmpty();
    }

    @Test
    void theCoordinatorIsWarnedOfAnEventToWhichGuestsCanHardlyAnswer() {
        CLOCK.isOn(LocalDate.of(2022, 10, 25));
        kickOff();
        assertThat(walk.passed(PROCESS)).containsExactly("serviceTask_scheduleEvent", "sendTask_warnOfShortNotice");
        assertThat(walk.lettersTo(ProgrammeRole.COORDINATOR)).contains("event-short-notice");
        walk.fire("event_invitationDue");
        walk.fire("event_reminderDue");
        assertThat(walk.lettersTo(adept))
                .as("whoever was invited only just now is not reminded")
                .containsExactly("event-invitation");
    }

    @Test
    void anEventEndsWithItsProgramme() {
        kickOff();
        walk.programmeIsCancelled();
        assertThat(walk.ended(PROCESS)).containsExactly("subProcess_programmeCancelled");
        assertThat(walk.passed(PROCESS)).contains("end_programmeCancelled");
    }

    @Test
    void whatWasPlannedIsNotPlannedTwice() {
        assertThat(kickOff()).isEqualTo(kickOff());
        assertThat(events.of(walk.programme().number())).hasSize(1);
    }

    @Test
    void nobodyIsNotedAsMissingAndAsExcused() {
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        answer(event, adept, EventAnswer.YES);
        reach("event_reminderDue");
        reach("event_practicalNoteDue");
        reach("event_eventOver");
        List<String> her = List.of(adept.id().toString());
        assertThatThrownBy(() ->
                        walk.answer("note-attendance", Map.of("missing", her, "excused", her, "askForFeedback", "no")))
                .isInstanceOf(FormRefused.class);
        assertThat(walk.openForms()).containsExactly("note-attendance");
        assertThat(walk.opened("note-attendance").get("guests_announced").toString())
                .contains("Åsa Östergård");
    }

    @Test
    void whoeverIsBothAdeptAndMentorIsInvitedAnswersAndComesOnce() {
        Participation asMentor = walk.alsoAs(adept, ParticipationRole.MENTOR);
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        assertThat(walk.lettersTo(adept)).containsExactly("event-invitation");
        answer(event, asMentor, EventAnswer.YES);
        reach("event_reminderDue");
        reach("event_practicalNoteDue");
        reach("event_eventOver");
        assertThat(walk.lettersTo(adept)).containsExactly("event-invitation", "event-practical");
        walk.answer("note-attendance", Map.of("askForFeedback", "yes"));
        reach("event_missedLetterDue");
        assertThat(events.attendance(adept).get(0).present()).isTrue();
        assertThat(events.attendance(asMentor).get(0).present()).isTrue();
        Survey survey = surveys.of(walk.programme().number()).get(0);
        assertThat(surveys.asked(survey.id())).as("asked once").hasSize(1);
    }

    @Test
    void whoeverMissedAnEventMayMakeUpForIt() {
        ProgrammeEvent event = kickOff();
        reach("event_invitationDue");
        guests.replaced(event.id(), adept);
        assertThat(events.attendance(adept).get(0).replaced())
                .as("before it was held")
                .isFalse();
        guests.note(event.id(), adept.id(), Attendance.ABSENT);
        guests.replaced(event.id(), adept);
        assertThat(events.attendance(adept).get(0).counts()).isTrue();
    }
}
