package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Deadlines;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/**
 * Chooses the case in which a deadline is to be moved: it runs, something is due in it, and the officer has a role in it
 * or is a procurer.
 */
@Component
class ChooseCaseDeadline implements FormAct.Opening {

    private static final String CASE_NUMBER = "caseNumber";

    private final Purchases purchases;
    private final CaseRoles roles;
    private final Officers officers;
    private final Deadlines deadlines;

    ChooseCaseDeadline(Purchases purchases, CaseRoles roles, Officers officers, Deadlines deadlines) {
        this.purchases = purchases;
        this.roles = roles;
        this.officers = officers;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "choose-case-deadline";
    }

    @Override
    public String open(Submission submission) {
        String number = submission.answers().text(CASE_NUMBER).orElseThrow();
        Purchase purchase = purchases
                .find(number)
                .orElseThrow(
                        () -> AnswersRefused.because(CASE_NUMBER, "purchasing.problem.deadlineCaseUnknown", number));
        Rules.of(submission.answers())
                .that(purchase.closedAt().isEmpty(), CASE_NUMBER, "deadlineCaseClosed", number)
                .that(mayMoveIn(number, submission.subject().officer()), CASE_NUMBER, "deadlineCaseOfOthers", number)
                .check();
        Rules.of(submission.answers())
                .that(
                        deadlines.openIn(number).stream().anyMatch(Deadline::isOfCase),
                        CASE_NUMBER,
                        "deadlineCaseOwesNothing",
                        number)
                .check();
        return number;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        return Map.of(
                PurchasingVariables.TITLE.name(),
                purchases.require(submission.caseNumber()).title());
    }

    private boolean mayMoveIn(String caseNumber, String officer) {
        return roles.of(caseNumber).containsValue(officer)
                || officers.find(officer)
                        .filter(known -> known.roles().contains(CaseRole.PROCURER.group()))
                        .isPresent();
    }
}
