package org.stegvis.obligation;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.date;
import static org.stegvis.platform.engine.ProcessVariable.id;
import static org.stegvis.platform.engine.ProcessVariable.title;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import org.stegvis.platform.engine.ProcessVariable;

/** The variables that all processes of an obligation share. */
public final class ObligationVariables {

    public static final ProcessVariable<String> CASE_NUMBER = code("caseNumber");
    public static final ProcessVariable<String> TITLE = title("title");
    public static final ProcessVariable<String> COUNTRY = code("country");
    /** The id of the obligation. */
    public static final ProcessVariable<String> OBLIGATION = id("obligation");
    /** The id of the round that a process or task is about. */
    public static final ProcessVariable<String> REPORT_ROUND = id("reportRound");
    /** The id of the defect that a process or task is about. */
    public static final ProcessVariable<String> DEFECT = id("defect");
    /** The id of the claim that a process or task is about. */
    public static final ProcessVariable<String> BONUS_CLAIM = id("bonusClaim");

    /** The kind of letter that a step writes, without its beginning {@code supplier-}. */
    public static final ProcessVariable<String> SUPPLIER_LETTER = code("supplierLetter");

    // supplier-obligation
    /** Whether the supplier sees the start meeting otherwise. */
    public static final ProcessVariable<Boolean> OBJECTION = yesOrNo("objection");

    public static final ProcessVariable<Boolean> ANYBODY_STARTED = yesOrNo("anybodyStarted");
    public static final ProcessVariable<String> FIRST_START_CHECK_AT = date("firstStartCheckAt");
    public static final ProcessVariable<String> FIRST_START_RESULT = code("firstStartResult");
    public static final ProcessVariable<String> NEXT_REPORT_AT = date("nextReportAt");
    public static final ProcessVariable<Boolean> MEETINGS_AGREED = yesOrNo("meetingsAgreed");
    public static final ProcessVariable<String> NEXT_MEETING_AT = date("nextMeetingAt");
    public static final ProcessVariable<String> CONTRACT_ENDS_AT = date("contractEndsAt");
    public static final ProcessVariable<String> DOCUMENTATION_MISSING_AT = date("documentationMissingAt");
    public static final ProcessVariable<String> DOCUMENTATION_DECISION = code("documentationDecision");
    /** Until when the contract manager waits for the final documentation; not set as long as the settings say it. */
    public static final ProcessVariable<String> DOCUMENTATION_UNTIL = date("documentationUntil");

    public static final ProcessVariable<String> FULFILMENT_OUTCOME = code("fulfilmentOutcome");
    /** Whether the shortfall that was found at the end is still being handled. */
    public static final ProcessVariable<Boolean> SHORTFALL_OPEN = yesOrNo("shortfallOpen");

    // report-round
    public static final ProcessVariable<String> REPORT_MISSING_AT = date("reportMissingAt");
    public static final ProcessVariable<String> MISSING_REPORT_DECISION = code("missingReportDecision");
    public static final ProcessVariable<String> REPORT_DECISION = code("reportDecision");
    /** The code of the defect that a report shows. */
    public static final ProcessVariable<String> REPORT_DEFECT = code("reportDefect");

    private ObligationVariables() {}
}
