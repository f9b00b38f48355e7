package org.stegvis.purchasing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Cancels the procurement, with the code of its reason in the notice (BT-144). */
@Component
class CancelProcurement implements FormAct.Repeatable {

    private static final String NO_TENDER = "no-rece";
    private static final String ALL_REJECTED = "all-rej";
    private static final String ONE_ADMISSIBLE = "one-admis";
    private static final String NOT_SIGNED = "no-signed";

    private final BuyersCalendar calendar;

    CancelProcurement(BuyersCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "cancel-procurement";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Optional<String> code = Optional.empty();
        if (tenders(subject) == 0) {
            code = Optional.of(NO_TENDER);
        } else if (admissible(subject) == 0) {
            code = Optional.of(ALL_REJECTED);
        } else if (winnerDidNotSign(subject)) {
            code = Optional.of(NOT_SIGNED);
        }
        return code.map(suggested -> Map.<String, Object>of("cancellationCode", suggested))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        FormSubject subject = submission.subject();
        Answers answers = submission.answers();
        String code = answers.text("cancellationCode").orElse("");
        int tenders = tenders(subject);
        int admissible = admissible(subject);
        Rules.of(answers)
                .that(code.equals(NO_TENDER) || tenders > 0, "cancellationCode", "noTender")
                .that(!code.equals(NO_TENDER) || tenders == 0, "cancellationCode", "someTenders", tenders)
                .that(
                        !code.equals(ALL_REJECTED) || tenders == 0 || admissible == 0,
                        "cancellationCode",
                        "someAdmissible",
                        admissible)
                .that(
                        !code.equals(ONE_ADMISSIBLE) || tenders == 0 || admissible == 1,
                        "cancellationCode",
                        "notOneAdmissible",
                        admissible)
                .that(!code.equals(NOT_SIGNED) || winnerDidNotSign(subject), "cancellationCode", "nobodyRefusedToSign")
                .notInTheFuture("cancelledOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }

    private static int tenders(FormSubject subject) {
        return subject.value(PurchasingVariables.TENDER_COUNT).orElseThrow();
    }

    private static int admissible(FormSubject subject) {
        return subject.value(PurchasingVariables.ADMISSIBLE_COUNT).orElseThrow();
    }

    private static boolean winnerDidNotSign(FormSubject subject) {
        return subject.value(PurchasingVariables.CONTRACT_SIGNED)
                .filter(signed -> !signed)
                .isPresent();
    }
}
