package org.stegvis.mentoring;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.count;
import static org.stegvis.platform.engine.ProcessVariable.date;
import static org.stegvis.platform.engine.ProcessVariable.id;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import org.stegvis.platform.engine.ProcessVariable;

/** The variables of the processes of groups and of what happens to their members. */
public final class GroupVariables {

    /** The id of the group. */
    public static final ProcessVariable<String> MENTORSHIP_GROUP = id("mentorshipGroup");
    /** The id of what is done about a lost mentor or adept. */
    public static final ProcessVariable<String> REMATCH = id("rematch");
    /** The id of a concern. */
    public static final ProcessVariable<String> CONCERN = id("concern");
    /** The kind of letter that a step writes. */
    public static final ProcessVariable<String> GROUP_LETTER = code("groupLetter");

    public static final ProcessVariable<String> DATES_MISSING_AT = date("datesMissingAt");
    public static final ProcessVariable<String> CHECK_IN_AT = date("checkInAt");
    public static final ProcessVariable<String> CLOSING_TALK_AT = date("closingTalkAt");
    public static final ProcessVariable<String> GROUP_ENDS_AT = date("groupEndsAt");
    public static final ProcessVariable<String> SILENT_AT = date("silentAt");
    public static final ProcessVariable<String> CALL_AT = date("callAt");
    /** Whether the group is to be asked: it has been silent and is not paused. */
    public static final ProcessVariable<Boolean> SILENT = yesOrNo("silent");

    /** Why a rematch was begun: the code of a cause. */
    public static final ProcessVariable<String> REMATCH_CAUSE = code("rematchCause");
    /** What the coordinator decides about those who need a mentor, or about a group that became small. */
    public static final ProcessVariable<String> REMATCH_DECISION = code("rematchDecision");
    /** How many adepts still have no group. */
    public static final ProcessVariable<Integer> WITHOUT_GROUP = count("withoutGroup");
    /** Whether a group has fewer adepts than its mentor wanted at least. */
    public static final ProcessVariable<Boolean> TOO_SMALL = yesOrNo("tooSmall");

    /** What follows from three contacts without an answer. */
    public static final ProcessVariable<String> REMOVAL_DECISION = code("removalDecision");
    /** What the coordinator does with a concern. */
    public static final ProcessVariable<String> CONCERN_DECISION = code("concernDecision");
    /** To whom a concern is addressed: coordinator or owner. */
    public static final ProcessVariable<String> CONCERN_ADDRESSEE = code("concernAddressee");

    private GroupVariables() {}
}
