package org.stegvis.obligation;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.count;
import static org.stegvis.platform.engine.ProcessVariable.date;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import java.util.List;
import org.stegvis.platform.engine.ProcessVariable;

/** The variables of the process in which a defect is handled. */
public final class DefectVariables {

    public static final ProcessVariable<Boolean> PURSUED = yesOrNo("defectPursued");
    public static final ProcessVariable<String> KIND = code("defectKind");
    public static final ProcessVariable<String> SEVERITY = code("defectSeverity");
    /** The first moment after the last day on which the supplier is asked for its side. */
    public static final ProcessVariable<String> HEARING_ENDS_AT = date("hearingEndsAt");

    public static final ProcessVariable<String> WEIGHING = code("weighing");
    /** How many other defects of the obligation stood, and how often this one was to be corrected in vain. */
    public static final ProcessVariable<Integer> EARLIER = count("earlierDefects");

    public static final ProcessVariable<Boolean> PENALTY_NAMED = yesOrNo("penaltyNamed");
    public static final ProcessVariable<Boolean> SUSPENSION_NAMED = yesOrNo("suspensionNamed");
    public static final ProcessVariable<Boolean> TERMINATION_NAMED = yesOrNo("terminationNamed");
    /** Whether the matching side has said that it presented nobody. */
    public static final ProcessVariable<Boolean> NOBODY_PRESENTED = yesOrNo("nobodyPresented");

    public static final ProcessVariable<String> STEP = code("defectStep");
    /** Why the ladder said so, as the last part of the key of a sentence. */
    public static final ProcessVariable<String> LADDER_REASON = code("ladderReason");

    /** The first moment after the day by which the defect is to be corrected. */
    public static final ProcessVariable<String> CORRECTION_ENDS_AT = date("correctionEndsAt");

    public static final ProcessVariable<String> CORRECTION_RESULT = code("correctionResult");
    public static final ProcessVariable<String> SANCTION = code("sanctionProposed");
    public static final ProcessVariable<Boolean> SANCTION_NAMED = yesOrNo("sanctionNamed");
    public static final ProcessVariable<Boolean> PROPORTIONATE = yesOrNo("sanctionProportionate");
    public static final ProcessVariable<String> ADMISSIBILITY = code("admissibility");
    public static final ProcessVariable<String> DECISION = code("sanctionDecision");
    public static final ProcessVariable<String> OUTCOME = code("defectOutcome");
    public static final ProcessVariable<String> LETTER = code("defectLetter");

    private static final List<ProcessVariable<?>> ALL = List.of(
            ObligationVariables.CASE_NUMBER,
            ObligationVariables.TITLE,
            ObligationVariables.OBLIGATION,
            ObligationVariables.DEFECT,
            PURSUED,
            KIND,
            SEVERITY,
            HEARING_ENDS_AT,
            WEIGHING,
            EARLIER,
            PENALTY_NAMED,
            SUSPENSION_NAMED,
            TERMINATION_NAMED,
            NOBODY_PRESENTED,
            STEP,
            LADDER_REASON,
            CORRECTION_ENDS_AT,
            CORRECTION_RESULT,
            SANCTION,
            SANCTION_NAMED,
            PROPORTIONATE,
            ADMISSIBILITY,
            DECISION,
            OUTCOME,
            LETTER);

    private DefectVariables() {}

    public static List<ProcessVariable<?>> all() {
        return ALL;
    }
}
