package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.purchasing.AnalyseAnswers.suitability;
import static org.stegvis.purchasing.AnalyseAnswers.upToDecision;
import static org.stegvis.purchasing.OrdinaryAnswers.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** The reminders of the timer catalogue, each at its hour and once. */
@StegvisTest
class RemindersTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    DeadlineRound round;

    @Autowired
    JdbcClient database;

    @Autowired
    Letters letters;

    private Reminded reminded;

    @BeforeEach
    void aWednesdayInNovember() {
        TestOfficers.register(officers);
        reminded = new Reminded(database, round, letters);
        reminded.forgetOtherCases();
        clock.isOn(LocalDate.of(2026, 11, 18));
    }

    @Test
    void t1ManagementIsRemindedOfTheMandateAfterTwoWeeks() {
        CaseWalk walk = upToMandate();
        assertThat(Reminded.dueDateOf(walk, "decide-mandate")).isEqualTo("2026-12-18T15:00:00Z");

        reminded.roundAt(clock, "2026-12-02T06:59:59Z");
        assertThat(reminded.in(walk, "mandate-reminder")).isEmpty();
        reminded.roundAt(clock, "2026-12-02T07:00:01Z");
        assertThat(reminded.in(walk, "mandate-reminder")).containsExactly("mandate-reminder to management");
        assertThat(walk.openForms()).containsExactly("decide-mandate");

        reminded.roundAt(clock, "2027-02-01T07:00:00Z");
        assertThat(reminded.in(walk, "mandate-reminder", "task-reminder", "task-escalated"))
                .as("what follows is the task that the process opens")
                .containsExactly("mandate-reminder to management");
    }

    @Test
    void t2TheMatchingOfficerIsRemindedAfterAWeek() {
        CaseWalk walk = OrdinaryAnswers.planUpToContacts(open());
        assertThat(Reminded.dueDateOf(walk, "confirm-contacts"))
                .as("ten days later is a Saturday")
                .isEqualTo("2026-11-30T15:00:00Z");

        reminded.roundAt(clock, "2026-11-27T06:59:00Z");
        assertThat(reminded.in(walk, "matching-officer-reminder")).isEmpty();
        reminded.roundAt(clock, "2026-11-27T07:00:01Z");
        assertThat(reminded.in(walk, "matching-officer-reminder"))
                .containsExactly("matching-officer-reminder to matching-officer");
    }

    @Test
    void t3TheProcurerIsToldToRemindTheSuppliersAndToCloseTheQuestions() {
        CaseWalk walk = open().goStraightTo(Phase.MAP, Map.of());
        assertThat(Reminded.dueDateOf(walk, "gather-supplier-facts")).isEqualTo("2026-12-09T15:00:00Z");

        reminded.roundAt(clock, "2026-12-02T07:00:01Z");
        assertThat(supplierLetters(walk)).containsExactly("supplier-questionnaire-reminder to procurer");
        reminded.roundAt(clock, "2026-12-09T06:59:00Z");
        assertThat(supplierLetters(walk)).hasSize(1);
        reminded.roundAt(clock, "2026-12-09T07:00:01Z");
        assertThat(supplierLetters(walk)).endsWith("supplier-questionnaire-due to procurer");
        assertThat(walk.openForms()).contains("gather-supplier-facts");
    }

    @Test
    void t4ManagementIsRemindedOfTheDecisionAfterTenDays() {
        CaseWalk walk = upToDecision(OrdinaryAnswers.map(open()), suitability());
        assertThat(Reminded.dueDateOf(walk, "decide-requirement")).isEqualTo("2026-12-09T15:00:00Z");

        reminded.roundAt(clock, "2026-11-28T06:59:00Z");
        assertThat(reminded.in(walk, "decision-reminder")).isEmpty();
        reminded.roundAt(clock, "2026-11-28T07:00:01Z");
        assertThat(reminded.in(walk, "decision-reminder")).containsExactly("decision-reminder to management");
    }

    @Test
    void t6ThreeOfficersHearThatTheStartMeetingIsOverdueTwoWeeksAfterSigning() {
        CaseWalk walk = signed();

        reminded.roundAt(clock, "2027-06-29T05:59:00Z");
        assertThat(reminded.in(walk, "start-meeting-overdue")).isEmpty();
        reminded.roundAt(clock, "2027-06-29T06:00:01Z");
        assertThat(reminded.in(walk, "start-meeting-overdue"))
                .containsExactly(
                        "start-meeting-overdue to procurer",
                        "start-meeting-overdue to requester",
                        "start-meeting-overdue to matching-officer");
    }

    @Test
    void t6TheTaskTakesOverTheDateThatCountsFromTheSigning() {
        CaseWalk walk = signed();
        clock.is(Instant.parse("2027-06-24T08:00:00Z"));
        walk.answer("publish-award-notice", ContractLife.answers("publish-award-notice"));

        assertThat(Reminded.dueDateOf(walk, "book-start-meeting"))
                .as("fourteen days after the fourteenth of June, not after the task was opened")
                .isEqualTo("2027-06-28T14:00:00Z");
        assertThat(openDeadlines(walk, "book-start-meeting")).isEqualTo(1);

        walk.answer("book-start-meeting", ContractLife.answers("book-start-meeting"));
        reminded.roundAt(clock, "2027-08-01T06:00:00Z");
        assertThat(reminded.in(walk, "start-meeting-overdue"))
                .as("the meeting is booked")
                .isEmpty();
    }

    @Test
    void t7TheProcurerHearsAWeekBeforeTheAwardNoticeMustBeOut() {
        CaseWalk walk = signed();
        assertThat(Reminded.dueDateOf(walk, "publish-award-notice")).isEqualTo("2027-07-14T14:00:00Z");

        reminded.roundAt(clock, "2027-07-07T05:59:00Z");
        assertThat(reminded.in(walk, "award-notice-due")).isEmpty();
        reminded.roundAt(clock, "2027-07-07T06:00:01Z");
        assertThat(reminded.in(walk, "award-notice-due")).containsExactly("award-notice-due to procurer");
    }

    @Test
    void t17RequesterAndContractManagerHearSixMonthsBeforeTheContractEnds() {
        CaseWalk walk = signed();

        reminded.roundAt(clock, "2029-02-28T06:59:00Z");
        assertThat(reminded.in(walk, "extension-decision-due")).isEmpty();
        reminded.roundAt(clock, "2029-02-28T07:00:01Z");
        assertThat(reminded.in(walk, "extension-decision-due"))
                .containsExactly("extension-decision-due to requester", "extension-decision-due to contract-manager");
    }

    @Test
    void t18TheEvaluationIsAskedForTwoMonthsAfterTheEnd() {
        CaseWalk walk = signed();

        reminded.roundAt(clock, "2029-10-30T06:59:00Z");
        assertThat(reminded.in(walk, "evaluation-due")).isEmpty();
        reminded.roundAt(clock, "2029-10-30T07:00:01Z");
        assertThat(reminded.in(walk, "evaluation-due")).containsExactly("evaluation-due to procurer");
    }

    @Test
    void aContractThatEndsEarlyIsNotAskedAboutForAnExtensionAndEvaluatedEarlier() {
        clock.isOn(LocalDate.of(2028, 9, 10));
        ContractLife life = DecidedCases.numeric(engine).until("answer-contract-questions");
        CaseWalk walk = life.walk().report("contract-manager", "earlyTermination", "2028-08-31");
        life.answer("settle-commitment");

        assertThat(dueDays(walk))
                .containsEntry("evaluate-purchase", "2028-10-30")
                .doesNotContainKey("check-extension");
        reminded.roundAt(clock, "2029-02-28T07:00:01Z");
        assertThat(reminded.in(walk, "extension-decision-due")).isEmpty();
    }

    @Test
    void anExtensionMovesWhatCountsFromTheEndOfTheContract() {
        clock.isOn(LocalDate.of(2029, 3, 1));
        ContractLife life = DecidedCases.withNeed(engine, Map.of("extensionOptions", "12"))
                .with(
                        "check-extension",
                        "contractExtended",
                        "yes",
                        "extensionGround",
                        "option",
                        "commitmentEffect",
                        "prorated",
                        "newFteMonths",
                        36,
                        "contractEnd",
                        "2030-08-31")
                .until("check-extension")
                .answer("check-extension");

        assertThat(dueDays(life.walk()))
                .containsEntry("check-extension", "2030-02-28")
                .containsEntry("evaluate-purchase", "2030-10-30");
    }

    @Test
    void aTaskWithoutALadderOfItsOwnIsRemindedOfAndThenTheNextPersonHears() {
        CaseWalk walk = open().answer("assign-roles", Map.of());
        assertThat(Reminded.dueDateOf(walk, "register-need")).isEqualTo("2026-12-02T15:00:00Z");

        reminded.roundAt(clock, "2026-12-03T07:00:01Z");
        assertThat(generalLetters(walk)).containsExactly("task-reminder to requester");
        reminded.roundAt(clock, "2026-12-11T07:00:01Z");
        assertThat(generalLetters(walk)).containsExactly("task-reminder to requester", "task-escalated to procurer");
        assertThat(database.sql("""
                                select kind || ' ' || subject from stegvis.journal
                                where case_number = :case and kind = 'deadlineEscalated'""")
                        .param("case", walk.number())
                        .query(String.class)
                        .list())
                .containsExactly("deadlineEscalated register-need");
    }

    @Test
    void whatTheProcurerOwesEscalatesToManagement() {
        CaseWalk walk = open();

        reminded.roundAt(clock, "2026-12-11T07:00:01Z");

        assertThat(generalLetters(walk)).containsExactly("task-reminder to procurer", "task-escalated to management");
    }

    @Test
    void afterThreeDaysWithoutARoundEachReminderGoesOnceInTheOrderOfTheLadder() {
        CaseWalk walk = signed();
        reminded.roundAt(clock, "2027-06-28T12:00:00Z");

        reminded.roundAt(clock, "2027-07-01T12:00:00Z");
        round.writeDue();
        reminded.roundAt(clock, "2027-07-02T12:00:00Z");

        assertThat(reminded.in(walk, "start-meeting-overdue"))
                .containsExactly(
                        "start-meeting-overdue to procurer",
                        "start-meeting-overdue to requester",
                        "start-meeting-overdue to matching-officer");
    }

    @Test
    void aReminderThatALaterOneHasOvertakenStillGoesAndGoesFirst() {
        CaseWalk walk = open().goStraightTo(Phase.MAP, Map.of());

        reminded.roundAt(clock, "2026-12-31T12:00:00Z");
        round.writeDue();

        assertThat(reminded.in(walk, "supplier-questionnaire-reminder", "supplier-questionnaire-due", "task-escalated"))
                .containsSubsequence(
                        "supplier-questionnaire-reminder to procurer",
                        "supplier-questionnaire-due to procurer",
                        "task-escalated to management")
                .containsOnlyOnce("supplier-questionnaire-reminder to procurer")
                .containsOnlyOnce("supplier-questionnaire-due to procurer");
    }

    @Test
    void whatIsDoneBeforeTheRoundReturnsIsNotRemindedOf() {
        CaseWalk walk = open();
        clock.is(Instant.parse("2026-12-31T12:00:00Z"));
        walk.answer("assign-roles", Map.of());

        round.writeDue();

        assertThat(generalLetters(walk)).isEmpty();
    }

    @Test
    void twoNodesThatGoTheirRoundsAtOnceWriteEachReminderOnce() throws Exception {
        List<CaseWalk> walks = List.of(open(), open(), open(), open(), open());
        clock.is(Instant.parse("2026-12-11T07:00:01Z"));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> node = round::writeDue;
            int written = 0;
            for (Future<Integer> result : nodes.invokeAll(List.of(node, node, node, node))) {
                written += result.get();
            }
            written += round.writeDue();
            assertThat(written).isEqualTo(2 * walks.size());
        } finally {
            nodes.shutdown();
        }
        assertThat(walks)
                .allSatisfy(walk -> assertThat(generalLetters(walk))
                        .containsExactly("task-reminder to procurer", "task-escalated to management"));
    }

    @Test
    void aReminderThatCannotBeWrittenHoldsBackItsOwnLadderAloneAndGoesLater() {
        CaseWalk broken = open();
        CaseWalk whole = open();
        nameReminders(broken, "task-reminder", "no-such-letter");

        reminded.roundAt(clock, "2026-12-11T07:00:01Z");
        assertThat(generalLetters(whole)).hasSize(2);
        assertThat(generalLetters(broken)).isEmpty();

        nameReminders(broken, "no-such-letter", "task-reminder");
        reminded.roundAt(clock, "2026-12-11T07:09:00Z");
        assertThat(generalLetters(broken)).isEmpty();
        reminded.roundAt(clock, "2026-12-11T07:11:00Z");
        assertThat(generalLetters(broken)).containsExactly("task-reminder to procurer", "task-escalated to management");
    }

    @Test
    void aClosedCaseOwesNothing() {
        CaseWalk walk = upToMandate()
                .answer("decide-mandate", Map.of("mandate", "refused", "mandateReason", "No money for follow-up"));

        assertThat(walk.ended()).isEqualTo("end_mandateRefused");
        assertThat(dueDays(walk)).isEmpty();
    }

    private CaseWalk open() {
        return CaseWalk.open(engine, Map.of());
    }

    private CaseWalk upToMandate() {
        return OrdinaryAnswers.planUpToReadiness(open())
                .answer("answer-readiness", readiness("no", "yes", "yes", "yes"));
    }

    /** A contract signed on Monday 14 June 2027 that ends on 31 August 2029. */
    private CaseWalk signed() {
        clock.isOn(LocalDate.of(2027, 6, 14));
        return DecidedCases.numeric(engine).until("publish-award-notice").walk();
    }

    private List<String> generalLetters(CaseWalk walk) {
        return reminded.in(walk, "task-reminder", "task-escalated");
    }

    private List<String> supplierLetters(CaseWalk walk) {
        return reminded.in(walk, "supplier-questionnaire-reminder", "supplier-questionnaire-due");
    }

    private void nameReminders(CaseWalk walk, String letter, String other) {
        database.sql("""
                        update stegvis.deadline_rung set letter = :other where letter = :letter
                            and deadline in (select id from stegvis.deadline where case_number = :case)""")
                .param("letter", letter)
                .param("other", other)
                .param("case", walk.number())
                .update();
    }

    private int openDeadlines(CaseWalk walk, String kind) {
        return database.sql("""
                        select count(*) from stegvis.deadline
                        where case_number = :case and kind = :kind and settled_at is null""")
                .param("case", walk.number())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private Map<String, String> dueDays(CaseWalk walk) {
        Map<String, String> days = new java.util.TreeMap<>();
        database.sql("""
                        select kind, to_char(due_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day
                        from stegvis.deadline where case_number = :case and settled_at is null""").param("case", walk.number()).query(row -> {
            days.put(row.getString("kind"), row.getString("day"));
        });
        return days;
    }
}
