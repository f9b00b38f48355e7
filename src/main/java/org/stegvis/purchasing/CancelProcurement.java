package org.stegvis.purchasing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheets;
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
    private static final String REVIEW_BODY = "rev-body";

    private final AnswerSheets sheets;
    private final BuyersCalendar calendar;

    CancelProcurement(AnswerSheets sheets, BuyersCalendar calendar) {
        this.sheets = sheets;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "cancel-procurement";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return suggested(standing(subject.caseNumber()))
                .map(code -> Map.<String, Object>of(PurchasingVariables.CANCELLATION_CODE.name(), code))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String code = answers.text("cancellationCode").orElse("");
        TenderStanding standing = standing(submission.caseNumber());
        int tenders = standing.received().orElse(0);
        int admissible = standing.admissible().orElse(0);
        boolean recorded = standing.received().isPresent();
        boolean aboutTenders = code.equals(NO_TENDER) || code.equals(ALL_REJECTED) || code.equals(ONE_ADMISSIBLE);
        Rules.of(answers)
                .that(recorded || !aboutTenders, "cancellationCode", "tendersNotRecorded")
                .that(!recorded || code.equals(NO_TENDER) || tenders > 0, "cancellationCode", "noTender")
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
                .that(!code.equals(NOT_SIGNED) || standing.winnerIsGone(), "cancellationCode", "nobodyRefusedToSign")
                .notInTheFuture("cancelledOn", calendar.today(submission.caseNumber()))
                .check();
        return Map.of();
    }

    private static Optional<String> suggested(TenderStanding standing) {
        if (standing.reviewEndedIt()) {
            return Optional.of(REVIEW_BODY);
        }
        if (standing.received().orElse(1) == 0) {
            return Optional.of(NO_TENDER);
        }
        if (standing.admissible().orElse(1) == 0) {
            return Optional.of(ALL_REJECTED);
        }
        return standing.winnerIsGone() ? Optional.of(NOT_SIGNED) : Optional.empty();
    }

    private TenderStanding standing(String caseNumber) {
        return TenderStanding.of(sheets.ofCase(caseNumber));
    }
}
