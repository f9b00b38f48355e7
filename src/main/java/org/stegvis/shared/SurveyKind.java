package org.stegvis.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a survey asks. Its questions are the same in every programme, so that figures can be compared. */
public enum SurveyKind {
    /** Halfway: three questions and a free text. */
    MID_TERM(
            "midTerm",
            SurveyQuestion.scale("meetings"),
            SurveyQuestion.scale("goals"),
            SurveyQuestion.yesNo("needsHelp"),
            SurveyQuestion.text("wish")),
    /** At the end. */
    CLOSING(
            "closing",
            SurveyQuestion.scale("satisfaction"),
            SurveyQuestion.scale("goalsReached"),
            SurveyQuestion.scale("learned"),
            SurveyQuestion.scale("network"),
            SurveyQuestion.yesNo("recommend"),
            SurveyQuestion.yesNo("again"),
            SurveyQuestion.text("improve")),
    /** Half a year later: what came of it at work. */
    FOLLOW_UP(
            "followUp",
            SurveyQuestion.scale("use"),
            SurveyQuestion.scale("career"),
            SurveyQuestion.yesNo("stillInTouch"),
            SurveyQuestion.text("changed")),
    /** After an event. */
    EVENT(
            "event",
            SurveyQuestion.scale("event"),
            SurveyQuestion.yesNo("eventUseful"),
            SurveyQuestion.text("eventBetter"));

    private final String code;
    private final List<SurveyQuestion> questions;

    SurveyKind(String code, SurveyQuestion... questions) {
        this.code = code;
        this.questions = List.of(questions);
    }

    /** The code in tables and texts ({@code survey.kind.<code>}). */
    public String code() {
        return code;
    }

    /** What is asked, in this order. */
    public List<SurveyQuestion> questions() {
        return questions;
    }

    public static Optional<SurveyKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
