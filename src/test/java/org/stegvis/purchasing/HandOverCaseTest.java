package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.language.Language;

/** A role in a case passes to another officer: by whoever holds it, or by management. */
@StegvisTest
class HandOverCaseTest {

    private static final String PROCESS = "hand-over-case";
    private static final Officer ANNA = officer("anna-handing-over", "procurer");
    private static final Officer BERIT = officer("berit-taking-over", "procurer", "contract-manager");
    private static final Officer CILLA = officer("cilla-requester", "requester");
    private static final Officer DORIS = officer("doris-management", "management");

    @Autowired
    ProcessEngine engine;

    @Autowired
    CaseRoles roles;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Letters letters;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void officersAreKnown(@Autowired Officers officers) {
        TestOfficers.register(officers);
        List.of(ANNA, BERIT, CILLA, DORIS).forEach(officers::register);
    }

    @Test
    void anOfficerHandsHerRoleAndItsOpenTasksToAColleague() {
        CaseWalk walk = heldByAnna();
        SideProcess handOver = start(ANNA, walk).answer(to(BERIT));

        assertThat(handOver.passed()).containsExactly("userTask_handOverCase", "end_caseHandedOver");
        assertThat(roles.holder(walk.number(), "procurer")).contains(BERIT.userId());
        assertThat(walk.taskWithForm("answer-readiness").getAssignee()).isEqualTo(BERIT.userId());
        assertThat(roles.holder(walk.number(), "requester")).contains("test-requester");
    }

    @Test
    void whoHasHandedHerOnlyRoleOverHasNothingLeftToHandOver() {
        CaseWalk walk = heldByAnna();
        start(ANNA, walk).answer(to(BERIT));

        assertThat(SideProcess.refusalOfStart(engine, ANNA, PROCESS, walk.number()))
                .isEqualTo("Du har ingen roll i ärendet " + walk.number()
                        + " och därför inget att lämna över (”Ärendenummer”). Ledningen kan flytta alla roller.");
    }

    @Test
    void managementMovesARoleThatSomebodyElseHoldsAndBothHearOfIt() {
        CaseWalk walk = heldByAnna();
        start(DORIS, walk).answer(to(BERIT));

        assertThat(roles.holder(walk.number(), "procurer")).contains(BERIT.userId());
        assertThat(readersOfTheLetter(walk)).containsExactlyInAnyOrder(ANNA.userId(), BERIT.userId());
    }

    @Test
    void managementGivesARoleThatItsGroupHasSharedToOneOfThem() {
        CaseWalk walk = CaseWalk.open(engine, Map.of()).answer("assign-roles", Map.of("procurer", ANNA.userId()));
        assertThat(walk.taskWithForm("register-need").getAssignee()).isNull();

        start(DORIS, walk).answer(to(CILLA, "requester"));

        assertThat(roles.holder(walk.number(), "requester")).contains(CILLA.userId());
        assertThat(walk.taskWithForm("register-need").getAssignee()).isEqualTo(CILLA.userId());
    }

    @Test
    void whatAColleagueTookStaysHers() {
        CaseWalk walk = heldByAnna();
        engine.getTaskService()
                .setAssignee(walk.taskWithForm("answer-readiness").getId(), "test-procurer");
        start(ANNA, walk).answer(to(BERIT));

        assertThat(walk.taskWithForm("answer-readiness").getAssignee()).isEqualTo("test-procurer");
    }

    @Test
    void whoHandsOverHerselfGetsNoLetterAboutIt() {
        CaseWalk walk = heldByAnna();
        start(ANNA, walk).answer(to(BERIT));

        assertThat(readersOfTheLetter(walk)).containsExactly(BERIT.userId());
    }

    @Test
    void theJournalSaysWhichRoleWentFromWhomToWhomAndWhy() {
        CaseWalk walk = heldByAnna();
        start(DORIS, walk).answer(to(BERIT));

        assertThat(database.queryForList("""
                        select actor || ' ' || (details ->> 'role') || ' ' || (details ->> 'from') || ' '
                            || (details ->> 'to') || ' ' || (details ->> 'reason')
                        from stegvis.journal where case_number = ? and kind = 'caseHandedOver'""", String.class, walk.number()))
                .containsExactly("doris-management procurer anna-handing-over berit-taking-over workload");
    }

    @Test
    void theReasonAndTheNoteAreKeptAndNoneOfThemReachesTheEngine() {
        CaseWalk walk = heldByAnna();
        Map<String, Object> answers = new LinkedHashMap<>(to(BERIT));
        answers.put("handOverNote", "The supplier wants an answer about the keys");
        SideProcess handOver = start(ANNA, walk).answer(answers);

        assertThat(sheets.text(walk.number(), PROCESS, "handOverNote"))
                .contains("The supplier wants an answer about the keys");
        assertThat(sheets.text(walk.number(), PROCESS, "handOverReason")).contains("workload");
        assertThat(handOver.variables()).containsOnlyKeys("caseNumber", "title");
    }

