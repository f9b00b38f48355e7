package org.stegvis.shared;

/** How few people are too few for a figure about them to be shown: below five, somebody could be recognised. */
public final class SmallGroup {

    /** The least number of people about whom a figure is shown. */
    public static final int LEAST = 5;

    private SmallGroup() {}

    /** Whether nothing may be said of this many people. */
    public static boolean hides(long people) {
        return people < LEAST;
    }
}
