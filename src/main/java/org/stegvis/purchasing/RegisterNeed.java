package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Registers the need (P1): scope, value and kind of what is to be bought. The value is in the buyer's own currency. */
@Component
class RegisterNeed implements FormAct.Repeatable {

    private final Purchases purchases;

    RegisterNeed(Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String form() {
        return "register-need";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(
                "currency", purchases.require(subject.caseNumber()).country().currency());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String expected = purchases.require(submission.caseNumber()).country().currency();
        submission
                .answers()
                .text("currency")
                .filter(currency -> !currency.equals(expected))
                .ifPresent(other -> {
                    throw AnswersRefused.because("currency", "purchasing.problem.otherCurrency", expected);
                });
        return Map.of();
    }
}
