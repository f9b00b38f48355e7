package org.stegvis.shared;

/**
 * A question of a survey; its words stand under {@code survey.question.<key>}.
 *
 * @param key the key of its answers
 */
public record SurveyQuestion(String key, Kind kind) {

    /** How a question is answered. */
    public enum Kind {
        /** One to five, five is best. */
        SCALE,
        YES_NO,
        /** In words; the only one that may be left out. */
        TEXT
    }

    /** The highest number of a scale. */
    public static final int BEST = 5;

    static SurveyQuestion scale(String key) {
        return new SurveyQuestion(key, Kind.SCALE);
    }

    static SurveyQuestion yesNo(String key) {
        return new SurveyQuestion(key, Kind.YES_NO);
    }

    static SurveyQuestion text(String key) {
        return new SurveyQuestion(key, Kind.TEXT);
    }
}
