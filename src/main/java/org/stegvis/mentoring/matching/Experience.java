package org.stegvis.mentoring.matching;

/** Years in procurement, as the application form asks for them. */
public enum Experience {
    UP_TO_ONE_YEAR(0.5),
    TWO_TO_FOUR(3),
    FIVE_TO_NINE(7),
    TEN_TO_NINETEEN(14),
    TWENTY_OR_MORE(25);

    private final double years;

    Experience(double years) {
        this.years = years;
    }

    /** The years that stand for the whole band. */
    double years() {
        return years;
    }

    /** How many years more than the other; negative for fewer. */
    double yearsMoreThan(Experience other) {
        return years - other.years;
    }
}
