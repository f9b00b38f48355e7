package org.stegvis.platform.decision;

import java.util.List;
import java.util.Map;

/**
 * What a decision table said.
 *
 * @param decision the key of the decision
 * @param version the version of the table
 * @param inputs what it was asked, by the label of the column
 * @param outputs the rows that it answered with, each by the name of the output
 */
public record DecisionMade(
        String decision, int version, Map<String, Object> inputs, List<Map<String, Object>> outputs) {}
