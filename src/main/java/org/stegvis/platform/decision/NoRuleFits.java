package org.stegvis.platform.decision;

/** No rule of a decision table fits what it was asked: the table has a gap, or was asked about something unforeseen. */
public class NoRuleFits extends RuntimeException {

    private final String decision;

    public NoRuleFits(String decision) {
        super("No rule of the table " + decision + " fits");
        this.decision = decision;
    }

    /** The key of the decision. */
    public String decision() {
        return decision;
    }
}
