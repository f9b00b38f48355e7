package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stegvis.purchasing.AnalyseAnswers.marketDialogue;
import static org.stegvis.purchasing.AnalyseAnswers.suitability;
import static org.stegvis.purchasing.AnalyseAnswers.suitabilityWith;
import static org.stegvis.purchasing.AnalyseAnswers.today;
import static org.stegvis.purchasing.AnalyseAnswers.upToChoice;
import static org.stegvis.purchasing.AnalyseAnswers.upToMarketDialogue;
import static org.stegvis.purchasing.AnalyseAnswers.with;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.FormRefused;

/** What the forms of analyse refuse, in the words that a Swedish officer reads; the task stays open each time. */
@StegvisTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyseRefusalsTest {

    private static final String NUMBER = "numeric 1 7.2 employment vite";

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Officers officers;

    /** A refused form changes nothing, so tests that only refuse share a case that stands at their task. */
    private final Map<String, CaseWalk> standing = new HashMap<>();

    @BeforeAll
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("choicesThatAreRefused")
    void aChoiceThatBreaksARuleIsRefused(String profile, String choice, String sentence) {
        refuses(choosing(profile), "choose-requirement", chosen(choice), sentence);
    }

    /** Type, persons, months, ways to meet it, sanctions and, if given, the reason. The suggestion is numeric 1 7.2. */
    static Stream<Arguments> choicesThatAreRefused() {
        return Stream.of(
                Arguments.of(
                        "UM_STANDARD",
                        "numeric 0 7.2 employment vite Reason",
                        "”Personer” måste vara minst 1, eftersom kravet som valts anger ett antal."),
                Arguments.of(
                        "UM_STANDARD",
                        "numeric 1 0 employment vite Reason",
                        "”Heltidsmånader totalt” måste vara mer än 0, eftersom kravet som valts anger ett antal."),
                Arguments.of(
                        "UM_STANDARD",
                        "dialogue 1 0 employment vite Reason",
                        "”Personer” måste vara 0, eftersom kravet som valts inte anger något antal."),
                Arguments.of(
                        "UM_STANDARD",
                        "reserved 0 1.5 employment vite Reason",
                        "”Heltidsmånader totalt” måste vara 0, eftersom kravet som valts inte anger något antal."),
                Arguments.of(
                        "UM_STANDARD",
                        "dialogueThenNumeric 2 3 employment vite Reason",
                        "”Personer” måste vara 0, eftersom kravet som valts inte anger något antal."
                                + " ”Heltidsmånader totalt” måste vara 0, eftersom kravet som valts inte anger något antal."),
                Arguments.of(
                        "UM_STANDARD",
                        "none 1 0 - - Reason",
                        "”Personer” måste vara 0, eftersom kravet som valts inte anger något antal."),
                Arguments.of(
                        "UM_STANDARD",
                        "dialogue 0 0 employment vite",
                        "”Varför du avviker från förslaget” måste fyllas i: typ eller storlek avviker från reglernas förslag."),
                Arguments.of(
                        "UM_STANDARD",
                        "numeric 2 7.2 employment vite",
                        "”Varför du avviker från förslaget” måste fyllas i: typ eller storlek avviker från reglernas förslag."),
                Arguments.of(
                        "UM_STANDARD",
                        "numeric 1 7.21 employment vite",
                        "”Varför du avviker från förslaget” måste fyllas i: typ eller storlek avviker från reglernas förslag."),
                Arguments.of(
                        "UM_STANDARD",
                        "apprentice 1 7.2 apprenticeship vite Reason",
                        "”Kravtyp”: lärlingsklausulen hör till de norska lärlingsreglerna. Välj en annan typ."),
                Arguments.of(
                        "UM_STANDARD",
                        "numeric 1 7.2 employment correctionOnly,vite",
                        "”Vad som följer när kravet inte uppfylls”: endast rättelse kan inte väljas tillsammans med något annat."),
                Arguments.of(
                        "UM_STANDARD",
                        "numeric 1 7.2 employment callOffSuspension",
                        "”Vad som följer när kravet inte uppfylls”: avstängning från avrop är bara möjlig i ramavtal,"
                                + " avrop och dynamiska inköpssystem."),
                Arguments.of(
                        "NO_APPRENTICE",
                        "apprentice 1 1.2 employment,practice vite",
                        "”Sätt att uppfylla kravet” måste omfatta lärling, eftersom kravet som valts är en lärlingsklausul."),
                Arguments.of(
                        "NO_APPRENTICE",
                        "dialogue 0 0 employment vite",
                        "”Varför du avviker från förslaget” måste fyllas i: reglerna gör lärlingsklausulen obligatorisk här."));
    }

    @Test
    void theSuggestionIsTakenWithoutAReason() {
        CaseWalk walk = upToChoice(mapped(), suitability());

        assertThat(walk.answer("choose-requirement", chosen(NUMBER)).openForms())
                .containsExactly("draft-decision-basis");
    }

    @Test
    void aDepartureWithAReasonReplacesTheSuggestion() {
        CaseWalk walk = upToChoice(mapped(), suitability())
                .answer("choose-requirement", chosen("numeric 3 36 employment,practice termination Reason"));

        assertThat(walk.variable("commitmentPersons")).hasToString("3");
        assertThat(walk.variable("commitmentFteMonths")).isEqualTo(36.0);
        assertThat(walk.facts("draft-decision-basis"))
                .contains(
                        "Personer som reglerna föreslår: 1", "Personer: 3", "Varför du avviker från förslaget: Reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "callOff", "dps"})
    void suspensionCanBeChosenWhereThereAreCallOffs(String procedureKind) {
        CaseWalk walk = CaseWalk.open(engine, Map.of());
        OrdinaryAnswers.plan(walk, with(OrdinaryAnswers.need(), Map.of("procedureKind", procedureKind)));
        upToChoice(OrdinaryAnswers.mapUpToTheGate(walk, 10, 30), suitability())
                .answer("choose-requirement", chosen("numeric 1 7.2 employment vite,callOffSuspension"));

        assertThat(walk.openForms()).containsExactly("draft-decision-basis");
    }

    @Test
    void aRequirementOfNoneNeedsNoTerms() {
        CaseWalk walk = upToChoice(mapped(), suitability()).answer("choose-requirement", chosen("none 0 0 - - Reason"));

        assertThat(walk.openForms()).containsExactly("draft-decision-basis");
    }

    @Test
    void aDialogueThatIsStillToComeIsNotRecorded() {
        refuses(
                standing("the market dialogue", () -> upToMarketDialogue(mapped(), suitability())),
                "hold-market-dialogue",
                with(
                        marketDialogue(),
                        Map.of("dialogueDate", today().plusDays(1).toString())),
                "”Dag för sista mötet eller svaret” ligger i framtiden. Registrera det när det har hänt.");
    }

    @Test
    void aListOfRisksHasOneToThirtyRows() {
        CaseWalk walk = standing(
                "the risks",
                () -> upToMarketDialogue(mapped(), suitability())
                        .answer("hold-market-dialogue", marketDialogue())
                        .answer("answer-labour-market", AnalyseAnswers.labourMarket()));

        refuses(walk, "analyse-risks", Map.of("risks", List.of()), "”Risker” måste ha minst en rad.");
        refuses(walk, "analyse-risks", risks(31), "”Risker” får ha högst 30 rader; nu är de 31.");
        assertThat(walk.answer("analyse-risks", risks(30)).openForms()).containsExactly("calculate-gain");
    }

    @Test
    void aGainThatWasNotComputedYetIsNotTaken() {
        refuses(
                standing(
                        "the gain",
                        () -> upToMarketDialogue(mapped(), suitability())
                                .answer("hold-market-dialogue", marketDialogue())
                                .answer("answer-labour-market", AnalyseAnswers.labourMarket())
                                .answer("analyse-risks", risks(1))),
                "calculate-gain",
                with(
                        AnalyseAnswers.gain(),
                        Map.of("computedOn", today().plusDays(1).toString())),
                "”Beräknad den” ligger i framtiden. Registrera det när det har hänt.");
    }

    @Test
    void aDecisionBasisAsksForADecisionThatCanStillBeMade() {
        CaseWalk walk = upToChoice(mapped(), suitability()).answer("choose-requirement", chosen(NUMBER));

        refuses(
                walk,
                "draft-decision-basis",
                with(
                        AnalyseAnswers.basis(walk),
                        Map.of("decisionNeededBy", today().minusDays(1).toString())),
                "”Beslut behövs senast” har redan varit. Ange en dag som kommer.");
        refuses(
                walk,
                "draft-decision-basis",
                with(AnalyseAnswers.basis(walk), Map.of("proposedDecision", "reserved")),
                "”Förslag till beslut” går inte ihop med den kravtyp som valts."
                        + " Föreslå något som ledningen kan besluta om den, eller att kravet görs om.");
        walk.answer(
                "draft-decision-basis",
                with(AnalyseAnswers.basis(walk), Map.of("decisionNeededBy", today().toString())));
        assertThat(walk.openForms()).containsExactly("decide-requirement");
    }

    @Test
    void aLateDecisionIsExpectedOnADayThatIsStillToCome() {
        CaseWalk walk = deciding(NUMBER).fire("timer_decisionEscalation");

        refuses(
                walk,
                "follow-up-decision",
                Map.of(
                        "decisionFollowUp",
                        "comesSoon",
                        "decisionExpectedOn",
                        today().minusDays(1).toString()),
                "”Beslutet väntas den” har redan varit. Ange en dag som kommer.");
    }

    @ParameterizedTest(name = "{0}: only {1}")
    @MethodSource("decisionsOfEachType")
    void managementDecidesOnlyOnTheTypeThatWasChosen(String choice, List<String> possible) {
        CaseWalk walk = standing("the decision on " + choice, () -> deciding(choice));

        for (String decision : List.of("go", "goDialogue", "reserved")) {
            if (!possible.contains(decision)) {
                refuses(
                        walk,
                        "decide-requirement",
                        Map.of("decision", decision, "decisionReason", "It is time"),
                        "”Ditt beslut” går inte ihop med den kravtyp som valts."
                                + " Välj att göra om kravet om ärendet ska få ett annat krav.");
            }
        }
        String decision = possible.get(possible.size() - 1);
        assertThat(AnalyseAnswers.decide(walk, decision).openForms()).doesNotContain("decide-requirement");
    }

    static Stream<Arguments> decisionsOfEachType() {
        return Stream.of(
                Arguments.of(NUMBER, List.of("go")),
                Arguments.of("dialogueThenNumeric 0 0 employment vite Reason", List.of("goDialogue", "go")),
                Arguments.of("dialogue 0 0 employment vite Reason", List.of("goDialogue")),
                Arguments.of("reserved 0 0 employment vite Reason", List.of("reserved")),
                Arguments.of("none 0 0 - - Reason", List.of("revise")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factsThatMustBeKnown")
    void suitabilityCannotBeJudgedWithoutWhatWasAskedBefore(String fact, String label) {
        CaseWalk walk =
                OrdinaryAnswers.map(CaseWalk.open(engine, Map.of())).answer("look-around", AnalyseAnswers.lookAround());
        runtime.removeVariable(walk.taskWithForm("answer-suitability").getProcessInstanceId(), fact);

        refuses(
                walk,
                "answer-suitability",
                suitability(),
                "”" + label + "” saknas i ärendet. Utan den uppgiften kan reglerna inte säga om kravet passar.");
    }

    static Stream<Arguments> factsThatMustBeKnown() {
        return Stream.of(
                Arguments.of("estimatedValue", "Uppskattat värde"),
                Arguments.of("contractCalendarYears", "Kontraktets sista dag"),
                Arguments.of("goalPlaces", "Mål: platser"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("gapsOfTheTables")
    void aGapInATableIsToldAtTheAnswersAndNotLater(String fact, Object value, String sentence) {
        CaseWalk walk =
                OrdinaryAnswers.map(CaseWalk.open(engine, Map.of())).answer("look-around", AnalyseAnswers.lookAround());
        runtime.setVariable(walk.taskWithForm("answer-suitability").getProcessInstanceId(), fact, value);

        refuses(walk, "answer-suitability", suitability(), sentence);
    }

    static Stream<Arguments> gapsOfTheTables() {
        return Stream.of(
                Arguments.of("labourDemand", "unheard-of", gap("Hur arbetsintensivt är arbetet?", "suitability")),
                Arguments.of(
                        "goalPlaces",
                        -1,
                        gap("Heltidspersoner som behövs för att utföra kontraktet", "commitment-size")));
    }

    @Test
    void theNorwegianQuestionIsAskedOnlyInNorway() {
        refuses(
                standing(
                        "the Norwegian questions",
                        () -> norwegian().answer("look-around", AnalyseAnswers.lookAround())),
                "answer-suitability",
                suitability(),
                "”Är det främst arbete där yrkesbevis är relevant?” måste fyllas i.");
    }

    private static String gap(String field, String table) {
        return "Ingen regel i beslutstabellen passar det du angav vid ”" + field + "”. Kontrollera svaren,"
                + " eller be den som förvaltar tabellerna att lägga till en regel (" + table + ").";
    }

    private void refuses(CaseWalk walk, String form, Map<String, Object> answers, String sentence) {
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> walk.answer(form, answers))
                .withMessage(sentence);
        assertThat(walk.openForms()).contains(form);
    }

    private CaseWalk standing(String where, Supplier<CaseWalk> walked) {
        return standing.computeIfAbsent(where, place -> walked.get());
    }

    private CaseWalk choosing(String profile) {
        return standing(
                "the choice of " + profile,
                () -> profile.equals("NO_APPRENTICE")
                        ? upToChoice(
                                norwegian(),
                                with(suitabilityWith("tradeCertificateWork", "yes"), Map.of("fteToPerform", 3)))
                        : upToChoice(mapped(), suitability()));
    }

    private CaseWalk deciding(String choice) {
        CaseWalk walk = upToChoice(mapped(), suitability()).answer("choose-requirement", chosen(choice));
        return walk.answer("draft-decision-basis", AnalyseAnswers.basis(walk));
    }

    private CaseWalk mapped() {
        return OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()));
    }

    /** Electrical work of four months for a Norwegian state buyer. */
    private CaseWalk norwegian() {
        CaseWalk walk = CaseWalk.open(
                engine,
                Map.of(
                        "country", "NO",
                        "ruleProfile", "NO_APPRENTICE",
                        "buyerLevel", "state",
                        "contractStart", "2027-09-01",
                        "contractEnd", "2027-12-31"));
        OrdinaryAnswers.plan(
                walk,
                with(
                        OrdinaryAnswers.need(),
                        Map.of("estimatedValue", "1500000.00", "currency", "NOK", "contractType", "works")));
        return OrdinaryAnswers.mapUpToTheGate(walk, 1, 4);
    }

    private static Map<String, Object> risks(int rows) {
        return Map.of("risks", Collections.nCopies(rows, AnalyseAnswers.risk()));
    }

    private static Map<String, Object> chosen(String choice) {
        String[] parts = choice.split(" ");
        Map<String, Object> answers = new HashMap<>();
        answers.put("requirementType", parts[0]);
        answers.put("commitmentPersons", Integer.valueOf(parts[1]));
        answers.put("commitmentFteMonths", Double.valueOf(parts[2]));
        if (!parts[3].equals("-")) {
            answers.put("formsAllowed", List.of(parts[3].split(",")));
            answers.put("bonus", "no");
            answers.put("sanctionModel", List.of(parts[4].split(",")));
        }
        if (parts.length > 5) {
            answers.put("choiceReason", parts[5]);
        }
        return answers;
    }
}
