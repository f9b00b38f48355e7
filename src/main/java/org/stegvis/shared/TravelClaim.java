package org.stegvis.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a participant claims for one journey.
 *
 * @param number what people call it by
 * @param revision how often it was sent
 * @param content the answers of the form, without the account
 * @param reason why it is not paid as claimed; empty if it is
 * @param claimed what the rules make of the answers before anything is cut
 * @param approved what is paid; empty as long as nothing is decided
 * @param checkedBy the user id of the clerk; empty until then
 * @param approvedBy the user id of the approver who decided last; empty where none was needed
 * @param note what an officer wrote to the claimant
 * @param remark what an officer wrote for those after her
 * @param objection why the claimant does not agree; empty if she has not said so
 */
public record TravelClaim(
        UUID id,
        UUID participation,
        UUID event,
        int number,
        int revision,
        Map<String, String> content,
        Optional<Instant> sentAt,
        Instant savedAt,
        ClaimState state,
        Optional<ClaimReason> reason,
        Money claimed,
        Optional<Money> approved,
        String checkedBy,
        String approvedBy,
        String note,
        String remark,
        String objection,
        Optional<Instant> decidedAt,
        Optional<UUID> payrollExport,
        Optional<LocalDate> paidOn) {}
