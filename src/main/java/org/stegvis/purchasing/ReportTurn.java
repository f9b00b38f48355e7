package org.stegvis.purchasing;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Takes in the report that something turned a case from its ordinary way, if it fits where the case stands. */
@Component
class ReportTurn implements FormAct.Opening {

    private static final String CASE = "caseNumber";

    private final Purchases purchases;
    private final CaseRoles roles;
    private final Officers officers;
    private final CaseStanding standing;
    private final BuyersCalendar calendar;

    ReportTurn(
            Purchases purchases, CaseRoles roles, Officers officers, CaseStanding standing, BuyersCalendar calendar) {
        this.purchases = purchases;
        this.roles = roles;
        this.officers = officers;
        this.standing = standing;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return ReportedTurns.FORM;
    }

    /** Opens no new case: the report belongs to the case that it names. */
    @Override
    public String open(Submission submission) {
        Answers answers = submission.answers();
        Purchase purchase = purchases
                .find(answers.text(CASE).orElseThrow())
                .orElseThrow(() -> AnswersRefused.because(CASE, "purchasing.problem.noCaseToReportIn"));
        if (purchase.closedAt().isPresent()) {
            throw AnswersRefused.because(CASE, "purchasing.problem.nothingMoreToReport");
        }
        if (!worksOn(purchase.number(), submission.subject().officer())) {
            throw AnswersRefused.because(CASE, "purchasing.problem.notYourCase");
        }
        Rules.of(answers)
                .notInTheFuture(ReportedTurns.DAY, calendar.today(purchase.number()))
                .check();
        Turn turn = Turn.ofCode(answers.text(ReportedTurns.KIND).orElseThrow());
        standing.objection(purchase.number(), turn).ifPresent(sentence -> {
            throw AnswersRefused.because(ReportedTurns.KIND, "purchasing.problem." + sentence, purchase.number());
        });
        return purchase.number();
    }

    /** Whether she holds a role in the case, or belongs to the group of one that nobody holds. */
    private boolean worksOn(String caseNumber, String officer) {
        Map<CaseRole, String> holders = roles.of(caseNumber);
        Set<String> groups = officers.find(officer).map(Officer::roles).orElse(Set.of());
        return holders.containsValue(officer)
                || CaseRole.inOrder().stream()
                        .anyMatch(role -> !holders.containsKey(role) && groups.contains(role.group()));
    }
}
