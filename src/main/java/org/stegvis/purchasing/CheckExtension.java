package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Decides whether the contract is extended; an extension moves the end of the contract. */
@Component
class CheckExtension implements FormAct {

    private final Purchases purchases;
    private final EarlierAnswers earlier;
    private final ContractDeadlines deadlines;
    private final AlterContract alterContract;

    CheckExtension(
            Purchases purchases, EarlierAnswers earlier, ContractDeadlines deadlines, AlterContract alterContract) {
        this.purchases = purchases;
        this.earlier = earlier;
        this.deadlines = deadlines;
        this.alterContract = alterContract;
    }

    @Override
    public String form() {
        return "check-extension";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        if (!answers.yes("contractExtended")) {
            return Map.of();
        }
        String caseNumber = submission.caseNumber();
        ContractPeriod present = purchases.require(caseNumber).contract();
        Known<LocalDate> presentEnd =
                new Known<>(new Problem.Label("sign-contract", "contractEnd"), Optional.of(present.end()));
        boolean byOption =
                answers.text("extensionGround").filter("option"::equals).isPresent();
        boolean prorated =
                answers.text("commitmentEffect").filter("prorated"::equals).isPresent();
        Rules.of(answers)
                .that(
                        !prorated || Commitment.isProrated(earlier, caseNumber),
                        "commitmentEffect",
                        "clauseDoesNotProrate",
                        new Problem.Label("choose-clause", "commitmentProrated"))
                .after("contractEnd", presentEnd)
                .that(
                        !byOption
                                || earlier.choice(caseNumber, "register-need", "extensionOptions")
                                        .isPresent(),
                        "extensionGround",
                        "noOptionInContract",
                        new Problem.Label("register-need", "extensionOptions"))
                .check();
        ContractPeriod extended =
                new ContractPeriod(present.start(), answers.date("contractEnd").orElseThrow());
        alterContract.runsFor(caseNumber, extended, answers.number("newFteMonths"), false);
        deadlines.endHasMoved(caseNumber);
        return PurchasingVariables.lengthOf(extended);
    }
}
