package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.contract.Country;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.TestClock;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** The call of an edition: open, watched, closed at its last second, extended at most once, and judged. */
@StegvisTest
class RecruitmentPathTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Participations participations;

    @Autowired
    EditionSchedule schedule;

    @Autowired
    ApplicationsOfATest applications;

    @BeforeEach
    void itIsSummer() {
        clock.isOn(PlanAnswers.TODAY);
    }

    private EditionWalk open() {
        EditionWalk walk = EditionWalk.plan(context, Map.of()).approvePlan().openCall();
        clock.isOn(LocalDate.of(2027, 9, 1));
        return walk;
    }

    private void apply(EditionWalk walk, int mentors, int adepts) {
        for (int one = 0; one < mentors; one++) {
            applications.mentor(walk.edition(), Map.of());
        }
        for (int one = 0; one < adepts; one++) {
            applications.adept(walk.edition(), Map.of());
        }
    }

    private void judgeAll(EditionWalk walk) {
        participations
                .in(walk.number(), ParticipationState.SUBMITTED)
                .forEach(applicant ->
                        participations.become(applicant.id(), ParticipationState.ELIGIBLE, JournalLine.SYSTEM, ""));
        walk.runWhatIsReady();
    }

    @ParameterizedTest
    @CsvSource({
        "FI, 2027-09-30T20:59:59Z, 2027-09-30T21:00:00Z",
        "NO, 2027-09-30T21:59:59Z, 2027-09-30T22:00:00Z",
        "SE, 2027-09-30T21:59:59Z, 2027-09-30T22:00:00Z"
    })
    void theLastSecondOfTheLastDayIsStillInTimeOnTheClockOfItsCountry(Country country, Instant last, Instant after) {
        EditionWalk walk = EditionWalk.plan(context, Map.of("country", country.name()))
                .approvePlan()
                .openCall();

        assertThat(walk.dueDateOf("event_deadline")).isEqualTo(after);
        assertThat(walk.edition().isLate(last)).isFalse();
        assertThat(walk.edition().isLate(last.plusMillis(999))).isFalse();
        assertThat(walk.edition().isLate(after)).isTrue();
    }

    @Test
    void theCallOpensAndClosesAndWithEnoughMentorsEveryApplicationIsWaitedFor() {
        EditionWalk walk = open();
        assertThat(walk.edition().state()).isEqualTo(EditionState.OPEN);
        apply(walk, 2, 3);
        walk.fire("event_deadline");

        assertThat(walk.edition().state()).isEqualTo(EditionState.CLOSED);
        judgeAll(walk);
        walk.look();

        assertThat(walk.passed("edition-recruitment"))
                .containsExactly(
                        "event_firstDay",
                        "serviceTask_publishCall",
                        "event_deadline",
                        "end_callOver",
                        "serviceTask_countApplicants",
                        "businessRuleTask_extendCall",
                        "serviceTask_closeCall",
                        "businessRuleTask_editionMinimum",
                        "event_allJudged",
                        "end_recruited");
        assertThat(walk.openForms()).contains("review-matching");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void whatWasJudgedBeforeTheCallClosedIsFoundByTheNextLook() {
        EditionWalk walk = open();
        apply(walk, 2, 2);
        judgeAll(walk);
        walk.fire("event_deadline").look();

        assertThat(walk.ended("edition-recruitment")).containsExactly("end_recruited");
    }

    @Test
    void everyWeekTheCoordinatorIsToldWhenMentorsAreMissing() {
        EditionWalk walk = open();
        apply(walk, 1, 2);
        walk.fire("event_weekOver");
        assertThat(walk.openForms()).doesNotContain("recruit-mentors");

        apply(walk, 0, 2);
        walk.fire("event_weekOver");
        assertThat(walk.facts("recruit-mentors"))
                .contains("Sökande hittills: 4 adepter; 1 mentorer med 3 platser; 0 utkast");
        walk.answer("recruit-mentors", Map.of("recruitmentSteps", java.util.List.of("networks")));

        assertThat(walk.waitsAt("event_weekOver")).isTrue();
    }

    @Test
    void withTooFewMentorsTheCallIsExtendedOnceEverybodyHearsOfItAndTheTimersMove() {
        EditionWalk walk = open();
        apply(walk, 1, 4);
        clock.isOn(LocalDate.of(2027, 9, 20));
        walk.fire("event_deadline");

        assertThat(walk.facts("decide-extension"))
                .contains("Skäl: Mentorerna är färre än planen kräver.".replace("Skäl", "Därför att"));
        assertThat(walk.refusal("decide-extension", Map.of("extensionDecision", "extend", "newDeadline", "2027-09-26")))
                .contains("27 september 2027");
        assertThat(walk.refusal("decide-extension", Map.of("extensionDecision", "extend", "newDeadline", "2027-10-07")))
                .contains("7 oktober 2027");
        walk.answer("decide-extension", Map.of("extensionDecision", "extend", "newDeadline", "2027-10-06"));

        assertThat(walk.edition().extended()).isTrue();
        assertThat(walk.dueDateOf("event_deadline")).isEqualTo("2027-10-06T21:00:00Z");
        assertThat(walk.dueDateOf("event_firstReminder")).isEqualTo("2027-09-28T21:00:00Z");
        assertThat(walk.letters().stream().filter("deadline-extended"::equals)).hasSize(5);

        walk.fire("event_deadline");
        assertThat(walk.openForms()).contains("decide-small-edition").doesNotContain("decide-extension");
    }

    @Test
    void theCoordinatorMayCloseTheCallInstead() {
        EditionWalk walk = open();
        apply(walk, 2, 9);
        walk.fire("event_deadline");
        walk.answer("decide-extension", Map.of("extensionDecision", "close"));

        assertThat(walk.edition().extended()).isFalse();
        assertThat(walk.passed("edition-recruitment")).contains("serviceTask_closeCall");
    }

    @Test
    void anEditionWithoutMentorsIsCancelledByItsOwnerAndEverybodyHearsOfIt() {
        EditionWalk walk = open();
        apply(walk, 0, 3);
        walk.fire("event_deadline");
        walk.answer("decide-extension", Map.of("extensionDecision", "close"));
        walk.answer(
                "decide-small-edition",
                Map.of("smallDecision", "cancel", "cancellationNote", "Nobody offered to be a mentor."));

        assertThat(walk.ended("edition-recruitment")).containsExactly("end_notHeld");
        assertThat(walk.ended("mentor-edition")).containsExactly("end_notHeld");
        assertThat(walk.edition().state()).isEqualTo(EditionState.CANCELLED);
        assertThat(walk.letters().stream().filter("edition-cancelled"::equals)).hasSize(3);
        assertThat(walk.edition().programme().ended()).isTrue();
    }

    @Test
    void aSmallEditionIsHeldAllTheSameIfItsOwnerWantsIt() {
        EditionWalk walk = open();
        apply(walk, 1, 2);
        walk.fire("event_deadline");
        walk.answer("decide-extension", Map.of("extensionDecision", "close"));
        walk.answer("decide-small-edition", Map.of("smallDecision", "runSmall"));
        judgeAll(walk);
        walk.look();

        assertThat(walk.openForms()).contains("review-matching");
    }

    @Test
    void whoeverIsBothCountsInEachRole() {
        EditionWalk walk = open();
        Application mentor = applications.mentor(walk.edition(), Map.of());
        applications.apply(walk.edition(), ParticipationRole.ADEPT, Map.of("email", mentor.email()));

        assertThat(context.getBean(RecruitmentFigures.class).of(walk.edition()))
                .isEqualTo(new Recruitment(1, 1, 3, 0, 0, 0));
    }
}