    @Test
    void theTaskBelongsToWhoeverStartedItAndToNobodyElse() {
        SideProcess handOver = start(ANNA, heldByAnna());

        assertThat(handOver.task().getAssignee()).isEqualTo(ANNA.userId());
        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(handOver.task().getId()))
                .extracting(IdentityLink::getGroupId)
                .containsOnlyNulls();
        assertThat(handOver.mayComplete(BERIT)).isFalse();
        handOver.giveBack();
        assertThat(handOver.mayComplete(BERIT)).isFalse();
        assertThat(handOver.mayComplete(ANNA)).isTrue();
    }

    @Test
    void herOwnRolesAreOfferedAndThoseWhoCouldTakeThem() {
        SideProcess handOver = start(ANNA, heldByAnna());

        assertThat(handOver.offered("rolesToHandOver")).containsExactly("procurer: Upphandlare");
        assertThat(handOver.offered("officersToChoose"))
                .contains("berit-taking-over: Berit-taking-over (Upphandlare)")
                .noneMatch(offered -> offered.startsWith(CILLA.userId()));
        assertThat(handOver.opened()).containsEntry("role", "procurer");
        assertThat(handOver.facts()).contains("Upphandlare: Anna-handing-over", "Avtalsansvarig: Delas av gruppen");
    }

    @Test
    void managementIsOfferedEveryRole() {
        assertThat(start(DORIS, heldByAnna()).offered("rolesToHandOver")).hasSize(5);
    }

    @Test
    void aRoleThatSheDoesNotHoldIsRefused() {
        CaseWalk walk = heldByAnna();

        assertThat(start(ANNA, walk).refusal(to(CILLA, "requester")))
                .contains("”Roll” måste vara ett av alternativen.");
        assertThat(roles.holder(walk.number(), "requester")).contains("test-requester");
    }

    @Test
    void somebodyOutsideTheGroupOfTheRoleIsRefused() {
        CaseWalk walk = heldByAnna();

        assertThat(start(DORIS, walk).refusal(to(CILLA)))
                .isEqualTo("Den du valde vid ”Vem som tar över” hör inte till gruppen för det du valde vid ”Roll”."
                        + " Välj någon som gör det.");
        assertThat(roles.holder(walk.number(), "procurer")).contains(ANNA.userId());
    }

    @Test
    void toHandARoleToOneselfIsRefused() {
        assertThat(start(ANNA, heldByAnna()).refusal(to(ANNA)))
                .isEqualTo("Den du valde vid ”Vem som tar över” har redan det du valde vid ”Roll”. Välj någon annan.");
    }

    @Test
    void anUnknownCaseIsRefused() {
        assertThat(SideProcess.refusalOfStart(engine, ANNA, PROCESS, "1999-0001"))
                .isEqualTo("Det finns inget ärende 1999-0001. Kontrollera vad du skrev vid ”Ärendenummer”.");
    }

    @Test
    void aClosedCaseIsRefusedAtTheStartAndAtTheForm() {
        CaseWalk walk = heldByAnna();
        SideProcess handOver = start(ANNA, walk);
        database.update("update stegvis.purchase set closed_at = now() where number = ?", walk.number());
        String closed = "Ärendet " + walk.number() + " är avslutat. Inget i det kan längre ändras (”%s”).";

        assertThat(handOver.refusal(to(BERIT))).isEqualTo(closed.formatted("Roll"));
        assertThat(SideProcess.refusalOfStart(engine, ANNA, PROCESS, walk.number()))
                .isEqualTo(closed.formatted("Ärendenummer"));
    }

    @Test
    void whoHasNoRoleInTheCaseCannotStart() {
        CaseWalk walk = heldByAnna();

        assertThat(SideProcess.refusalOfStart(engine, CILLA, PROCESS, walk.number()))
                .startsWith("Du har ingen roll i ärendet " + walk.number());
    }

    @Test
    void aTaskThatSomebodyCompletesAtTheSameMomentIsNoError() {
        CaseWalk walk = heldByAnna();
        SideProcess handOver = start(ANNA, walk);
        String task = walk.taskWithForm("answer-readiness").getId();

        Throwable problem = transactions.execute(completing -> {
            database.queryForList("select id_ from act_ru_task where id_ = ? for update", task);
            return inAnotherThread(() -> handOver.answer(to(BERIT)));
        });

        assertThat(problem).isNull();
        assertThat(roles.holder(walk.number(), "procurer")).contains(BERIT.userId());
        assertThat(walk.taskWithForm("answer-readiness").getAssignee()).isEqualTo(ANNA.userId());
    }

    @Test
    void whatIsLeftLyingEndsAndChangesNothing() {
        CaseWalk walk = heldByAnna();
        SideProcess handOver = start(ANNA, walk);
        handOver.fireTimer();

        assertThat(handOver.passed()).contains("end_notHandedOver");
        assertThat(roles.holder(walk.number(), "procurer")).contains(ANNA.userId());
    }

    private CaseWalk heldByAnna() {
        CaseWalk walk = CaseWalk.open(engine, Map.of())
                .answer("assign-roles", Map.of("requester", "test-requester", "procurer", ANNA.userId()))
                .answer("register-need", OrdinaryAnswers.need());
        assertThat(walk.taskWithForm("answer-readiness").getAssignee()).isEqualTo(ANNA.userId());
        return walk;
    }

    private SideProcess start(Officer officer, CaseWalk walk) {
        return SideProcess.start(engine, officer, PROCESS, walk.number());
    }

    private static Map<String, Object> to(Officer newHolder) {
        return to(newHolder, "procurer");
    }

    private static Map<String, Object> to(Officer newHolder, String role) {
        return Map.of("role", role, "newHolder", newHolder.userId(), "handOverReason", "workload");
    }

    private List<String> readersOfTheLetter(CaseWalk walk) {
        return letters.ofCase(walk.number()).stream()
                .filter(letter -> letter.kind().equals("role-handed-over"))
                .map(WrittenLetter::recipient)
                .toList();
    }

    private static Throwable inAnotherThread(Runnable work) {
        Throwable[] thrown = new Throwable[1];
        Thread other = new Thread(() -> thrown[0] = catchThrowable(work::run));
        other.start();
        try {
            other.join();
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
        return thrown[0];
    }

    private static Officer officer(String id, String... roles) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return new Officer(id, name, id + "@example.org", Language.SV, Set.of(roles));
    }
}
