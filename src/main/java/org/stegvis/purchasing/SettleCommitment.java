package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Settles the commitment of a contract that ends early: it shrinks with the time that the contract ran. */
@Component
class SettleCommitment implements FormAct {

    private final Purchases purchases;
    private final Commitment commitment;
    private final ReportedTurns turns;
    private final AlterContract alterContract;
    private final ContractDeadlines deadlines;

    SettleCommitment(
            Purchases purchases,
            Commitment commitment,
            ReportedTurns turns,
            AlterContract alterContract,
            ContractDeadlines deadlines) {
        this.purchases = purchases;
        this.commitment = commitment;
        this.turns = turns;
        this.alterContract = alterContract;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "settle-commitment";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        ContractPeriod contract = purchases.require(subject.caseNumber()).contract();
        Map<String, Object> suggestions = new LinkedHashMap<>();
        turns.latestDay(subject.caseNumber(), Turn.EARLY_TERMINATION)
                .filter(day -> day.isAfter(contract.start()) && !day.isAfter(contract.end()))
                .ifPresent(day -> {
                    suggestions.put("terminatedOn", day.toString());
                    commitment
                            .fteMonths(subject.caseNumber())
                            .value()
                            .map(months -> contract.prorated(months, new ContractPeriod(contract.start(), day)))
                            .ifPresent(months -> suggestions.put("settledFteMonths", months));
                });
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String caseNumber = submission.caseNumber();
        ContractPeriod contract = purchases.require(caseNumber).contract();
        Rules.of(submission.answers())
                .after("terminatedOn", known("contractStart", contract.start()))
                .notAfter("terminatedOn", known("contractEnd", contract.end()))
                .notMoreThan("settledFteMonths", commitment.fteMonths(caseNumber))
                .check();
        ContractPeriod shortened = new ContractPeriod(
                contract.start(), submission.answers().date("terminatedOn").orElseThrow());
        alterContract.runsFor(caseNumber, shortened, submission.answers().number("settledFteMonths"), true);
        deadlines.endedEarly(caseNumber);
        Map<String, Object> variables = new LinkedHashMap<>(PurchasingVariables.lengthOf(shortened));
        variables.put(PurchasingVariables.CONTRACT_TERMINATED.name(), true);
        return variables;
    }

    private static Known<LocalDate> known(String field, LocalDate day) {
        return new Known<>(new Problem.Label("sign-contract", field), Optional.of(day));
    }
}
