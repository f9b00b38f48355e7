package org.stegvis.shared;

/** The table of rates says nothing, or not enough, about a year in which somebody travelled. */
class RatesMissing extends RuntimeException {

    private final int year;

    RatesMissing(int year) {
        super("There are no rates for journeys in " + year);
        this.year = year;
    }

    int year() {
        return year;
    }
}
