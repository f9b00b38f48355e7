package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/**
 * Chooses the type, the size and the terms of the requirement (A8). The tables suggest; whoever departs from them says
 * why. In a new round the form opens with the new suggestion, and with the terms of the round before.
 */
@Component
class ChooseRequirement implements FormAct.Repeatable {

    private static final List<String> TERMS = List.of("formsAllowed", "bonus", "sanctionModel");
    private static final Set<String> WITH_CALL_OFFS = Set.of("framework", "callOff", "dps");

    private final AnswerSheets sheets;

    ChooseRequirement(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String form() {
        return "choose-requirement";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Map<String, Object> suggestions =
                new LinkedHashMap<>(SuggestedRequirement.of(subject).asAnswers());
        for (String term : TERMS) {
            sheets.answer(subject.caseNumber(), form(), term)
                    .ifPresent(before -> suggestions.put(term, before.isTextual() ? before.asText() : before));
        }
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        FormSubject subject = submission.subject();
        RequirementType type =
                RequirementType.ofCode(answers.text("requirementType").orElseThrow());
        Rules rules = Rules.of(answers);
        size(rules, answers, type);
        reason(rules, answers, type, subject);
        terms(rules, answers, type, subject);
        rules.check();
        return Map.of();
    }

    private static void size(Rules rules, Answers answers, RequirementType type) {
        BigDecimal persons = answers.number("commitmentPersons").orElseThrow();
        BigDecimal months = answers.number("commitmentFteMonths").orElseThrow();
        if (type.statesNumber()) {
            rules.that(persons.signum() > 0, "commitmentPersons", "typeStatesPersons")
                    .that(months.signum() > 0, "commitmentFteMonths", "typeStatesMonths");
        } else {
            rules.that(persons.signum() == 0, "commitmentPersons", "typeStatesNoNumber")
                    .that(months.signum() == 0, "commitmentFteMonths", "typeStatesNoNumber");
        }
    }

    private static void reason(Rules rules, Answers answers, RequirementType type, FormSubject subject) {
        boolean departsFromDuty = subject.value(PurchasingVariables.TEST_DUTY)
                        .filter("MANDATORY"::equals)
                        .isPresent()
                && type != RequirementType.APPRENTICE;
        boolean departs = !SuggestedRequirement.of(subject).isChosenBy(answers);
        rules.that(
                !departs || answers.has("choiceReason"),
                "choiceReason",
                departsFromDuty ? "reasonAgainstDuty" : "reasonForDeparting");
    }

    private static void terms(Rules rules, Answers answers, RequirementType type, FormSubject subject) {
        List<String> sanctions = answers.choices("sanctionModel");
        boolean apprentice = type == RequirementType.APPRENTICE;
        rules.that(
                        !apprentice || ruleProfile(subject) == RuleProfile.NO_APPRENTICE,
                        "requirementType",
                        "apprenticeElsewhere")
                .that(
                        !apprentice || answers.choices("formsAllowed").contains("apprenticeship"),
                        "formsAllowed",
                        "apprenticeNotAllowed")
                .that(
                        !sanctions.contains("correctionOnly") || sanctions.size() == 1,
                        "sanctionModel",
                        "correctionAndMore")
                .that(
                        !sanctions.contains("callOffSuspension")
                                || subject.value(PurchasingVariables.PROCEDURE_KIND)
                                        .filter(WITH_CALL_OFFS::contains)
                                        .isPresent(),
                        "sanctionModel",
                        "suspensionWithoutCallOffs");
    }

    private static RuleProfile ruleProfile(FormSubject subject) {
        return subject.value(PurchasingVariables.RULE_PROFILE)
                .map(RuleProfile::valueOf)
                .orElseThrow();
    }
}
