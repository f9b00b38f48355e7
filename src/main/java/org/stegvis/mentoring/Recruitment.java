package org.stegvis.mentoring;

/**
 * How many people have applied to an edition so far.
 *
 * @param adepts applications of adepts that count
 * @param mentors applications of mentors that count
 * @param places the places that these mentors offer at most
 * @param adeptDrafts drafts of adepts that are not sent yet
 * @param mentorDrafts drafts of mentors
 * @param draftPlaces the places that these drafts offer so far
 */
public record Recruitment(int adepts, int mentors, int places, int adeptDrafts, int mentorDrafts, int draftPlaces) {

    private static final int WHOLE = 100;

    /**
     * Whether mentors will have too few places for the adepts, by how it looks now (A4).
     *
     * @param share how many of a hundred drafts are expected to be sent
     */
    boolean missesMentors(int share) {
        return places * WHOLE + draftPlaces * share < adepts * WHOLE + adeptDrafts * share;
    }

    /** Mentors' places for each adept; 1 where nobody wants one (R4). */
    double placesForEachAdept() {
        return adepts == 0 ? 1 : (double) places / adepts;
    }
}
