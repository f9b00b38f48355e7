package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * A form as it was answered: kept as given, never changed. A later sheet of the same form takes its place in what
 * Stegvis shows, and both stay.
 *
 * @param answers the answers as JSON: texts, numbers, ISO dates, codes, lists
 * @param corrected the answers that were put right since the form was answered, by the key of their question
 */
public record AnswerSheet(
        String caseNumber,
        String form,
        String officer,
        Instant answeredAt,
        JsonNode answers,
        Map<String, Correction> corrected) {

    /** Who put an answer right, when and why. */
    public record Correction(String officer, Instant correctedAt, String reason) {}
}
