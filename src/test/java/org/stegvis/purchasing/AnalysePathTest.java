package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.purchasing.AnalyseAnswers.choice;
import static org.stegvis.purchasing.AnalyseAnswers.decide;
import static org.stegvis.purchasing.AnalyseAnswers.labourMarket;
import static org.stegvis.purchasing.AnalyseAnswers.marketDialogue;
import static org.stegvis.purchasing.AnalyseAnswers.suitability;
import static org.stegvis.purchasing.AnalyseAnswers.suitabilityWith;
import static org.stegvis.purchasing.AnalyseAnswers.upToChoice;
import static org.stegvis.purchasing.AnalyseAnswers.upToDecision;
import static org.stegvis.purchasing.AnalyseAnswers.upToMarketDialogue;
import static org.stegvis.purchasing.AnalyseAnswers.with;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.TemporalUnitOffset;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officers;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswerSheets;

@StegvisTest
class AnalysePathTest {

    private static final TemporalUnitOffset AN_HOUR = new TemporalUnitWithinOffset(1, ChronoUnit.HOURS);

    private static final List<String> TO_THE_DECISION = List.of(
            "userTask_lookAround",
            "userTask_answerSuitability",
            "businessRuleTask_suitability",
            "userTask_assessLabourLaw",
            "userTask_holdMarketDialogue",
            "userTask_answerLabourMarket",
            "userTask_analyseRisks",
            "businessRuleTask_requirementType",
            "businessRuleTask_commitmentSize",
            "userTask_calculateGain",
            "userTask_chooseRequirement",
            "userTask_draftDecisionBasis",
            "sendTask_submitDecisionBasis");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    Purchases purchases;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Clock clock;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void theMarketAndTheMatchingOfficerAreAskedSideBySide() {
        CaseWalk walk = upToMarketDialogue(mapped(), suitability());
        assertThat(walk.openForms()).containsExactly("answer-labour-market", "hold-market-dialogue");

        walk.answer("answer-labour-market", labourMarket());
        assertThat(walk.openForms()).containsExactly("hold-market-dialogue");

        walk.answer("hold-market-dialogue", marketDialogue());
        assertThat(walk.openForms()).containsExactly("analyse-risks");
    }

    @Test
    void managementIsToldByLetterWhenTheDecisionBasisIsThere() {
        CaseWalk walk = upToDecision(mapped(), suitability());

        assertThat(walk.openForms()).containsExactly("decide-requirement");
        assertThat(analysed(walk)).isEqualTo(TO_THE_DECISION);
        assertThat(lettersOf(walk)).containsOnlyOnce("decision-basis-submitted to test-management");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aGoTakesTheCaseToProcure() {
        CaseWalk walk = AnalyseAnswers.go(CaseWalk.open(engine, Map.of()));

        assertThat(walk.variable("requirementType")).isEqualTo("numeric");
        assertThat(walk.variable("decision")).isEqualTo("go");
        assertThat(analysed(walk)).containsAll(TO_THE_DECISION).endsWith("userTask_decideRequirement", "end_go");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.PROCURE);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aGoWithDialogueTakesTheCaseToProcure() {
        CaseWalk walk = decide(upToDecision(mapped(), suitabilityWith("formalSkillsHigh", "yes")), "goDialogue");

        assertThat(walk.variable("requirementType")).isEqualTo("dialogue");
        assertThat(analysed(walk)).endsWith("userTask_decideRequirement", "end_goDialogue");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.PROCURE);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aReservedProcurementTakesTheCaseToProcure() {
        CaseWalk walk = decide(upToDecision(mapped(), suitabilityWith("socialEnterprises", "yes")), "reserved");

        assertThat(walk.variable("requirementType")).isEqualTo("reserved");
        assertThat(analysed(walk)).endsWith("userTask_decideRequirement", "end_reserved");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.PROCURE);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aDecisionAgainstTheRequirementEndsTheCaseAndKeepsTheReason() {
        CaseWalk walk = upToDecision(mapped(), suitability())
                .answer(
                        "decide-requirement",
                        Map.of("decision", "noGo", "decisionReason", "No means for the follow-up"));

        assertThat(walk.ended()).isEqualTo("end_noRequirement");
        assertThat(analysed(walk)).endsWith("userTask_decideRequirement", "end_noRequirement", "end_noRequirement");
        assertThat(sheets.text(walk.number(), "decide-requirement", "decisionReason"))
                .hasValue("No means for the follow-up");
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_noRequirement");
        assertThat(walk.openForms()).isEmpty();
    }

    @Test
    void aCaseThatTheRulesStopEndsBeforeAnybodyWorksOnItFurther() {
        CaseWalk walk = trafikverket()
                .answer("look-around", AnalyseAnswers.lookAround())
                .answer("answer-suitability", suitabilityWith("fteToPerform", 4));

        assertThat(walk.ended()).isEqualTo("end_noRequirement");
        assertThat(analysed(walk))
                .containsExactly(
                        "userTask_lookAround",
                        "userTask_answerSuitability",
                        "businessRuleTask_suitability",
                        "end_stopped",
                        "end_noRequirement");
        assertThat(walk.variable("decision")).isNull();
    }

    @Test
    void aRevisedCaseIsMappedAnewAndCanThenBeDecided() {
        CaseWalk walk = decide(upToDecision(mapped(), suitability()), "revise");
        assertThat(analysed(walk)).endsWith("userTask_decideRequirement", "end_revise");
        assertThat(walk.openForms())
                .contains("set-goals", "describe-target-group")
                .hasSize(7);
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.MAP);

        OrdinaryAnswers.mapUpToTheGate(walk, 4, 20);
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.ANALYSE);
        decide(upToDecision(walk, suitability()), "go");

