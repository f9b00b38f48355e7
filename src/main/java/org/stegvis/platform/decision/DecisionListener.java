package org.stegvis.platform.decision;

/** Wants to know what the decision tables of a process said, in the same transaction. */
public interface DecisionListener {

    void decided(String caseNumber, DecisionMade decision);
}
