package org.stegvis.purchasing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.Country;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Records that the contract was signed and how long it runs, or that it will not be signed (U10). */
@Component
class SignContract implements FormAct.Repeatable {

    private final Purchases purchases;
    private final ReportedTurns turns;
    private final BuyersCalendar calendar;

    SignContract(Purchases purchases, ReportedTurns turns, BuyersCalendar calendar) {
        this.purchases = purchases;
        this.turns = turns;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "sign-contract";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        if (!answers.yes("contractSigned")) {
            return Map.of();
        }
        LocalDate signedOn = answers.date("signedOn").orElseThrow();
        LocalDate mayBeSignedFrom = firstDayAfterStandstill(submission.subject());
        Rules.of(answers)
                .that(!turns.complaintIsUnderReview(submission.caseNumber()), "contractSigned", "complaintUnderReview")
                .notInTheFuture("signedOn", calendar.today(submission.caseNumber()))
                .that(!signedOn.isBefore(mayBeSignedFrom), "signedOn", "duringStandstill", mayBeSignedFrom)
                .notBefore("contractStart", "signedOn")
                .after("contractEnd", "contractStart")
                .check();
        ContractPeriod contract = new ContractPeriod(
                answers.date("contractStart").orElseThrow(),
                answers.date("contractEnd").orElseThrow());
        purchases.agree(submission.caseNumber(), contract);
        return PurchasingVariables.lengthOf(contract);
    }

    private LocalDate firstDayAfterStandstill(FormSubject subject) {
        Country country = purchases.require(subject.caseNumber()).country();
        return OffsetDateTime.parse(
                        subject.value(PurchasingVariables.STANDSTILL_ENDS_AT).orElseThrow())
                .atZoneSameInstant(country.zone())
                .toLocalDate();
    }
}
