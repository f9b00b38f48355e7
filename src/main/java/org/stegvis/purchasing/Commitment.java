package org.stegvis.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Problem;

/**
 * How many full-time months the supplier owes: what an extension, a change or an early end of the contract made of it,
 * else the clause, else the agreement.
 */
@Component
class Commitment {

    private final AnswerSheets sheets;
    private final EarlierAnswers earlier;

    Commitment(AnswerSheets sheets, EarlierAnswers earlier) {
        this.sheets = sheets;
        this.earlier = earlier;
    }

    /** The full-time months in all; unknown if none were ever agreed. */
    Known<BigDecimal> fteMonths(String caseNumber) {
        return sheets.ofCase(caseNumber).stream()
                .map(Commitment::changedBy)
                .filter(changed -> changed.value().isPresent())
                .reduce((earlierOne, later) -> later)
                .orElseGet(() -> earlier.number(caseNumber, "choose-clause", "fteMonths"))
                .or(earlier.number(caseNumber, "agree-after-dialogue", "agreedFteMonths"));
    }

    /** Whether the clause says that the commitment changes in proportion when the contract runs longer or shorter. */
    static boolean isProrated(EarlierAnswers earlier, String caseNumber) {
        return earlier.choice(caseNumber, "choose-clause", "commitmentProrated")
                .filter("yes"::equals)
                .isPresent();
    }

    private static Known<BigDecimal> changedBy(AnswerSheet sheet) {
        String field = switch (sheet.form()) {
            case "check-extension" -> "newFteMonths";
            case ChangeContract.FORM -> "changedFteMonths";
            case "settle-commitment" -> "settledFteMonths";
            default -> "";
        };
        JsonNode months = sheet.answers().path(field);
        return new Known<>(
                new Problem.Label(sheet.form(), field),
                months.isNumber() ? Optional.of(months.decimalValue()) : Optional.empty());
    }
}
