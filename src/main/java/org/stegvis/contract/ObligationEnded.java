package org.stegvis.contract;

/**
 * Nothing is owed from a contract any more.
 *
 * @param outcome how it ended: MET, MET_BY_75_RULE, SHORTFALL or NO_NUMBER
 */
public record ObligationEnded(String caseNumber, String outcome) {}
