package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Writes down what was agreed with the supplier under a dialogue clause (U11). */
@Component
class AgreeAfterDialogue implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final BuyersCalendar calendar;

    AgreeAfterDialogue(EarlierAnswers earlier, BuyersCalendar calendar) {
        this.earlier = earlier;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "agree-after-dialogue";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        Rules rules = Rules.of(answers)
                .notInTheFuture("agreedOn", calendar.today(caseNumber))
                .notBefore("agreedOn", earlier.date(caseNumber, "sign-contract", "signedOn"))
                .notBefore("agreedFirstStart", earlier.date(caseNumber, "sign-contract", "contractStart"))
                .notAfter("agreedFirstStart", earlier.date(caseNumber, "sign-contract", "contractEnd"));
        if (answers.number("placesAgreed").map(BigDecimal::signum).orElse(0) > 0) {
            rules.filledIn("agreedForms", "placesAgreed");
        }
        rules.check();
        return Map.of();
    }
}
