package org.stegvis.mentoring;

/**
 * All mentors have answered about the groups proposed for them; told in the transaction of the last answer.
 *
 * @param edition its number
 */
public record MentorsAnswered(String edition) {}
