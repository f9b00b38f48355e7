package org.stegvis.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Problem;

/** How many full-time months the supplier owes: what an extension made of it, else the clause, else the agreement. */
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
        return changedByExtension(caseNumber)
                .or(earlier.number(caseNumber, "choose-clause", "fteMonths"))
                .or(earlier.number(caseNumber, "agree-after-dialogue", "agreedFteMonths"));
    }

    private Known<BigDecimal> changedByExtension(String caseNumber) {
        Optional<BigDecimal> newest = sheets.ofCase(caseNumber).stream()
                .filter(sheet -> sheet.form().equals("check-extension"))
                .map(sheet -> sheet.answers().path("newFteMonths"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .reduce((earlierOne, later) -> later);
        return new Known<>(new Problem.Label("check-extension", "newFteMonths"), newest);
    }
}
