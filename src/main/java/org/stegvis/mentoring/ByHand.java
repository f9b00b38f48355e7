package org.stegvis.mentoring;

/**
 * Who does something about the matching of an edition.
 *
 * @param seen the version of the desk that she has seen
 * @param officer her user id
 * @param reason why she does it, in her own words
 */
public record ByHand(String edition, int seen, String officer, String reason) {}
