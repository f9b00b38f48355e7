package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem.Label;
import org.stegvis.platform.form.Submission;

/**
 * Answers the questions on which suitability, type and size of the requirement rest (A2). All three tables are asked
 * here already, so that the officer hears at once when no rule fits, and not a colleague three tasks later.
 */
@Component
class AnswerSuitability implements FormAct.Repeatable {

    private static final String SUITABILITY = "suitability";
    private static final String REQUIREMENT_TYPE = "requirement-type";
    private static final String COMMITMENT_SIZE = "commitment-size";

    /** The answer that weighs most in each table: the field at which a gap of the table is told. */
    private static final Map<String, String> FIELDS =
            Map.of(SUITABILITY, "labourIntensive", REQUIREMENT_TYPE, "marketKnown", COMMITMENT_SIZE, "fteToPerform");

    private final DecisionTables tables;

    AnswerSuitability(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public String form() {
        return "answer-suitability";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Map<String, Object> facts = facts(submission);
        makeSureOfWhatIsKnownFromBefore(submission.answers(), facts);
        try {
            facts.putAll(tables.ask(SUITABILITY, facts));
            if (!facts.get(SUITABILITY).equals("STOP")) {
                facts.putAll(tables.ask(REQUIREMENT_TYPE, facts));
                tables.ask(COMMITMENT_SIZE, facts);
            }
        } catch (NoRuleFits gap) {
            throw AnswersRefused.because(FIELDS.get(gap.decision()), "purchasing.problem.noRuleFits", gap.decision());
        }
        return Map.of();
    }

    /** Where each fact that the tables need beside this form was asked. */
    private static Map<String, Label> askedBefore() {
        Map<String, Label> asked = new LinkedHashMap<>();
        asked.put("ruleProfile", new Label("start-case", "ruleProfile"));
        asked.put("buyerLevel", new Label("start-case", "buyerLevel"));
        asked.put("contractMonths", new Label("start-case", "contractEnd"));
        asked.put("contractCalendarYears", new Label("start-case", "contractEnd"));
        asked.put("contractType", new Label("register-need", "contractType"));
        asked.put("procedureKind", new Label("register-need", "procedureKind"));
        asked.put("estimatedValue", new Label("register-need", "estimatedValue"));
        asked.put("labourDemand", new Label("map-surroundings", "labourDemand"));
        asked.put("goalPlaces", new Label("set-goals", "goalPlaces"));
        asked.put("goalFteMonths", new Label("set-goals", "goalFteMonths"));
        asked.put("supplyRatio", new Label("describe-target-group", "targetSupplyAtStart"));
        return asked;
    }

    private static void makeSureOfWhatIsKnownFromBefore(Answers answers, Map<String, Object> facts) {
        Rules rules = Rules.of(answers);
        askedBefore()
                .forEach((fact, label) ->
                        rules.that(facts.get(fact) != null, FIELDS.get(SUITABILITY), "notKnownYet", label));
        rules.check();
    }

    /** What the process will ask the tables: its variables, with these answers as they will be. */
    private static Map<String, Object> facts(Submission submission) {
        FormSubject subject = submission.subject();
        Map<String, Object> answers = submission.answers().values();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (ProcessVariable<?> variable : PurchasingVariables.all()) {
            Object answer = answers.get(variable.name());
            facts.put(
                    variable.name(),
                    answer == null ? subject.variables().apply(variable.name()) : variable.fromAnswer(answer));
        }
        return facts;
    }
}
