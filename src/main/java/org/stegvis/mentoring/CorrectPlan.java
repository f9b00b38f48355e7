package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** The coordinator changes the plan that the owner has returned (A2). */
@Component
class CorrectPlan implements FormAct {

    private final PlanForm form;
    private final Editions editions;
    private final Clock clock;

    CorrectPlan(PlanForm form, Editions editions, Clock clock) {
        this.form = form;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "correct-plan";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return form.answers(editions.require(subject.caseNumber()).plan());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Edition edition = editions.require(submission.caseNumber());
        editions.replan(
                edition.number(),
                form.plan(
                        submission.answers(),
                        clock.today(edition.zone()),
                        edition.plan().rules().seed()));
        return Map.of();
    }
}
