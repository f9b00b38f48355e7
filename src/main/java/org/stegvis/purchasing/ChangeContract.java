package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Describes a change of the contract; one that the rules do not allow without a new procurement cannot be carried out. */
@Component
class ChangeContract implements FormAct {

    static final String FORM = "change-contract";

    private static final String TABLE = "contract-modification";

    private final Purchases purchases;
    private final EarlierAnswers earlier;
    private final DecisionTables tables;

    ChangeContract(Purchases purchases, EarlierAnswers earlier, DecisionTables tables) {
        this.purchases = purchases;
        this.earlier = earlier;
        this.tables = tables;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        Map<String, Object> asked = asked(answers);
        if (answers.yes("changeCarriedOut")) {
            check(submission, asked);
        }
        return asked;
    }

    private void check(Submission submission, Map<String, Object> asked) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        ContractPeriod present = purchases.require(caseNumber).contract();
        boolean prorated =
                answers.text("changedCommitment").filter("prorated"::equals).isPresent();
        Rules.of(answers)
                .that(isAllowed(submission.subject(), asked), "changeCarriedOut", "changeNeedsNewProcurement")
                .after(
                        "newContractEnd",
                        new Known<LocalDate>(
                                new Problem.Label("sign-contract", "contractStart"), Optional.of(present.start())))
                .that(
                        !prorated || Commitment.isProrated(earlier, caseNumber),
                        "changedCommitment",
                        "clauseDoesNotProrate",
                        new Problem.Label("choose-clause", "commitmentProrated"))
                .check();
    }

    private boolean isAllowed(FormSubject subject, Map<String, Object> asked) {
        Map<String, Object> inputs = new HashMap<>(asked);
        inputs.put(
                PurchasingVariables.CONTRACT_TYPE.name(),
                subject.value(PurchasingVariables.CONTRACT_TYPE).orElse(""));
        return "ALLOWED".equals(tables.ask(TABLE, inputs).get("modification"));
    }

    /** What the table is asked; what the form did not ask for this kind of change counts as no. */
    private static Map<String, Object> asked(Answers answers) {
        return Map.of(
                "changeKind", answers.text("changeKind").orElseThrow(),
                "optionProvided", answers.yes("optionProvided"),
                "changePercent",
                        answers.number("changePercent").map(Number::doubleValue).orElse(0.0),
                "changeBelowThreshold", answers.yes("changeBelowThreshold"),
                "natureUnchanged", answers.yes("natureUnchanged"),
                "succession", answers.yes("succession"),
                "substantialChange", !answers.has("substantialChange") || answers.yes("substantialChange"));
    }
}
