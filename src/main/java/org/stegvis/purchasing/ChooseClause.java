package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Chooses the clause of the requirement and its terms (U1, U2), as management decided. */
@Component
class ChooseClause implements FormAct.Repeatable {

    private static final BigDecimal LEAST_COMMITMENT = new BigDecimal("0.1");

    private final EarlierAnswers earlier;

    ChooseClause(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    @Override
    public String form() {
        return "choose-clause";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Map<String, Object> suggestions = new LinkedHashMap<>();
        kind(subject).ifPresent(kind -> suggestions.put("clauseKind", kind));
        if (requirement(subject).equals("apprentice")) {
            suggestions.put("alternative", "apprentice");
        }
        subject.value(PurchasingVariables.COMMITMENT_FTE_MONTHS)
                .map(months -> BigDecimal.valueOf(months).setScale(1, RoundingMode.HALF_UP))
                .filter(months -> months.compareTo(LEAST_COMMITMENT) >= 0)
                .ifPresent(months -> suggestions.put("fteMonths", months));
        earlier.choices(subject.caseNumber(), "redefine-target-group", "targetGroups")
                .or(earlier.choices(subject.caseNumber(), "state-purpose", "targetGroupsOutline"))
                .value()
                .ifPresent(groups -> suggestions.put("targetGroups", groups));
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        FormSubject subject = submission.subject();
        Answers answers = submission.answers();
        int contractMonths = subject.value(PurchasingVariables.CONTRACT_MONTHS).orElse(Integer.MAX_VALUE);
        boolean withoutNumber =
                answers.text("clauseKind").filter("dialogue"::equals).isPresent();
        Rules.of(answers)
                .that(!withoutNumber || !numberWasDecided(subject), "clauseKind", "numberWasDecided")
                .that(
                        answers.number("firstStartWithinMonths")
                                        .map(BigDecimal::intValue)
                                        .orElse(0)
                                <= contractMonths,
                        "firstStartWithinMonths",
                        "longerThanContract",
                        contractMonths)
                .check();
        return Map.of();
    }

    private static boolean numberWasDecided(FormSubject subject) {
        return requirement(subject).equals("numeric") && !decision(subject).equals("goDialogue");
    }

    /** The kind that the decision leaves; none where it leaves several. */
    private static Optional<String> kind(FormSubject subject) {
        if (decision(subject).equals("goDialogue")) {
            return Optional.of("dialogue");
        }
        return switch (requirement(subject)) {
            case "numeric", "apprentice" -> Optional.of("numeric");
            case "dialogue", "dialogueThenNumeric" -> Optional.of("dialogue");
            default -> Optional.empty();
        };
    }

    private static String requirement(FormSubject subject) {
        return subject.value(PurchasingVariables.REQUIREMENT_TYPE).orElse("");
    }

    private static String decision(FormSubject subject) {
        return subject.value(PurchasingVariables.DECISION).orElse("");
    }
}
