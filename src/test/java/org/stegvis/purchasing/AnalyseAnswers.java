package org.stegvis.purchasing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The answers with which a case goes through analyse; tests replace the ones they are about. */
public final class AnalyseAnswers {

    private AnalyseAnswers() {}

    /** A case taken through plan, map and analyse to management's go, to the first tasks of procure. */
    public static CaseWalk go(CaseWalk walk) {
        return decide(upToDecision(OrdinaryAnswers.map(walk), suitability()), "go");
    }

    /** A case that stands at the beginning of analyse, taken to management's decision as the rules suggest. */
    public static CaseWalk upToDecision(CaseWalk walk, Map<String, Object> suitability) {
        upToChoice(walk, suitability);
        return walk.answer("choose-requirement", choice(walk)).answer("draft-decision-basis", basis(walk));
    }

    /** A case that stands at the beginning of analyse, taken to the choice of the requirement. */
    public static CaseWalk upToChoice(CaseWalk walk, Map<String, Object> suitability) {
        return upToMarketDialogue(walk, suitability)
                .answer("hold-market-dialogue", marketDialogue())
                .answer("answer-labour-market", labourMarket())
                .answer("analyse-risks", Map.of("risks", List.of(risk())))
                .answer("calculate-gain", gain());
    }

    /** A case that stands at the beginning of analyse, taken to the dialogue with the market. */
    public static CaseWalk upToMarketDialogue(CaseWalk walk, Map<String, Object> suitability) {
        return walk.answer("look-around", lookAround())
                .answer("answer-suitability", suitability)
                .answer("assess-labour-law", Map.of("labourLawNeed", "notRequired", "labourLawReason", "Low risk"));
    }

    public static CaseWalk decide(CaseWalk walk, String decision) {
        return walk.answer("decide-requirement", Map.of("decision", decision, "decisionReason", "It is time"));
    }

    public static Map<String, Object> lookAround() {
        return Map.of("sourcesLookedAt", List.of("procurementPlan"), "experiencedBuyersAsked", "no");
    }

    /** Labour-intensive work of six persons that a known market can do: suitable, and a number can be set. */
    public static Map<String, Object> suitability() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("labourIntensive", "high");
        answers.put("staffCostShare", 70);
        answers.put("fteToPerform", 6);
        answers.put("formalSkillsHigh", "no");
        answers.put("fewHours", "no");
        answers.put("supplierCountRegion", 6);
        answers.put("marketKnown", "yes");
        answers.put("socialEnterprises", "no");
        return answers;
    }

    /** The ordinary answers to the suitability questions, but for this one. */
    public static Map<String, Object> suitabilityWith(String question, Object answer) {
        return with(suitability(), Map.of(question, answer));
    }

    public static Map<String, Object> marketDialogue() {
        return Map.of(
                "internalDialogue", "The schools agree",
                "dialogueHeld", "yes",
                "dialogueForm", List.of("jointMeeting"),
                "dialogueDate", today().toString(),
                "suppliersTakenPart", 5,
                "supplierViews", "They can hire",
                "dialogueRecordPublished", "yes",
                "expectedTenders", "twoToFour");
    }

    public static Map<String, Object> labourMarket() {
        return Map.of(
                "supplyStillHolds",
                "yes",
                "placesRealistic",
                8,
                "matchingSupport",
                List.of("candidateSearch"),
                "labourMarketAnswer",
                "There are people who want the work");
    }

    /** A risk as a row of the form. */
    public static Map<String, Object> risk() {
        return Map.of("type", "fewTenders", "likelihood", 2, "impact", 4, "measure", "A joint meeting with suppliers");
    }

    public static Map<String, Object> gain() {
        return Map.of(
                "expectedSocietyGain", "250000.00",
                "computedWhere", "The agency's calculator, version 3",
                "computedOn", today().toString());
    }

    /** What the rules suggest in this case, with terms that fit it. */
    public static Map<String, Object> choice(CaseWalk walk) {
        String type = (String) walk.variable("requirementType");
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("requirementType", type);
        answers.put("commitmentPersons", walk.variable("commitmentPersons"));
        answers.put("commitmentFteMonths", walk.variable("commitmentFteMonths"));
        if (!type.equals("none")) {
            answers.put("formsAllowed", List.of("employment", "practice", "apprenticeship"));
            answers.put("bonus", "no");
            answers.put("sanctionModel", List.of("vite", "termination"));
        }
        return answers;
    }

    /** Proposes what goes with the type that was chosen. */
    public static Map<String, Object> basis(CaseWalk walk) {
        String proposal = switch ((String) walk.variable("requirementType")) {
            case "none" -> "noGo";
            case "reserved" -> "reserved";
            case "dialogue", "dialogueThenNumeric" -> "goDialogue";
            default -> "go";
        };
        return Map.of(
                "basisSummary", "Cleaning of schools with a requirement",
                "proposedDecision", proposal,
                "followUpResources", "The purchasing unit, one day a month");
    }

    /** Answers with others in their place, or beside them. */
    public static Map<String, Object> with(Map<String, Object> answers, Map<String, ?> others) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.putAll(others);
        return changed;
    }

    /** Today as the engine has it, where Swedish buyers are. */
    public static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Europe/Stockholm"));
    }
}
