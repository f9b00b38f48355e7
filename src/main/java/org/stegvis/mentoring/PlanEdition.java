package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.contract.Country;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;
import org.stegvis.shared.SharedVariables;

/** A coordinator plans an edition, which gets its number by it (A1). */
@Component
class PlanEdition implements FormAct.Opening {

    private final PlanForm form;
    private final Editions editions;
    private final Clock clock;

    PlanEdition(PlanForm form, Editions editions, Clock clock) {
        this.form = form;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-edition";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return form.usual();
    }

    @Override
    public String open(Submission submission) {
        Answers answers = submission.answers();
        Country country = Country.valueOf(answers.text("country").orElseThrow());
        EditionPlan plan =
                form.plan(answers, clock.today(country.zone()), clock.now().getEpochSecond());
        return editions.plan(
                        answers.text("title").orElseThrow(),
                        answers.text("owner").orElseThrow(),
                        country,
                        plan,
                        submission.subject().officer())
                .number();
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        return Map.of(SharedVariables.CASE_NUMBER.name(), submission.caseNumber());
    }
}
