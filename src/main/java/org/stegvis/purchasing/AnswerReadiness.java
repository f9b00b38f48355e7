package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Answers the four readiness questions (P2). A political decision rests on something that can be pointed to. */
@Component
class AnswerReadiness implements FormAct.Repeatable {

    private static final String DECISION = "readiness";
    private static final String POLITICAL_DECISION = "politicalDecision";
    private static final List<String> QUESTIONS =
            List.of(POLITICAL_DECISION, "ordererInterested", "matcherAppointed", "regionalNetwork");

    private final DecisionTables tables;

    AnswerReadiness(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public String form() {
        return "answer-readiness";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        boolean nothingToPointTo =
                answers.text("policyBasis").filter("none"::equals).isPresent();
        Rules.of(answers)
                .that(
                        !answers.yes(POLITICAL_DECISION) || !nothingToPointTo,
                        POLITICAL_DECISION,
                        "decisionWithoutBasis",
                        new Problem.Label("policyBasis"))
                .check();
        askAhead(answers);
        return Map.of();
    }

    /** The process will ask the same table; a gap in it is told to the officer now. */
    private void askAhead(Answers answers) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        QUESTIONS.forEach(question -> inputs.put(question, answers.yes(question)));
        try {
            tables.ask(DECISION, inputs);
        } catch (NoRuleFits gap) {
            throw AnswersRefused.because(POLITICAL_DECISION, "purchasing.problem.noRuleFits", gap.decision());
        }
    }
}
