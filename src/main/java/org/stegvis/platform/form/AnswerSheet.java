package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A form as it was answered: kept as given, never changed. A later sheet of the same form takes its place in what
 * Stegvis shows, and both stay.
 *
 * @param answers the answers as JSON: texts, numbers, ISO dates, codes, lists
 */
public record AnswerSheet(String caseNumber, String form, String officer, Instant answeredAt, JsonNode answers) {}
