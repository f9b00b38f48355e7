package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.AnswerReader;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;

/** An answer that was given earlier is put right, with the reason; the wrong one and what followed from it stay. */
@StegvisTest
class CorrectAnswerTest {

    private static final String PROCESS = "correct-answer";
    private static final String REASON = "The options were left out of the sum";
    private static final Officer PROCURER = officer("test-procurer", "procurer");
    private static final Officer REQUESTER = officer("test-requester", "requester");
    private static final Officer MATCHER = officer("test-matching-officer", "matching-officer");

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    AnswerReader reader;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void officersAreKnown(@Autowired Officers officers) {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theProcurerPutsAnAnswerRightAndTheWrongOneStays() {
        CaseWalk walk = planned();
        int before = sheetsOf(walk, "register-need").size();
        SideProcess correction = correct(walk, "register-need", "estimatedValue", right("newNumber", 15000000));

        assertThat(correction.passed())
                .containsExactly(
                        "userTask_chooseForm",
                        "userTask_chooseAnswer",
                        "userTask_correctAnswer",
                        "end_answerCorrected");
        List<AnswerSheet> all = sheetsOf(walk, "register-need");
        assertThat(all).hasSize(before + 1);
        assertThat(all.get(before - 1).answers().get("estimatedValue").decimalValue())
                .isEqualByComparingTo("12000000");
        AnswerSheet now = all.get(before);
        assertThat(now.answers().get("estimatedValue").decimalValue()).isEqualByComparingTo("15000000");
        assertThat(now.answers().get("scope"))
                .isEqualTo(all.get(before - 1).answers().get("scope"));
        assertThat(now.corrected()).containsOnlyKeys("estimatedValue");
        assertThat(now.corrected().get("estimatedValue").officer()).isEqualTo("test-procurer");
        assertThat(now.corrected().get("estimatedValue").reason()).isEqualTo(REASON);
    }

    @Test
    void wholeCorrectionInSwedish() {
        CaseWalk walk = planned();
        SideProcess correction = start(PROCURER, walk);

        assertThat(correction.offered("formsToChoose"))
                .contains("register-need: Registrera behovet (23 november 2026)");
        correction.answer(Map.of("formToCorrect", "register-need"));
        assertThat(correction.facts()).contains("Formulär: Registrera behovet");
        assertThat(correction.offered("questionsToChoose"))
                .anyMatch(offered -> offered.matches("estimatedValue: Uppskattat värde – 12.000.000 SEK"));
        correction.answer(Map.of("questionToCorrect", "estimatedValue"));
        assertThat(correction.facts())
                .contains("Fråga: Uppskattat värde")
                .anyMatch(fact -> fact.matches("Svar hittills: 12.000.000 SEK"));
        assertThat(correction.opened()).containsEntry("answerKind", "number");
        correction.answer(right("newNumber", 15000000));

        assertThat(read(walk, "register-need"))
                .anyMatch(fact -> fact.what().equals("Uppskattat värde (rättat 23 november 2026)")
                        && fact.value().matches("15.000.000 SEK"))
                .contains(new Fact("Skäl till rättelsen", REASON));
    }

    @Test
    void theVariableOfARunningProcessIsPutRightWithTheAnswer() {
        CaseWalk walk = planned();
        assertThat(engine.getRuntimeService().getVariable(walk.processInstance(), "contractType"))
                .isEqualTo("service");
        List<Object> before = values(walk, "estimatedValue");
        assertThat(before).isNotEmpty().containsOnly(12000000.0);

        correct(walk, "register-need", "estimatedValue", right("newNumber", 15000000));

        assertThat(values(walk, "estimatedValue")).hasSameSizeAs(before).containsOnly(15000000.0);
    }

    @Test
    void laterFormsShowTheRightAnswer() {
        CaseWalk walk = upToReadiness();
        correct(walk, "register-need", "scope", right("newText", "Daily cleaning and windows"));

        assertThat(walk.facts("answer-readiness")).contains("Omfattning och avgränsning: Daily cleaning and windows");
    }

    @Test
    void whoAnsweredAFormCanCorrectItWithoutBeingTheProcurer() {
        CaseWalk walk = planned();
        SideProcess correction = start(REQUESTER, walk);

        assertThat(correction.offered("formsToChoose"))
                .anyMatch(form -> form.startsWith("register-need:"))
                .noneMatch(form -> form.startsWith("answer-readiness:"));
        correction
                .answer(Map.of("formToCorrect", "register-need"))
                .answer(Map.of("questionToCorrect", "contractType"))
                .answer(right("newChoice", "works"));
        assertThat(sheets.text(walk.number(), "register-need", "contractType")).contains("works");
    }

    @Test
    void answersThatBelongTogetherAreCorrectedInOneGo() {
        CaseWalk walk = planned();
        SideProcess correction = start(PROCURER, walk)
                .answer(Map.of("formToCorrect", "make-timetable"))
                .answer(Map.of("questionToCorrect", "mappingStart"))
                .answer(oneMore("newDate", "2027-03-01"))
                .answer(Map.of("questionToCorrect", "analysisReady"))
                .answer(right("newDate", "2027-03-15"));

        assertThat(correction.passed())
                .containsExactly(
                        "userTask_chooseForm",
                        "userTask_chooseAnswer",
                        "userTask_correctAnswer",
                        "userTask_chooseAnswer",
                        "userTask_correctAnswer",
                        "end_answerCorrected");
        assertThat(sheets.date(walk.number(), "make-timetable", "mappingStart")).contains(LocalDate.of(2027, 3, 1));
        assertThat(sheets.date(walk.number(), "make-timetable", "analysisReady"))
                .contains(LocalDate.of(2027, 3, 15));
        assertThat(sheets.latest(walk.number(), "make-timetable").orElseThrow().corrected())
                .containsOnlyKeys("mappingStart", "analysisReady");
    }

    @Test
    void aSecondCorrectionKeepsTheMarkOfTheFirst() {
        CaseWalk walk = planned();
        correct(walk, "register-need", "estimatedValue", right("newNumber", 15000000));
        correct(walk, "register-need", "contractType", right("newChoice", "works"));

        assertThat(sheets.latest(walk.number(), "register-need").orElseThrow().corrected())
                .containsOnlyKeys("estimatedValue", "contractType");
    }

    @Test
    void anAnswerThatNeedNotBeGivenCanBeAddedAndTakenAway() {
        CaseWalk walk = planned();
        correct(walk, "register-need", "extensionOptions", right("newText", "12, 12"));
        assertThat(sheets.text(walk.number(), "register-need", "extensionOptions"))
                .contains("12, 12");

        correct(walk, "register-need", "extensionOptions", right("newText", null));
        assertThat(sheets.text(walk.number(), "register-need", "extensionOptions"))
                .isEmpty();
        assertThat(read(walk, "register-need").stream().map(Fact::value)).contains("Inget svar");
    }

    @Test
    void severalChoicesCanBeCorrected() {
        CaseWalk walk = planned();
        correct(walk, "state-purpose", "targetGroupsOutline", right("newChoices", List.of("LONGTERM", "YOUTH")));

        assertThat(sheets.answer(walk.number(), "state-purpose", "targetGroupsOutline")
                        .orElseThrow()
                        .toString())
                .isEqualTo("[\"LONGTERM\",\"YOUTH\"]");
    }

    @Test
    void aDecisionThatRestedOnTheAnswerIsShownAndInTheJournalAndNotMadeAgain() {
        CaseWalk walk = planned();
        int decided = decisions(walk);
        SideProcess correction = start(PROCURER, walk)
                .answer(Map.of("formToCorrect", "answer-readiness"))
                .answer(Map.of("questionToCorrect", "regionalNetwork"));
        assertThat(correction.facts()).anyMatch(fact -> fact.startsWith("Vilar på svaret och beslutas inte på nytt: "));
        correction.answer(right("newChoice", "no"));

        assertThat(journal(walk)).containsExactly("test-procurer answer-readiness regionalNetwork yes readiness");
        assertThat(decisions(walk)).isEqualTo(decided);
        assertThat(walk.variable("readiness")).isEqualTo("READY");
    }

    @Test
    void aDecisionOfManagementThatRestedOnTheAnswerIsNamedToo() {
        CaseWalk walk = mandated();
        correct(walk, "register-need", "scope", right("newText", "Cleaning of two schools"));

        assertThat(journal(walk)).containsExactly("test-procurer register-need scope yes decide-mandate");
    }

    @Test
    void theJournalSaysWhenNoDecisionRestedOnTheAnswer() {
        CaseWalk walk = planned();
        correct(walk, "register-need", "scope", right("newText", "Cleaning of two schools"));

        assertThat(journal(walk)).containsExactly("test-procurer register-need scope no ");
    }

    @Test
    void neitherAnswerNorReasonReachesTheEngine() {
        CaseWalk walk = planned();
        String scope = "Anna keeps the keys of the school";
        SideProcess correction = correct(walk, "register-need", "scope", right("newText", scope));

        assertThat(correction.variables())
                .containsOnlyKeys(
                        "caseNumber",
                        "title",
                        "correction",
                        "formToCorrect",
                        "questionToCorrect",
                        "answerKind",
                        "oneMore");
        assertThat(columnsOfTheEngineThatHold(scope)).isEmpty();
        assertThat(columnsOfTheEngineThatHold(REASON)).isEmpty();
    }

    @Test
    void anAnswerThatTheQuestionDoesNotTakeIsRefused() {
        CaseWalk walk = planned();
        SideProcess correction = start(PROCURER, walk)
                .answer(Map.of("formToCorrect", "register-need"))
                .answer(Map.of("questionToCorrect", "estimatedValue"));

        assertThat(correction.refusal(right("newNumber", -5))).startsWith("”Uppskattat värde” ");
        assertThat(correction.refusal(right("newNumber", null))).isEqualTo("”Uppskattat värde” måste fyllas i.");
        assertThat(sheets.number(walk.number(), "register-need", "estimatedValue"))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal("12000000")));
    }

    @Test
    void anAnswerThatBreaksARuleOfTheFormIsRefused() {
        SideProcess correction = start(PROCURER, planned())
                .answer(Map.of("formToCorrect", "make-timetable"))
                .answer(Map.of("questionToCorrect", "mappingStart"));

        assertThat(correction.refusal(right("newDate", "2027-03-01")))
                .isEqualTo("”Analysen klar” får inte vara före ”Kartläggningen börjar”.");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsRefused() {
        SideProcess correction = start(PROCURER, nothingToPointTo())
                .answer(Map.of("formToCorrect", "answer-readiness"))
                .answer(Map.of("questionToCorrect", "policyRef"));

        assertThat(correction.refusal(right("newText", "KS 2026/14"))).contains("frågas inte med de andra svaren");
    }

    @Test
    void theAnswerThatTheCaseHasAlreadyIsRefused() {
        SideProcess correction = start(PROCURER, planned())
                .answer(Map.of("formToCorrect", "register-need"))
                .answer(Map.of("questionToCorrect", "estimatedValue"));

        assertThat(correction.refusal(right("newNumber", 12000000)))
                .isEqualTo("Det svaret har ärendet redan. Ange ett annat.");
    }

    @Test
    void aDecisionOfManagementIsNotCorrected() {
        assertThat(start(PROCURER, mandated()).refusal(Map.of("formToCorrect", "decide-mandate")))
                .isEqualTo("Det du valde vid ”Formulär” är ett beslut av ledningen. Det rättas inte här: det behövs ett"
                        + " nytt beslut.");
    }

    @Test
    void aFormThatChangedTheCaseItselfIsNotCorrected() {
        assertThat(start(PROCURER, planned()).refusal(Map.of("formToCorrect", "assign-roles")))
                .isEqualTo("Svaren i formuläret som du valde vid ”Formulär” har ändrat själva ärendet och kan inte"
                        + " rättas här.");
    }

    @Test
    void aCaseWithoutAnAnswerOfHersIsRefused() {
        CaseWalk walk = upToReadiness();

        assertThat(SideProcess.refusalOfStart(engine, MATCHER, PROCESS, walk.number()))
                .startsWith("I ärendet " + walk.number() + " finns inget svar som du kan rätta");
    }

    @Test
    void anUnknownCaseIsRefused() {
        assertThat(SideProcess.refusalOfStart(engine, PROCURER, PROCESS, "1999-0001"))
                .isEqualTo("Det finns inget ärende 1999-0001. Kontrollera vad du skrev vid ”Ärendenummer”.");
    }

    @Test
    void aClosedCaseIsRefusedAtTheStartAndAtTheAnswer() {
        CaseWalk walk = planned();
        SideProcess correction = start(PROCURER, walk)
                .answer(Map.of("formToCorrect", "register-need"))
                .answer(Map.of("questionToCorrect", "estimatedValue"));
        database.update("update stegvis.purchase set closed_at = now() where number = ?", walk.number());

        assertThat(correction.refusal(right("newNumber", 15000000)))
                .isEqualTo("Ärendet " + walk.number() + " är avslutat. Inget i det kan längre ändras (”Rätt tal”).");
        assertThat(SideProcess.refusalOfStart(engine, PROCURER, PROCESS, walk.number()))
                .startsWith("Ärendet " + walk.number() + " är avslutat.");
    }

    @Test
    void whatIsLeftLyingEndsAndCorrectsNothing() {
        CaseWalk walk = planned();
        int before = sheetsOf(walk, "register-need").size();
        SideProcess correction = start(PROCURER, walk)
                .answer(Map.of("formToCorrect", "register-need"))
                .answer(Map.of("questionToCorrect", "estimatedValue"))
                .answer(oneMore("newNumber", 15000000));
        correction.fireTimer();

        assertThat(correction.passed()).contains("end_notCorrected");
        assertThat(sheetsOf(walk, "register-need")).hasSize(before);
    }

    private CaseWalk upToReadiness() {
        return CaseWalk.open(engine, Map.of())
                .answer("assign-roles", Map.of("requester", "test-requester", "procurer", "test-procurer"))
                .answer("register-need", OrdinaryAnswers.need());
    }

    private CaseWalk planned() {
        return upToReadiness()
                .answer("answer-readiness", OrdinaryAnswers.readiness("yes", "yes", "yes", "yes"))
                .answer(
                        "state-purpose",
                        Map.of("purpose", "More people in work", "targetGroupsOutline", List.of("LONGTERM")))
                .answer(
                        "outline-surroundings",
                        Map.of("industryOutline", "Many firms", "labourMarketOutline", "Shortage"))
                .answer("secure-staffing", Map.of("followUpOwner", "purchasing", "resourcesConfirmed", true))
                .answer("confirm-contacts", OrdinaryAnswers.contacts())
                .answer("consider-reserved", Map.of("reservedAlternative", "none"))
                .answer("make-timetable", OrdinaryAnswers.timetable());
    }

    private CaseWalk nothingToPointTo() {
        Map<String, Object> readiness = new LinkedHashMap<>(OrdinaryAnswers.readiness("no", "yes", "yes", "yes"));
        readiness.put("policyBasis", "none");
        readiness.remove("policyRef");
        return upToReadiness().answer("answer-readiness", readiness);
    }

    private CaseWalk mandated() {
        return nothingToPointTo()
                .answer(
                        "decide-mandate",
                        Map.of("mandate", "granted", "mandateScope", "pilot", "mandateReason", "It is worth a try"));
    }

    private SideProcess start(Officer officer, CaseWalk walk) {
        return SideProcess.start(engine, officer, PROCESS, walk.number());
    }

    private SideProcess correct(CaseWalk walk, String form, String question, Map<String, Object> right) {
        return start(PROCURER, walk)
                .answer(Map.of("formToCorrect", form))
                .answer(Map.of("questionToCorrect", question))
                .answer(right);
    }

    private static Map<String, Object> right(String field, Object answer) {
        return answer(field, answer, "no");
    }

    private static Map<String, Object> oneMore(String field, Object answer) {
        return answer(field, answer, "yes");
    }

    private static Map<String, Object> answer(String field, Object answer, String oneMore) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(field, answer);
        answers.put("correctionReason", REASON);
        answers.put("oneMore", oneMore);
        return answers;
    }

    private List<AnswerSheet> sheetsOf(CaseWalk walk, String form) {
        return sheets.ofCase(walk.number()).stream()
                .filter(sheet -> sheet.form().equals(form))
                .toList();
    }

    private List<Fact> read(CaseWalk walk, String form) {
        return reader.read(sheets.latest(walk.number(), form).orElseThrow(), "SEK", Language.SV, offered -> offered);
    }

    private List<Object> values(CaseWalk walk, String variable) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number())
                .list()
                .stream()
                .flatMap(instance ->
                        Stream.ofNullable(engine.getRuntimeService().getVariable(instance.getId(), variable)))
                .toList();
    }

    private int decisions(CaseWalk walk) {
        return database.queryForObject(
                "select count(*) from stegvis.rule_outcome where case_number = ?", Integer.class, walk.number());
    }

    private List<String> journal(CaseWalk walk) {
        return database.queryForList("""
                select actor || ' ' || subject || ' ' || (details ->> 'field') || ' '
                    || (details ->> 'decisionRested') || ' ' || (details ->> 'decisions')
                from stegvis.journal where case_number = ? and kind = 'answerCorrected'""", String.class, walk.number());
    }

    private List<String> columnsOfTheEngineThatHold(String words) {
        List<String> holding = new ArrayList<>();
        for (Map<String, Object> column : database.queryForList("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and table_name like 'act\\_%'
                        and data_type in ('character varying', 'text')""")) {
            String table = column.get("table_name") + "";
            String name = column.get("column_name") + "";
            if (database.queryForObject(
                            "select count(*) from " + table + " where " + name + " like ?",
                            Integer.class,
                            "%" + words + "%")
                    > 0) {
                holding.add(table + "." + name);
            }
        }
        return holding;
    }

    private static Officer officer(String id, String role) {
        return new Officer(id, "Test " + role, role + "@example.org", Language.SV, Set.of(role));
    }
}
