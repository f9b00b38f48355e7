package org.stegvis.purchasing;

import java.util.Arrays;

/**
 * What can turn a case from its ordinary way. The code is the answer in the form {@code record-turn}, the message the one
 * by which the models hear of it.
 */
public enum Turn {
    APPEAL_FILED("appealFiled", "purchasing.appealFiled"),
    COURT_DECISION("courtDecision", "purchasing.courtDecided"),
    DISPROPORTION_CLAIMED("disproportionClaimed", "purchasing.disproportionClaimed"),
    CANCEL_PURCHASE("cancelPurchase", "purchasing.cancelled"),
    WINNER_DECLINED("winnerDeclined", "purchasing.winnerDeclined"),
    CONTRACT_CHANGE("contractChange", "purchasing.contractChanged"),
    EARLY_TERMINATION("earlyTermination", "purchasing.contractTerminated");

    private final String code;
    private final String message;

    Turn(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }

    /** The turn with this code, which must exist. */
    public static Turn ofCode(String code) {
        return Arrays.stream(values())
                .filter(turn -> turn.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no turn " + code));
    }
}
