package org.stegvis.shared;

import java.util.Map;
import java.util.Optional;

/**
 * What an officer has decided about a claim.
 *
 * @param what the kind of the line in the journal
 * @param approved what is paid; empty if nothing is, or if nothing is decided yet
 * @param reason why it is not paid as claimed; empty if it is
 * @param note to the claimant
 * @param remark for the officers who come after
 * @param bySecondOfficer whether it was an approver
 */
record ClaimDecision(
        String what,
        Optional<Money> approved,
        Optional<ClaimReason> reason,
        String note,
        String remark,
        boolean bySecondOfficer) {

    /** The codes and sums of the line in the journal. */
    Map<String, String> details() {
        return Map.of(
                "approved", approved.map(sum -> sum.amount().toPlainString()).orElse(""),
                "reason", reason.map(ClaimReason::name).orElse(""));
    }
}
