package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.shared.ParticipationState;

/** A group from its kick-off to the end of its edition, every way through its model. */
@StegvisTest
class MentorshipGroupPathTest {

    private static final LocalDate KICK_OFF = LocalDate.of(2027, 11, 3);

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    private GroupWalk groups;
    private UUID mentor;
    private List<UUID> adepts;

    @BeforeEach
    void aGroupHasHeldItsKickOff() {
        clock.isOn(KICK_OFF);
        groups = GroupWalk.begin(context);
        mentor = groups.mentor(1, 3);
        adepts = groups.adepts(2);
        groups.form(Map.of(mentor, adepts)).kickOff();
    }

    @Test
    void whoeverAcceptedTakesPartFromTheKickOffOnAndTheGroupMeets() {
        assertThat(groups.groupOf(mentor).state()).isEqualTo(GroupState.MEETING);
        assertThat(groups.groupOf(mentor).adepts()).containsExactlyInAnyOrderElementsOf(adepts);
        assertThat(groups.stateOf(mentor)).isEqualTo(ParticipationState.ACTIVE);
        assertThat(groups.walk().waitsAt("gateway_untilMeeting")).isTrue();
        assertThat(groups.walk().dueDateOf("event_datesMissing")).isEqualTo("2027-11-12T22:00:00Z");
        assertThat(groups.walk().dueDateOf("event_silence")).isEqualTo("2027-12-17T22:00:00Z");
    }

