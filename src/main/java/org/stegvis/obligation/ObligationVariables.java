package org.stegvis.obligation;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.id;
import static org.stegvis.platform.engine.ProcessVariable.title;

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

    private ObligationVariables() {}
}
