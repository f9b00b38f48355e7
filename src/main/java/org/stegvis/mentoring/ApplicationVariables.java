package org.stegvis.mentoring;

import org.stegvis.platform.engine.ProcessVariable;

/** The variables of the process of an application, beyond those that all processes of programmes share. */
public final class ApplicationVariables {

    /** In which role she applies: adept or mentor. */
    public static final ProcessVariable<String> ROLE = ProcessVariable.code("role");
    /** The name of an {@link Arrival}. */
    public static final ProcessVariable<String> ARRIVAL = ProcessVariable.code("arrival");

    public static final ProcessVariable<Boolean> COMPLETE = ProcessVariable.yesOrNo("complete");
    public static final ProcessVariable<Boolean> CALL_CLOSED = ProcessVariable.yesOrNo("callClosed");
    /** When the process looks again whether the call is closed, if nobody tells it before. */
    public static final ProcessVariable<String> LOOK_AGAIN_AT = ProcessVariable.date("lookAgainAt");

    public static final ProcessVariable<Boolean> SECTOR_INVITED = ProcessVariable.yesOrNo("sectorInvited");
    public static final ProcessVariable<Integer> YEARS_AT_LEAST = ProcessVariable.count("yearsAtLeast");
    public static final ProcessVariable<Boolean> WORKS_WITH_PROCUREMENT =
            ProcessVariable.yesOrNo("worksWithProcurement");
    public static final ProcessVariable<Boolean> ATTENDS_KICK_OFF = ProcessVariable.yesOrNo("attendsKickOff");
    public static final ProcessVariable<Boolean> CONFLICTS_CLEAR = ProcessVariable.yesOrNo("conflictsClear");
    /** ELIGIBLE, ASK or INELIGIBLE. */
    public static final ProcessVariable<String> ELIGIBILITY = ProcessVariable.code("eligibility");
    /** Why, as a code of the decision or of the coordinator. */
    public static final ProcessVariable<String> ELIGIBILITY_REASON = ProcessVariable.code("eligibilityReason");

    private ApplicationVariables() {}
}
