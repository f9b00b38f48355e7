package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stegvis.purchasing.OrdinaryAnswers.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.deadline.Deadlines;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

/** The small process beside the case in which an officer moves something that is due. */
@StegvisTest
class MoveDeadlineTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineRound round;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Reminded reminded;
    private CaseWalk walk;

    /** Management's answer is due on Friday 18 December 2026; the process opens a task for the procurer that day. */
    @BeforeEach
    void aCaseWaitsForManagement() {
        TestOfficers.register(officers);
        reminded = new Reminded(database, round, letters);
        reminded.forgetOtherCases();
        clock.isOn(LocalDate.of(2026, 11, 18));
        walk = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()))
                .answer("answer-readiness", readiness("no", "yes", "yes", "yes"));
    }

    @Test
    void theTaskTheTimerAndTheRemindersMoveTogether() {
        Instant escalation = walk.dueDateOf("timer_mandateEscalation");

        move("test-procurer", "2027-01-15", "The board meets in January");

        assertThat(Reminded.dueDateOf(walk, "decide-mandate")).isEqualTo("2027-01-15T15:00:00Z");
        assertThat(walk.dueDateOf("timer_mandateEscalation"))
                .as("four weeks later")
                .isEqualTo(escalation.plusSeconds(28L * 24 * 60 * 60));
        assertThat(mandate().dueAt()).isEqualTo("2027-01-15T15:00:00Z");
        assertThat(mandate().moves()).isEqualTo(1);
        reminded.roundAt(clock, "2026-12-30T06:59:00Z");
        assertThat(reminded.in(walk, "mandate-reminder")).isEmpty();
        reminded.roundAt(clock, "2026-12-30T07:00:01Z");
        assertThat(reminded.in(walk, "mandate-reminder")).containsExactly("mandate-reminder to management");
    }

    @Test
    void theJournalKeepsBothDatesAndTheReason() {
        move("test-procurer", "2027-01-15", "The board meets in January");

        assertThat(journal("deadlineMoved"))
                .containsExactly("test-procurer decide-mandate 2026-12-18 2027-01-15 The board meets in January");
    }

    @Test
    void thoseConcernedGetALetterEachTimeButNotWhoeverMovedIt() {
        move("test-procurer", "2027-01-15", "The board meets in January");
        assertThat(reminded.in(walk, "deadline-moved")).containsExactly("deadline-moved to management");

        move("test-procurer", "2027-01-22", "The board meets later");
        assertThat(reminded.in(walk, "deadline-moved"))
                .containsExactly("deadline-moved to management", "deadline-moved to management");
    }

    @Test
    void aReminderThatWentForTheOldDateGoesAgainForTheNewOne() {
        reminded.roundAt(clock, "2026-12-02T08:00:00Z");
        move("test-procurer", "2027-01-15", "The board meets in January");

        reminded.roundAt(clock, "2026-12-30T08:00:00Z");

        assertThat(reminded.in(walk, "mandate-reminder"))
                .containsExactly("mandate-reminder to management", "mandate-reminder to management");
    }

    @Test
    void theFormOffersWhatIsDueInTheReadersLanguageAndNothingPersonalReachesTheEngine() {
        Task task = taskOf(start("test-procurer", walk.number()));
        as("test-procurer", () -> {
            assertThat(engine.getFormService()
                            .getTaskFormVariables(task.getId())
                            .get("deadlines_open")
                            .toString())
                    .contains(
                            "Besluta om mandat – 18 december 2026 (Ledning)",
                            mandate().id().toString());
            return null;
        });
        assertThat(task.getAssignee()).isEqualTo("test-procurer");
        assertThat(engine.getRuntimeService().getVariables(task.getProcessInstanceId()))
                .containsOnlyKeys("caseNumber", "title");
    }

    @Test
    void whatTheSupplierOwesIsNotMovedHere() {
        deadlines.open("obligation", walk.number(), "report", "", "supplier", LocalDate.of(2027, 1, 15));

        Task task = taskOf(start("test-procurer", walk.number()));

        as("test-procurer", () -> {
            assertThat(engine.getFormService()
                            .getTaskFormVariables(task.getId())
                            .get("deadlines_open")
                            .toString())
                    .contains("Besluta om mandat")
                    .doesNotContain("rapport");
            return null;
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-17 | har redan varit",
                "2027-01-06 | är ingen arbetsdag. Nästa arbetsdag är 7 januari 2027.",
                "2026-12-24 | är ingen arbetsdag. Nästa arbetsdag är 28 december 2026."
            })
    void aDayThatIsPastOrOnWhichNobodyWorksIsRefused(String day, String sentence) {
        Task task = taskOf(start("test-procurer", walk.number()));

        assertThatThrownBy(() -> submit("test-procurer", task, day, "Because")).hasMessageContaining(sentence);

        assertThat(mandate().moves()).isZero();
        assertThat(walk.openForms()).contains("move-deadline");
    }

    @Test
    void anOfficerWithoutARoleInTheCaseIsSentToItsProcurer() {
        officers.register(new Officer("stranger", "T S", "s@example.org", Language.EN, Set.of("requester")));

        assertThatThrownBy(() -> start("stranger", walk.number()))
                .hasMessageContaining("du har ingen roll i ärendet " + walk.number());
    }

    @Test
    void aCaseThatDoesNotExistOrIsClosedIsRefused() {
        assertThatThrownBy(() -> start("test-procurer", "2019-9999"))
                .hasMessageContaining("det finns inget ärende 2019-9999");

        walk.answer("decide-mandate", Map.of("mandate", "refused", "mandateReason", "No money for follow-up"));
        assertThatThrownBy(() -> start("test-procurer", walk.number())).hasMessageContaining("är avslutat");
    }

    @Test
    void aDateThatIsSetInTasklistMovesTheRegister() {
        Task task = walk.taskWithForm("decide-mandate");
        task.setDueDate(Date.from(Instant.parse("2027-01-15T15:00:00Z")));
        engine.getTaskService().saveTask(task);

        assertThat(mandate().dueAt()).isEqualTo("2027-01-15T15:00:00Z");
        reminded.roundAt(clock, "2026-12-29T12:00:00Z");
        assertThat(reminded.in(walk, "mandate-reminder")).isEmpty();
    }

    @Test
    void whatIsDoneMeanwhileCannotBeMovedAnyMore() {
        Task task = taskOf(start("test-procurer", walk.number()));
        String chosen = mandate().id().toString();
        walk.answer(
                "decide-mandate",
                Map.of("mandate", "granted", "mandateScope", "pilot", "mandateReason", "We want to try"));

        assertThatThrownBy(() -> submit("test-procurer", task, chosen, "2027-01-15", "Because"))
                .hasMessageContaining("Vad som ska vara klart");
    }

    @Test
    void whatIsLeftLyingEndsByItselfAndChangesNothing() {
        taskOf(start("test-procurer", walk.number()));

        walk.fire("timer_moveLeft");

        assertThat(walk.openForms()).containsExactly("decide-mandate");
        assertThat(mandate().moves()).isZero();
    }

    @Test
    void thePageOfTheCaseShowsWhatIsDueAndWhatWasMoved() {
        move("test-procurer", "2027-01-15", "The board meets in January");
        new LocalUsers(engine.getIdentityService()).create("page-reader", Role.PROCURER);
        Browser browser = new Browser(port).speaking("sv");
        browser.login("page-reader", "page-reader");

        clock.isOn(LocalDate.of(2027, 1, 14));
        assertThat(browser.get("/cases/" + walk.number()).body())
                .contains("Vad som ska vara klart när", "15 januari 2027", "Test management", "Flytta en tidsfrist")
                .doesNotContain("Försenad", mandate().id().toString());

        clock.isOn(LocalDate.of(2027, 1, 18));
        assertThat(browser.get("/cases/" + walk.number()).body()).contains("Försenad");
    }

    private Deadline mandate() {
        return deadlines.openIn(walk.number()).stream()
                .filter(deadline -> deadline.kind().equals("decide-mandate"))
                .findFirst()
                .orElseThrow();
    }

    private void move(String user, String day, String reason) {
        submit(user, taskOf(start(user, walk.number())), day, reason);
    }

    private void submit(String user, Task task, String day, String reason) {
        submit(user, task, mandate().id().toString(), day, reason);
    }

    private void submit(String user, Task task, String deadline, String day, String reason) {
        as(user, () -> {
            engine.getFormService()
                    .submitTaskForm(
                            task.getId(), Map.of("deadline", deadline, "newDueDate", day, "moveReason", reason));
            return null;
        });
        walk.runWhatIsReady();
    }

    private ProcessInstance start(String user, String caseNumber) {
        return as(
                user,
                () -> engine.getFormService()
                        .submitStartForm(
                                engine.getRepositoryService()
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey("move-deadline")
                                        .latestVersion()
                                        .singleResult()
                                        .getId(),
                                Map.of("caseNumber", caseNumber)));
    }

    private Task taskOf(ProcessInstance instance) {
        walk.runWhatIsReady();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    private <T> T as(String user, Supplier<T> work) {
        try {
            engine.getIdentityService()
                    .setAuthentication(
                            user, List.of(user.equals("stranger") ? "requester" : user.replace("test-", "")));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private List<String> journal(String kind) {
        return database.sql("""
                        select actor || ' ' || subject || ' ' || (details ->> 'from') || ' ' || (details ->> 'to') || ' '
                            || (details ->> 'reason')
                        from stegvis.journal where case_number = :case and kind = :kind""")
                .param("case", walk.number())
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
