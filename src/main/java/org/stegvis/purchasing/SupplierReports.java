package org.stegvis.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;

/** The reports of the supplier that were recorded in a case, as far as rules and sums need them. */
@Component
class SupplierReports {

    private final AnswerSheets sheets;

    SupplierReports(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * One report.
     *
     * @param start the first day of its period
     * @param end the last day of its period
     * @param starts how many people started in the period, in any form
     * @param fteMonths the full-time months that were done in the period
     */
    record Report(LocalDate start, LocalDate end, BigDecimal starts, BigDecimal fteMonths) {

        boolean overlaps(LocalDate otherStart, LocalDate otherEnd) {
            return !otherStart.isAfter(end) && !start.isAfter(otherEnd);
        }
    }

    /** All reports of the case, in the order in which they were recorded. */
    List<Report> of(String caseNumber) {
        return sheets.ofCase(caseNumber).stream()
                .filter(sheet -> sheet.form().equals("record-report"))
                .map(AnswerSheet::answers)
                .map(SupplierReports::report)
                .toList();
    }

    /** How many people have started so far. */
    BigDecimal starts(String caseNumber) {
        return of(caseNumber).stream().map(Report::starts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The full-time months that have been done so far. */
    BigDecimal fteMonths(String caseNumber) {
        return of(caseNumber).stream().map(Report::fteMonths).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Report report(JsonNode answers) {
        return new Report(
                LocalDate.parse(answers.path("reportPeriodStart").asText()),
                LocalDate.parse(answers.path("reportPeriodEnd").asText()),
                number(answers, "startsEmployment")
                        .add(number(answers, "startsPractice"))
                        .add(number(answers, "startsApprentice")),
                number(answers, "fteMonthsDelivered"));
    }

    private static BigDecimal number(JsonNode answers, String key) {
        return answers.path(key).decimalValue();
    }
}
