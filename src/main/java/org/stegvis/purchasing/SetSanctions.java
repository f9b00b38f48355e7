package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Sets follow-up, sanctions and bonus (U4). What is not in the tender documents cannot be used later. */
@Component
class SetSanctions implements FormAct.Repeatable {

    private static final String RHYTHM = "report-rhythm";

    private final EarlierAnswers earlier;
    private final DecisionTables tables;

    SetSanctions(EarlierAnswers earlier, DecisionTables tables) {
        this.earlier = earlier;
        this.tables = tables;
    }

    @Override
    public String form() {
        return "set-sanctions";
    }

    /** How often to report and to meet, as the table of rhythms says (D10); nothing where no row of it fits. */
    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        try {
            return tables.ask(
                    RHYTHM,
                    Map.of(
                            "committedPersons",
                            committedPersons(subject),
                            "contractMonths",
                            subject.value(PurchasingVariables.CONTRACT_MONTHS).orElse(0)));
        } catch (NoRuleFits none) {
            return Map.of();
        }
    }

    private int committedPersons(FormSubject subject) {
        boolean withoutNumber = earlier.choice(subject.caseNumber(), "choose-clause", "clauseKind")
                .filter("dialogue"::equals)
                .isPresent();
        return withoutNumber
                ? 0
                : subject.value(PurchasingVariables.COMMITMENT_PERSONS).orElse(0);
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        Rules rules = Rules.of(answers).notLessThan("viteCap", "viteAmount");
        if (answers.yes("bonusOffered")) {
            boolean forPractice = isPaid(answers, "bonusPracticeMaxPlaces", "bonusPracticePerPlace", rules);
            boolean forEmployment = isPaid(answers, "bonusEmploymentMaxPlaces", "bonusEmploymentPerPlace", rules);
            rules.that(
                            forPractice || forEmployment || answers.yes("bonusEquality"),
                            "bonusOffered",
                            "bonusForNothing",
                            new Problem.Label("bonusEquality"))
                    .notLessThan("bonusCap", "bonusPracticePerPlace")
                    .notLessThan("bonusCap", "bonusEmploymentPerPlace");
        }
        rules.check();
        return Map.of();
    }

    /** Whether a bonus is paid for places of this sort; places without an amount, or an amount without places, is none. */
    private static boolean isPaid(Answers answers, String places, String amount, Rules rules) {
        boolean somePlaces = isPositive(answers, places);
        boolean someAmount = isPositive(answers, amount);
        rules.that(somePlaces || !someAmount, places, "placesAndAmount", new Problem.Label(amount))
                .that(someAmount || !somePlaces, amount, "placesAndAmount", new Problem.Label(places));
        return somePlaces && someAmount;
    }

    private static boolean isPositive(Answers answers, String number) {
        return answers.number(number).map(BigDecimal::signum).orElse(0) > 0;
    }
}
