package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormSubject;

/**
 * The requirement that the tables suggest for a case, until the procurer has chosen one.
 *
 * @param type its type
 * @param persons how many persons; nought where the contract states no number
 * @param fteMonths full-time months in all
 */
record SuggestedRequirement(RequirementType type, BigDecimal persons, BigDecimal fteMonths) {

    /** What the variables of the case hold until the form is taken, which puts the choice in their place. */
    static SuggestedRequirement of(FormSubject subject) {
        return new SuggestedRequirement(
                RequirementType.chosenIn(subject),
                BigDecimal.valueOf(
                        subject.value(PurchasingVariables.COMMITMENT_PERSONS).orElseThrow()),
                BigDecimal.valueOf(
                        subject.value(PurchasingVariables.COMMITMENT_FTE_MONTHS).orElseThrow()));
    }

    /** Whether the answers choose just this. */
    boolean isChosenBy(Answers answers) {
        return answers.text("requirementType").filter(type.code()::equals).isPresent()
                && answers.number("commitmentPersons")
                        .filter(given -> given.compareTo(persons) == 0)
                        .isPresent()
                && answers.number("commitmentFteMonths")
                        .filter(given -> given.compareTo(fteMonths) == 0)
                        .isPresent();
    }

    /** As the form shows it. */
    Map<String, Object> asAnswers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("requirementType", type.code());
        answers.put("commitmentPersons", persons);
        answers.put("commitmentFteMonths", fteMonths);
        return answers;
    }
}
