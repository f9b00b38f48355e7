package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Records a report of the supplier: counts for one period that no other report covers. */
@Component
class RecordReport implements FormAct.Repeatable {

    private static final String[] STARTS = {"startsEmployment", "startsPractice", "startsApprentice"};
    private static final String[] CHANNELS = {
        "channelEmploymentService", "channelMunicipality", "channelPrivateActor", "channelOwnRecruitment"
    };
    private static final String[] SEX = {"women", "men", "sexUnknown"};

    private final EarlierAnswers earlier;
    private final SupplierReports reports;
    private final BuyersCalendar calendar;

    RecordReport(EarlierAnswers earlier, SupplierReports reports, BuyersCalendar calendar) {
        this.earlier = earlier;
        this.reports = reports;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "record-report";
    }

    /** A report begins where the one before ended, the first one with the contract. */
    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return reports.of(subject.caseNumber()).stream()
                .map(SupplierReports.Report::end)
                .max(LocalDate::compareTo)
                .map(end -> end.plusDays(1))
                .or(() -> earlier.date(subject.caseNumber(), "sign-contract", "contractStart")
                        .value())
                .map(start -> Map.<String, Object>of("reportPeriodStart", start.toString()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        List<SupplierReports.Report> others = reports.of(caseNumber);
        BigDecimal starts = Rules.sum(answers, STARTS);
        BigDecimal startsSoFar = starts.add(reports.starts(caseNumber));
        Rules rules = Rules.of(answers)
                .notBefore("reportPeriodEnd", "reportPeriodStart")
                .notBefore("reportReceivedOn", "reportPeriodEnd")
                .notInTheFuture("reportReceivedOn", calendar.today(caseNumber))
                .that(
                        starts.compareTo(answers.number("placesOffered").orElseThrow()) <= 0,
                        "placesOffered",
                        "fewerThanStarts",
                        starts)
                .that(
                        answers.number("convertedToRegular")
                                        .orElse(BigDecimal.ZERO)
                                        .compareTo(startsSoFar)
                                <= 0,
                        "convertedToRegular",
                        "moreThanStartsSoFar",
                        startsSoFar);
        answers.date("reportPeriodStart")
                .ifPresent(start -> answers.date("reportPeriodEnd")
                        .ifPresent(end -> others.stream()
                                .filter(other -> other.overlaps(start, end))
                                .findFirst()
                                .ifPresent(other -> rules.that(
                                        false, "reportPeriodStart", "periodReported", other.start(), other.end()))));
        addUpToStarts(rules, answers, starts, CHANNELS);
        addUpToStarts(rules, answers, starts, SEX);
        rules.check();
        return Map.of();
    }

    /** Counts that tell the starts apart must account for all of them, or be left out. */
    private static void addUpToStarts(Rules rules, Answers answers, BigDecimal starts, String... counts) {
        if (Stream.of(counts).anyMatch(answers::has)) {
            BigDecimal sum = Rules.sum(answers, counts);
            rules.that(
                    sum.compareTo(starts) == 0,
                    counts[0],
                    "doNotAddUp",
                    new Problem.Label(counts[counts.length - 1]),
                    sum,
                    starts);
        }
    }
}
