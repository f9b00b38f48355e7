package org.stegvis.mentoring.matching;

/**
 * What one more place at a mentor would give while the other mentors keep whether they lead a group, a pair or none.
 *
 * @param adeptsMore 1 when one more adept would have a place
 * @param pointsMore the points by which the total would rise when as many are placed
 */
public record PlaceValue(String mentor, int adeptsMore, int pointsMore, Reason reason) {}
