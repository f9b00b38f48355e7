package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Records how the contract was fulfilled; what is said of the commitment must agree with the months that were done. */
@Component
class RecordFinalDocumentation implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final Commitment commitment;
    private final SupplierReports reports;
    private final BuyersCalendar calendar;

    RecordFinalDocumentation(
            EarlierAnswers earlier, Commitment commitment, SupplierReports reports, BuyersCalendar calendar) {
        this.earlier = earlier;
        this.commitment = commitment;
        this.reports = reports;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "record-final-documentation";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(
                "fteMonthsTotal", reports.fteMonths(subject.caseNumber()),
                "startsTotal", reports.starts(subject.caseNumber()));
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        Known<BigDecimal> owed = commitment.fteMonths(caseNumber);
        Rules rules = Rules.of(answers)
                .notInTheFuture("finalReportReceivedOn", calendar.today(caseNumber))
                .notMoreThan("convertedTotal", "startsTotal")
                .notMoreThan("stillEmployed", "startsTotal");
        switch (answers.text("fulfilment").orElseThrow()) {
            case "MET" -> rules.notLessThan("fteMonthsTotal", owed);
            case "MET_BY_SHARE" ->
                rules.notLessThan("fteMonthsTotal", owed.then(months -> ofThese(months, caseNumber)));
            case "NO_NUMBER" ->
                rules.that(
                        earlier.choice(caseNumber, "choose-clause", "clauseKind")
                                .filter("dialogue"::equals)
                                .isPresent(),
                        "fulfilment",
                        "numberInContract",
                        new Problem.Label("choose-clause", "clauseKind"));
            default -> {}
        }
        rules.check();
        return Map.of();
    }

    /** The part of the months that is enough when somebody left early; all of them if the clause names no part. */
    private BigDecimal ofThese(BigDecimal months, String caseNumber) {
        return earlier.number(caseNumber, "choose-clause", "earlyEndFulfilmentShare")
                .value()
                .map(percent -> months.multiply(percent).movePointLeft(2))
                .orElse(months);
    }
}
