package org.stegvis.mentoring;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.count;
import static org.stegvis.platform.engine.ProcessVariable.date;
import static org.stegvis.platform.engine.ProcessVariable.number;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import java.util.Collection;
import java.util.List;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.SharedVariables;

/** The variables that the processes of an edition share. */
public final class EditionVariables {

    /** What the owner says to the plan: approve or return. */
    public static final ProcessVariable<String> PLAN_DECISION = code("planDecision");
    /** Set to notHeld where R7 ends the edition. */
    public static final ProcessVariable<String> EDITION_OUTCOME = code("editionOutcome");

    public static final ProcessVariable<String> CALL_OPENS_AT = date("callOpensAt");
    public static final ProcessVariable<String> FIRST_REMINDER_AT = date("firstReminderAt");
    public static final ProcessVariable<String> LAST_REMINDER_AT = date("lastReminderAt");
    public static final ProcessVariable<String> CALL_CLOSES_AT = date("callClosesAt");
    public static final ProcessVariable<Integer> ADEPTS = count("adepts");
    /** How many more mentors there are than the least that the plan asks for; below nought they are missing. */
    public static final ProcessVariable<Integer> MENTORS_BEYOND_MINIMUM = count("mentorsBeyondMinimum");
    /** Mentors' places for each adept; 1 where there is no adept. */
    public static final ProcessVariable<Double> PLACES_FOR_EACH_ADEPT = number("placesForEachAdept");
    /** Whether there will be fewer places than applicants by how it looks now (A4). */
    public static final ProcessVariable<Boolean> MENTORS_MISSING = yesOrNo("mentorsMissing");
    /** Whether the call was extended already. */
    public static final ProcessVariable<Boolean> EXTENDED = yesOrNo("extended");
    /** Whether R4 lets it be extended. */
    public static final ProcessVariable<Boolean> EXTEND_CALL = yesOrNo("extendCall");

    public static final ProcessVariable<String> EXTENSION_DECISION = code("extensionDecision");
    /** Whether R7 finds enough people. */
    public static final ProcessVariable<Boolean> MINIMUM_REACHED = yesOrNo("minimumReached");

    /** Whether a mentor has objected to the group proposed for her (A12). */
    public static final ProcessVariable<Boolean> OBJECTIONS = yesOrNo("objections");

    public static final ProcessVariable<String> MATCHING_DECISION = code("matchingDecision");
    /** Whether the owner has confirmed how the rule on travel costs is read (3.8). */
    public static final ProcessVariable<Boolean> COST_RULE_CONFIRMED = yesOrNo("costRuleConfirmed");
    /** Which survey a step opens. */
    public static final ProcessVariable<String> SURVEY_KIND = code("surveyKind");

    public static final ProcessVariable<String> CLAIMS_CLOSE_AT = date("claimsCloseAt");
    public static final ProcessVariable<String> FOLLOW_UP_AT = date("followUpAt");

    private EditionVariables() {}

    /** All of them, with those that every process of a programme has. */
    public static Collection<ProcessVariable<?>> all() {
        return List.of(
                SharedVariables.CASE_NUMBER,
                SharedVariables.TITLE,
                SharedVariables.COUNTRY,
                PLAN_DECISION,
                EDITION_OUTCOME,
                CALL_OPENS_AT,
                FIRST_REMINDER_AT,
                LAST_REMINDER_AT,
                CALL_CLOSES_AT,
                ADEPTS,
                MENTORS_BEYOND_MINIMUM,
                PLACES_FOR_EACH_ADEPT,
                MENTORS_MISSING,
                EXTENDED,
                EXTEND_CALL,
                EXTENSION_DECISION,
                MINIMUM_REACHED,
                OBJECTIONS,
                MATCHING_DECISION,
                COST_RULE_CONFIRMED,
                SURVEY_KIND,
                CLAIMS_CLOSE_AT,
                FOLLOW_UP_AT);
    }
}
