package org.stegvis.shared;

import org.stegvis.contract.Country;

/**
 * One round of a programme, which is a case of its own.
 *
 * @param number the case number, such as P2027-0001
 * @param kind which programme, such as {@link #MENTORING}
 * @param owner for whom letters are written
 */
public record Programme(String number, String kind, String title, String owner, Country country, boolean ended) {

    /** The mentor programme. */
    public static final String MENTORING = "mentoring";
}
