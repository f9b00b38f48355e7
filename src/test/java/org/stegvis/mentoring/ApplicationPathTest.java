package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Every way through the model of an application, with the real models, decisions and jobs. */
@StegvisTest
class ApplicationPathTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    EditionsOfATest editionsOfATest;

    @Autowired
    ApplicationsOfATest people;

    @Autowired
    Editions editions;

    @Autowired
    EnterApplication enter;

    @Autowired
    Apply apply;

    @Autowired
    WithdrawApplication withdrawals;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationsToJudge toJudge;

    @Autowired
    org.stegvis.mentoring.process.Application process;

    @Autowired
    ProcessMessages messages;

    @Autowired
    Participations participations;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient database;

    private Edition edition;
    private ProcessWalk walk;

    @BeforeEach
    void theCallIsOpen() {
        CLOCK.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        edition = editionsOfATest.open();
        walk = new ProcessWalk(engine, edition.number(), org.stegvis.mentoring.process.Application.KEY);
    }

    @Test
    void whoMeetsAllConditionsIsEligibleOnceTheCallIsClosed() {
        Application adept = people.adept(edition, Map.of());
        walk.runWhatIsReady();
        assertThat(toJudge.open(edition.number())).isOne();
        assertThat(walk.dueDateOf("event_lookAgain")).isEqualTo(Instant.parse("2027-09-30T21:00:00Z"));
        close();

        assertThat(walk.passed())
                .containsExactly(
                        "serviceTask_checkCompleteness",
                        "serviceTask_lookWhetherClosed",
                        "event_callClosed",
                        "serviceTask_lookWhetherClosed",
                        "serviceTask_gatherFacts",
                        "businessRuleTask_eligibility",
                        "serviceTask_recordEligible",
                        "end_eligible");
        assertThat(state(adept)).isEqualTo(ParticipationState.ELIGIBLE);
        assertThat(toJudge.open(edition.number())).isZero();
    }

    @Test
    void nobodyIsForgottenWhoseProcessWasNotToldThatTheCallIsClosed() {
        Application mentor = people.mentor(edition, Map.of());
        walk.runWhatIsReady();
        CLOCK.is(edition.deadline().plusSeconds(2));
        walk.fire("event_lookAgain");
        assertThat(state(mentor)).isEqualTo(ParticipationState.SUBMITTED);
        editions.become(edition.number(), EditionState.CLOSED);
        walk.fire("event_lookAgain");

        assertThat(walk.ended()).containsExactly("end_eligible");
        assertThat(state(mentor)).isEqualTo(ParticipationState.ELIGIBLE);
    }

    @Test
    void whatTheRuleLeavesOpenTheCoordinatorDecides() {
        Application mentor = people.mentor(
                edition,
                Map.of("yearsInProcurement", "2-4", "conflicts", List.of("Okänd: ABC Oy:FAMILY"), "noConflicts", ""));
        walk.runWhatIsReady();
        close();

        assertThat(walk.facts("judge-application"))
                .contains(
                        "Varför du tillfrågas: En mentor har arbetat med upphandling i minst fem år",
                        "Söker som: mentor",
                        "Hur den kom in: i tid",
                        "Jäv: Okänd: ABC Oy – Familj",
                        "Jäv mot en okänd organisation: Okänd: ABC Oy",
                        "År inom upphandling: 2–4");
        walk.answer("judge-application", "programme-coordinator", Map.of("eligibility", "ELIGIBLE"));

        assertThat(walk.passed()).contains("userTask_judgeApplication", "end_eligible");
        assertThat(state(mentor)).isEqualTo(ParticipationState.ELIGIBLE);
    }

    @Test
    void whomTheCoordinatorFindsIneligibleReadsHerReason() {
        Application adept = people.adept(edition, Map.of("attends", List.of("final")));
        walk.runWhatIsReady();
        close();
        walk.answer(
                "judge-application",
                "programme-coordinator",
                Map.of("eligibility", "INELIGIBLE", "eligibilityReason", "cannotAttendKickOff"));

        assertThat(walk.ended()).containsExactly("end_ineligible");
        Participation judged = participation(adept);
        assertThat(judged.state()).isEqualTo(ParticipationState.INELIGIBLE);
        assertThat(judged.reason()).isEqualTo("cannotAttendKickOff");
    }

    @Test
    void aBeginnerIsNoMentor() {
        Application mentor = people.mentor(edition, Map.of("yearsInProcurement", "0-1"));
        walk.runWhatIsReady();
        close();

        assertThat(walk.ended()).containsExactly("end_ineligible");
        assertThat(participation(mentor).reason()).isEqualTo("tooLittleExperience");
    }

    @Test
    void whatIsMissingIsAskedForRemindedOfAndCompleted() {
        Application adept = incomplete();
        walk.runWhatIsReady();
        assertThat(state(adept)).isEqualTo(ParticipationState.INCOMPLETE);
        assertThat(letters()).contains("application-incomplete");
        walk.fire("event_reminderDue");
        assertThat(letters().stream().filter("application-incomplete"::equals)).hasSize(2);
        Map<String, Object> answers = ApplicationsOfATest.answers(ParticipationRole.ADEPT);
        answers.put("email", adept.email());
        apply.send(applications.find(adept.id()).orElseThrow(), answers);
        walk.runWhatIsReady();
        close();

        assertThat(walk.passed()).contains("sendTask_remindOfMissing", "event_completedAfterReminder", "end_eligible");
        assertThat(state(adept)).isEqualTo(ParticipationState.ELIGIBLE);
    }

    @Test
    void whoCompletesItAtOnceIsNotReminded() {
        Application adept = incomplete();
        walk.runWhatIsReady();
        Map<String, Object> answers = ApplicationsOfATest.answers(ParticipationRole.ADEPT);
        apply.send(applications.find(adept.id()).orElseThrow(), answers);
        walk.runWhatIsReady();
        close();

        assertThat(walk.passed()).contains("event_completed").doesNotContain("sendTask_remindOfMissing");
    }

    @Test
    void whoCompletesNothingWithinSevenDaysIsIneligible() {
        Application adept = incomplete();
        walk.runWhatIsReady();
        Instant asked = walk.dueDateOf("event_reminderDue").minusSeconds(4 * 86_400);
        walk.fire("event_reminderDue");
        CLOCK.is(asked.plusSeconds(4 * 86_400));
        walk.fire("event_timeOver");

        assertThat(walk.ended()).containsExactly("end_ineligible");
        assertThat(participation(adept).reason()).isEqualTo("incomplete");
    }

    @Test
    void whoWithdrawsIsNotJudged() {
        Application adept = people.adept(edition, Map.of());
        walk.runWhatIsReady();
        assertThat(withdrawals.withdraw(adept)).isTrue();
        walk.runWhatIsReady();

        assertThat(walk.passed()).endsWith("end_withdrawn");
        assertThat(state(adept)).isEqualTo(ParticipationState.WITHDRAWN_BEFORE);
        assertThat(applications.counted(edition.number())).isEmpty();
        Application again = people.adept(edition, Map.of("email", adept.email()));
        assertThat(again.participation()).isEqualTo(adept.participation());
        assertThat(state(again)).isEqualTo(ParticipationState.SUBMITTED);
    }

    @Test
    void nobodyIsJudgedForAProgrammeThatIsCancelled() {
        people.adept(edition, Map.of());
        walk.runWhatIsReady();
        messages.tell("shared.programmeCancelled", edition.number(), Map.of(), Map.of());
        walk.runWhatIsReady();

        assertThat(walk.passed()).endsWith("end_cancelled");
        assertThat(walk.ended()).hasSize(1);
    }

    @Test
    void aVeryLateApplicationIsEligibleForTheWaitingList() {
        editions.become(edition.number(), EditionState.CLOSED);
        CLOCK.isOn(EditionsOfATest.DEADLINE.plusDays(9));
        Application mentor = people.mentor(edition, Map.of());
        walk.runWhatIsReady();

        assertThat(mentor.arrival()).isEqualTo(Arrival.VERY_LATE);
        assertThat(walk.ended()).containsExactly("end_eligible");
        assertThat(state(mentor)).isEqualTo(ParticipationState.WAITLISTED);
    }

    @Test
    void whoIsTooLateIsOfferedTheNextEdition() {
        editions.become(edition.number(), EditionState.CLOSED);
        CLOCK.isOn(EditionsOfATest.DEADLINE.plusDays(15));
        Application mentor = people.mentor(edition, Map.of());
        walk.runWhatIsReady();

        assertThat(walk.ended()).containsExactly("end_ineligible");
        assertThat(participation(mentor).reason()).isEqualTo("tooLate");
    }

    @Test
    void aLateMentorIsTakenAndALateAdeptWhileThereArePlaces() {
        people.mentor(edition, Map.of("most", 1));
        editions.become(edition.number(), EditionState.CLOSED);
        CLOCK.isOn(EditionsOfATest.DEADLINE.plusDays(3));

        assertThat(people.adept(edition, Map.of()).arrival()).isEqualTo(Arrival.LATE);
        assertThat(people.adept(edition, Map.of()).arrival()).isEqualTo(Arrival.VERY_LATE);
        assertThat(people.mentor(edition, Map.of()).arrival()).isEqualTo(Arrival.LATE);
        editions.become(edition.number(), EditionState.MATCHED);
        assertThat(people.mentor(edition, Map.of()).arrival()).isEqualTo(Arrival.VERY_LATE);
    }

    private void close() {
        CLOCK.isOn(LocalDate.of(2027, 10, 1));
        editions.become(edition.number(), EditionState.CLOSED);
        process.callClosed(edition.number());
        walk.runWhatIsReady();
    }

    private Application incomplete() {
        Map<String, Object> told = new HashMap<>();
        told.put("firstName", "Told");
        told.put("lastName", "By telephone");
        told.put("email", UUID.randomUUID() + "@example.org");
        told.put("organisationName", "Municipality of " + UUID.randomUUID());
        return enter.enterFor(edition.number(), ParticipationRole.ADEPT, told, Language.SV, "test-coordinator");
    }

    private List<String> letters() {
        return database.sql("select kind from stegvis.letter where case_number = :case")
                .param("case", edition.number())
                .query(String.class)
                .list();
    }

    private ParticipationState state(Application application) {
        return participation(application).state();
    }

    private Participation participation(Application application) {
        return participations.require(application.participation().orElseThrow());
    }
}
