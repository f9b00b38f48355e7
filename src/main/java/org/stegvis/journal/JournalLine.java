package org.stegvis.journal;

import java.util.Map;

/**
 * What is to be written into the journal of a case.
 *
 * @param actor the user id of the officer who did it; {@link #SYSTEM} for what Stegvis did by itself
 * @param kind what was done; its words stand under {@code journal.<kind>} in the texts
 * @param subject what it was done to: a form, a decision table, a letter, a deadline
 * @param details codes, dates and numbers that belong to it, such as the version of a rule and what it was asked
 */
public record JournalLine(String caseNumber, String actor, String kind, String subject, Map<String, String> details) {

    /** The actor of what nobody did by hand. */
    public static final String SYSTEM = "stegvis";
}