    @Test
    void aGroupThatEntersItsDatesIsNotRemindedOfThem() {
        groups.run(() -> groups.bean(GroupMeetings.class)
                .plan(groups.groupOf(mentor).id(), List.of(LocalDate.of(2027, 12, 1)), KICK_OFF));
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().passed("mentorship-group"))
                .contains("event_datesEntered", "end_datesKnown")
                .doesNotContain("sendTask_remindOfDates");
    }

    @Test
    void afterTenDaysWithoutDatesEverybodyIsRemindedOnce() {
        groups.walk().fire("event_datesMissing");

        assertThat(groups.readersOf(MentoringLetter.DATES_MISSING))
                .containsExactlyInAnyOrder(mentor, adepts.get(0), adepts.get(1));
        assertThat(groups.walk().passed("mentorship-group"))
                .contains("event_datesMissing", "sendTask_remindOfDates", "end_datesAskedFor");
    }

    @Test
    void timersBeginAnewWithEachMeeting() {
        clock.isOn(LocalDate.of(2027, 12, 2));
        assertThat(groups.meets(adepts.get(0), LocalDate.of(2027, 12, 1))).isTrue();

        assertThat(groups.walk().dueDateOf("event_silence")).isEqualTo("2028-01-14T22:00:00Z");
        assertThat(groups.walk().passed("mentorship-group")).contains("event_meetingLogged");
    }

    @Test
    void twoMembersWhoLogTheSameMeetingAtOnceLogOne() {
        List<CompletableFuture<Boolean>> both = adepts.stream()
                .map(adept -> CompletableFuture.supplyAsync(() -> groups.in(() -> groups.bean(GroupMeetings.class)
                        .log(
                                groups.groupOf(adept).id(),
                                adept,
                                new GroupMeetings.Told(KICK_OFF, "remote", 45, java.util.Set.of(adept))))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        groups.walk().runWhatIsReady();
        assertThat(groups.bean(GroupMeetings.class).of(groups.groupOf(mentor).id()))
                .hasSize(1);
        assertThat(groups.readersOf(MentoringLetter.FIT_QUESTION)).hasSize(3);
    }

    @Test
    void everybodyIsAskedHowItFitsAfterTheFirstMeetingAndWhoeverWasUndecidedAfterTheNext() {
        groups.meets(mentor, KICK_OFF);
        assertThat(groups.readersOf(MentoringLetter.FIT_QUESTION)).hasSize(3);
        groups.fits(adepts.get(0), Fit.GOOD).fits(adepts.get(1), Fit.UNDECIDED).fits(mentor, Fit.GOOD);

        clock.isOn(LocalDate.of(2027, 12, 2));
        groups.meets(adepts.get(0), LocalDate.of(2027, 12, 1));

        assertThat(groups.readersOf(MentoringLetter.FIT_QUESTION))
                .hasSize(4)
                .filteredOn(adepts.get(1)::equals)
                .hasSize(2);
    }

    @Test
    void helpIsOfferedAfterFortyFiveDaysAndTheCoordinatorCallsAfterSixty() {
        clock.isOn(LocalDate.of(2027, 12, 18));
        groups.walk().fire("event_silence");
        assertThat(groups.readersOf(MentoringLetter.GROUP_SILENT)).hasSize(3);

        clock.isOn(LocalDate.of(2028, 1, 2));
        groups.walk().fire("event_callDue");
        assertThat(groups.walk().openForms()).containsExactly("call-group");
        assertThat(groups.walk().facts("call-group")).anyMatch(fact -> fact.startsWith("Gruppen: Invented Mentor"));

        groups.walk().answer("call-group", Map.of("callResult", "meets", "unreached", List.of()));
        assertThat(groups.walk().dueDateOf("event_silence")).isEqualTo("2028-02-15T22:00:00Z");
        assertThat(groups.walk().incidents()).isEmpty();
    }

    @Test
    void aMeetingLoggedAfterTheOfferOfHelpOrBeforeTheCallEndsTheWait() {
        clock.isOn(LocalDate.of(2027, 12, 18));
        groups.walk().fire("event_silence");
        groups.meets(mentor, LocalDate.of(2027, 12, 18));
        assertThat(groups.walk().passed("mentorship-group")).contains("event_metAfterAll");

        clock.isOn(LocalDate.of(2028, 2, 2));
        groups.walk().fire("event_silence");
        clock.isOn(LocalDate.of(2028, 2, 20));
        groups.walk().fire("event_callDue");
        groups.meets(mentor, LocalDate.of(2028, 2, 20));
        assertThat(groups.walk().openForms()).isEmpty();
        assertThat(groups.walk().waitsAt("gateway_untilMeeting")).isTrue();
    }

    @Test
    void aGroupThatHasPausedIsNotTakenForSilent() {
        groups.run(() -> groups.bean(Groups.class).become(groups.groupOf(mentor).id(), GroupState.PAUSED));
        clock.isOn(LocalDate.of(2027, 12, 18));
        groups.walk().fire("event_silence");

        assertThat(groups.readersOf(MentoringLetter.GROUP_SILENT)).isEmpty();
        assertThat(groups.walk().dueDateOf("event_silence")).isEqualTo("2028-01-31T22:00:00Z");
    }

    @Test
    void threeQuestionsAreAskedHalfwayThenTheClosingTalkAndTheGroupEndsWithItsEdition() {
        groups.walk().fire("event_checkInDue");
        assertThat(groups.readersOf(MentoringLetter.CHECK_IN)).hasSize(3);
        groups.walk().fire("event_closingTalkDue");
        assertThat(groups.readersOf(MentoringLetter.CLOSING_TALK)).hasSize(3);
        groups.walk().fire("event_editionOver");

        assertThat(groups.hasGroup(mentor)).isFalse();
        assertThat(groups.walk().ended("mentorship-group")).containsExactly("end_editionOver");
    }

    @Test
    void aGroupThatIsMergedOrDissolvedEndsBeforeItsEdition() {
        groups.run(() -> groups.bean(EndGroups.class).end(groups.groupOf(mentor).id()));
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().ended("mentorship-group")).containsExactly("subProcess_groupEnded");
    }

    @Test
    void threeContactsWithoutAnAnswerLeadToAWarningAndADecisionToRemoveFreesThePlace() {
        UUID silent = adepts.get(0);
        for (int contact = 0; contact < 3; contact++) {
            clock.isOn(KICK_OFF.plusDays(20 + contact));
            groups.run(() -> groups.bean(ContactAttempts.class).unanswered(silent, "test-programme-coordinator"));
        }
        groups.walk().runWhatIsReady();
        assertThat(groups.readersOf(MentoringLetter.REMOVAL_WARNING)).containsExactly(silent);

        groups.walk().fire("event_warningOver");
        groups.walk().answer("decide-removal", Map.of("removalDecision", "remove"));

        assertThat(groups.stateOf(silent)).isEqualTo(ParticipationState.REMOVED);
        assertThat(groups.hasGroup(silent)).isFalse();
        assertThat(groups.readersOf(MentoringLetter.ADEPT_LEFT)).containsExactly(mentor);
        assertThat(groups.walk().ended("silent-participant")).containsExactly("end_removed");
        assertThat(groups.walk().ended("rematch")).containsExactly("end_largeEnough");
    }

    @Test
    void whoeverAnswersAfterTheWarningIsBackAndTheCountBeginsAnew() {
        UUID silent = adepts.get(0);
        for (int contact = 0; contact < 3; contact++) {
            clock.isOn(KICK_OFF.plusDays(20 + contact));
            groups.run(() -> groups.bean(ContactAttempts.class).unanswered(silent, "test-programme-coordinator"));
        }
        groups.walk().runWhatIsReady();
        clock.isOn(KICK_OFF.plusDays(24));
        groups.run(() -> groups.bean(ContactAttempts.class).answered(silent, ""));
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().ended("silent-participant")).containsExactly("end_isBack");
        assertThat(groups.bean(ContactAttempts.class).inARow(silent)).isZero();
    }
}
