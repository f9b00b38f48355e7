package org.stegvis.purchasing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.Country;
import org.stegvis.letter.EmailAddress;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.language.Language;

/**
 * Records that the contract was signed, how long it runs and whom to write to at the supplier, or that it will not be signed
 * (U10). The contact stands in the register of parties and nowhere else.
 */
@Component
class SignContract implements FormAct.Repeatable {

    private final Purchases purchases;
    private final ReportedTurns turns;
    private final BuyersCalendar calendar;
    private final EarlierAnswers earlier;
    private final AwardedSupplier supplier;
    private final AlterContract alterContract;

    SignContract(
            Purchases purchases,
            ReportedTurns turns,
            BuyersCalendar calendar,
            EarlierAnswers earlier,
            AwardedSupplier supplier,
            AlterContract alterContract) {
        this.purchases = purchases;
        this.turns = turns;
        this.calendar = calendar;
        this.earlier = earlier;
        this.supplier = supplier;
        this.alterContract = alterContract;
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
        Rules rules = Rules.of(answers)
                .that(!turns.complaintIsUnderReview(submission.caseNumber()), "contractSigned", "complaintUnderReview")
                .notInTheFuture("signedOn", calendar.today(submission.caseNumber()))
                .that(!signedOn.isBefore(mayBeSignedFrom), "signedOn", "duringStandstill", mayBeSignedFrom)
                .notBefore("contractStart", "signedOn")
                .after("contractEnd", "contractStart")
                .that(
                        answers.text("contactEmail").map(EmailAddress::isOne).orElse(true),
                        "contactEmail",
                        "noEmailAddress");
        supplier.checkKnown(submission.caseNumber(), rules);
        rules.check();
        ContractPeriod contract = new ContractPeriod(
                answers.date("contractStart").orElseThrow(),
                answers.date("contractEnd").orElseThrow());
        if (!isRecorded(submission.caseNumber(), contract)) {
            alterContract.runsFor(submission.caseNumber(), contract, Optional.empty(), false);
        }
        if (answers.has("contactEmail")) {
            supplier.sign(
                    submission.caseNumber(),
                    answers.text("contactName").orElseThrow(),
                    answers.text("contactEmail").orElseThrow(),
                    answers.text("contactLanguage").flatMap(Language::ofCode).orElseThrow());
        }
        return PurchasingVariables.lengthOf(
                purchases.require(submission.caseNumber()).contract());
    }

    /** Whether the contract was recorded with this time already; it may have been extended since. */
    private boolean isRecorded(String caseNumber, ContractPeriod contract) {
        return earlier.date(caseNumber, form(), "contractStart")
                        .value()
                        .filter(contract.start()::equals)
                        .isPresent()
                && earlier.date(caseNumber, form(), "contractEnd")
                        .value()
                        .filter(contract.end()::equals)
                        .isPresent();
    }

    private LocalDate firstDayAfterStandstill(FormSubject subject) {
        Country country = purchases.require(subject.caseNumber()).country();
        return OffsetDateTime.parse(
                        subject.value(PurchasingVariables.STANDSTILL_ENDS_AT).orElseThrow())
                .atZoneSameInstant(country.zone())
                .toLocalDate();
    }
}
