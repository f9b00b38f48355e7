package org.stegvis.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Problem;

/** The answers of earlier forms of a case, with the labels that name them in the sentences of a refusal. */
@Component
class EarlierAnswers {

    private final AnswerSheets sheets;

    EarlierAnswers(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    /** The newest day that was answered to this question. */
    Known<LocalDate> date(String caseNumber, String form, String field) {
        return new Known<>(new Problem.Label(form, field), sheets.date(caseNumber, form, field));
    }

    /** The newest number that was answered to this question. */
    Known<BigDecimal> number(String caseNumber, String form, String field) {
        return new Known<>(new Problem.Label(form, field), sheets.number(caseNumber, form, field));
    }

    /** The newest choices that were made at this question. */
    Known<List<String>> choices(String caseNumber, String form, String field) {
        return new Known<>(
                new Problem.Label(form, field),
                sheets.answer(caseNumber, form, field)
                        .filter(JsonNode::isArray)
                        .map(codes -> StreamSupport.stream(codes.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()));
    }

    /** The newest choice that was made at this question. */
    Optional<String> choice(String caseNumber, String form, String field) {
        return sheets.text(caseNumber, form, field);
    }
}