        assertThat(walk.variable("decision")).isEqualTo("go");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.PROCURE);
        assertThat(lettersOf(walk).stream().filter("decision-basis-submitted to test-management"::equals))
                .as("one letter for each round")
                .hasSize(2);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void inANewRoundTheDecisionFormOpensEmpty() {
        CaseWalk walk = decide(upToDecision(mapped(), suitability()), "revise");
        OrdinaryAnswers.mapUpToTheGate(walk, 4, 20);
        upToDecision(walk, suitability());

        assertThat(walk.variable("decision"))
                .as("the decision of the round before")
                .isEqualTo("revise");
        assertThat(walk.opened("decide-requirement").get("decision")).isNull();
        assertThat(walk.opened("decide-requirement").get("decisionReason")).isNull();
    }

    @Test
    void inANewRoundTheChoiceOpensWithTheNewSuggestionAndTheOldTerms() {
        CaseWalk walk = upToChoice(mapped(), suitability());
        walk.answer(
                        "choose-requirement",
                        with(choice(walk), Map.of("commitmentPersons", 5, "choiceReason", "We can do more")))
                .answer("draft-decision-basis", AnalyseAnswers.basis(walk));
        decide(walk, "revise");
        OrdinaryAnswers.mapUpToTheGate(walk, 4, 20);
        upToChoice(walk, suitabilityWith("marketKnown", "no"));

        Map<String, Object> opened = walk.opened("choose-requirement");

        assertThat(opened)
                .containsEntry("requirementType", "dialogueThenNumeric")
                .containsEntry("bonus", "no");
        assertThat(opened.get("commitmentPersons")).hasToString("0");
        assertThat(opened.get("commitmentFteMonths")).hasToString("0");
        assertThat(opened.get("sanctionModel")).hasToString("[\"vite\",\"termination\"]");
        assertThat(opened.get("choiceReason")).isNull();
    }

    @Test
    void aDecisionToReviseDoesNoHarmWhenTheRulesStopTheCaseLater() {
        CaseWalk walk = decide(upToDecision(trafikverket(), suitabilityWith("fteToPerform", 12)), "revise");
        OrdinaryAnswers.mapUpToTheGate(walk, 2, 8);

        walk.answer("look-around", AnalyseAnswers.lookAround())
                .answer("answer-suitability", suitabilityWith("fteToPerform", 4));

        assertThat(walk.variable("decision"))
                .as("the decision of the round before")
                .isEqualTo("revise");
        assertThat(walk.ended()).isEqualTo("end_noRequirement");
    }

    @Test
    void theProcurerFollowsUpADecisionThatIsThreeWeeksLate() {
        CaseWalk walk = upToDecision(mapped(), suitability());
        assertThat(walk.dueDateOf("timer_decisionEscalation")).isCloseTo(in(21), AN_HOUR);

        walk.fire("timer_decisionEscalation");
        assertThat(walk.openForms()).containsExactly("decide-requirement", "follow-up-decision");

        walk.answer("follow-up-decision", Map.of("decisionFollowUp", "nextMeeting"));
        assertThat(walk.openForms()).containsExactly("decide-requirement");
        assertThat(walk.passed()).endsWith("userTask_followUpDecision", "end_decisionFollowedUp");

        assertThat(analysed(decide(walk, "go"))).endsWith("userTask_decideRequirement", "end_go");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void theFollowUpVanishesWhenManagementDecides() {
        CaseWalk walk = decide(upToDecision(mapped(), suitability()).fire("timer_decisionEscalation"), "go");

        assertThat(walk.openForms()).doesNotContain("follow-up-decision", "decide-requirement");
        assertThat(walk.passed()).contains("end_go").doesNotContain("end_decisionFollowedUp");
        assertThat(walk.incidents()).isEmpty();
    }

    private CaseWalk mapped() {
        return OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()));
    }

    private CaseWalk trafikverket() {
        CaseWalk walk = CaseWalk.open(engine, Map.of("ruleProfile", "TRAFIKVERKET", "buyerLevel", "state"));
        OrdinaryAnswers.plan(walk, with(OrdinaryAnswers.need(), Map.of("estimatedValue", "30000000.00")));
        return OrdinaryAnswers.mapUpToTheGate(walk, 2, 8);
    }

    /** What was passed since the mapping was done for the first time, without procure. */
    private static List<String> analysed(CaseWalk walk) {
        List<String> passed = walk.passed();
        return passed.subList(passed.indexOf("userTask_lookAround"), passed.size());
    }

    private List<String> lettersOf(CaseWalk walk) {
        return letters.ofCase(walk.number()).stream()
                .filter(TestOfficers::areReadersOf)
                .map(letter -> letter.kind() + " to " + letter.recipient())
                .toList();
    }

    private Instant in(int days) {
        return clock.now().plus(days, ChronoUnit.DAYS);
    }
}
