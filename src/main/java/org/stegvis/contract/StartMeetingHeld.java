package org.stegvis.contract;

import java.time.LocalDate;

/**
 * The start meeting of a contract was held, or its outcome was put right.
 *
 * @param firstStartBy the last day for the first start or offer of one
 * @param totalBy the day by which the whole commitment is to be met
 * @param firstReportOn when the first report is due
 * @param finalReportOn when the final report is due
 * @param followUpPlan who checks what, and when, as it was written at the meeting
 */
public record StartMeetingHeld(
        String caseNumber,
        LocalDate heldOn,
        LocalDate firstStartBy,
        LocalDate totalBy,
        LocalDate firstReportOn,
        LocalDate finalReportOn,
        String followUpPlan) {}
