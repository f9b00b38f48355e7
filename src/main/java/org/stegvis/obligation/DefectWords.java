package org.stegvis.obligation;

/** The keys of the words for the codes of defects. */
final class DefectWords {

    /** A penalty with its sum. */
    static final String PENALTY_OF = "fact.defect.sanction.penaltyOf";

    private DefectWords() {}

    static String key(DefectKind kind) {
        return switch (kind) {
            case NO_REPORT -> "fact.defect.kind.noReport";
            case POOR_REPORT -> "fact.defect.kind.poorReport";
            case NO_FIRST_START -> "fact.defect.kind.noFirstStart";
            case SHORTFALL -> "fact.defect.kind.shortfall";
            case WRONG_GROUP -> "fact.defect.kind.wrongGroup";
            case NO_PROOF_OWN_RECRUITMENT -> "fact.defect.kind.noProofOwnRecruitment";
            case SUBCONTRACTOR -> "fact.defect.kind.subcontractor";
            case WORK_ENVIRONMENT -> "fact.defect.kind.workEnvironment";
        };
    }

    static String key(Sanction sanction) {
        return switch (sanction) {
            case PENALTY -> "fact.defect.sanction.penalty";
            case SUSPENSION -> "fact.defect.sanction.suspension";
            case TERMINATION -> "fact.defect.sanction.termination";
        };
    }

    static String severity(String code) {
        return switch (code) {
            case "minor" -> "fact.defect.severity.minor";
            case "major" -> "fact.defect.severity.major";
            default -> "fact.defect.severity.grave";
        };
    }

    /** A rung of the ladder, as the table names it. */
    static String step(String code) {
        return switch (code) {
            case "CORRECTION" -> "fact.defect.step.correction";
            case "ACTION_PLAN" -> "fact.defect.step.actionPlan";
            case "CORRECTION_ONLY" -> "fact.defect.step.correctionOnly";
            case "EXCUSED" -> "fact.defect.step.excused";
            default -> key(Sanction.valueOf(code));
        };
    }

    /** What a penalty is paid for, as the contract names it. */
    static String penaltyUnit(String code) {
        return switch (code) {
            case "perStartedWeek" -> "fact.defect.penalty.perStartedWeek";
            case "perMissingFteMonth" -> "fact.defect.penalty.perMissingFteMonth";
            case "perPlace" -> "fact.defect.penalty.perPlace";
            default -> "fact.defect.penalty.lump";
        };
    }
}
