package org.stegvis.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the contract says of employment: the parameters of the clause, of its follow-up, its sanctions and its bonus.
 *
 * @param alternative how the commitment is met: {@code A} employment, {@code B} practice, {@code C} a mix, {@code
 *     apprentice}, or {@code agreement} for what was agreed after a dialogue
 * @param fteMonths the full-time months owed in all; empty where no number was agreed
 * @param persons how many people were agreed on; empty where no number was
 * @param firstStartBy the last day for the first start or offer of one; empty where none was agreed
 * @param earlyEndShare the share that counts as met when somebody left early, between 0 and 1
 * @param prorated whether the commitment changes in proportion when the contract runs longer or shorter
 * @param targetGroups the codes of the groups
 * @param channels the codes of the recruitment channels that may be used; empty where any may
 * @param proofIfOwn who attests the group when the supplier recruits alone; empty if it may not
 */
public record ContractTerms(
        String alternative,
        Optional<BigDecimal> fteMonths,
        Optional<Integer> persons,
        Optional<LocalDate> firstStartBy,
        BigDecimal earlyEndShare,
        boolean prorated,
        List<String> targetGroups,
        List<String> channels,
        String proofIfOwn,
        FollowUp followUp,
        Sanctions sanctions,
        Optional<Bonus> bonus) {

    /**
     * How the supplier reports.
     *
     * @param reportRhythm quarterly, halfYearly, yearly or month6AndEnd
     * @param reportDays how many days it has to write a report after the period ended
     * @param meetingFrequency quarterly, halfYearly, yearly or asNeeded; empty if nothing was agreed
     */
    public record FollowUp(String reportRhythm, int reportDays, String meetingFrequency) {}

    /**
     * What the tender documents allow when something falls short. Nothing else is allowed.
     *
     * @param correctionDays how many days there are to correct a defect
     * @param callOffSuspension whether call-offs from the framework may be suspended
     * @param terminationRight whether the contract may be terminated for a grave breach
     */
    public record Sanctions(
            int correctionDays, Optional<Penalty> penalty, boolean callOffSuspension, boolean terminationRight) {}

    /**
     * The contractual penalty (vite, sopimussakko), in the currency of the contract.
     *
     * @param unit for what it is paid each time: perStartedWeek, perMissingFteMonth, perPlace or lump
     * @param cap the highest sum in all; empty if there is none
     */
    public record Penalty(BigDecimal amount, String unit, Optional<BigDecimal> cap) {}

    /**
     * The bonus for more than the commitment, in the currency of the contract.
     *
     * @param equality whether measures for gender equality are rewarded
     * @param cap the highest sum in all
     */
    public record Bonus(
            int practicePlaces,
            BigDecimal practiceAmount,
            int employmentPlaces,
            BigDecimal employmentAmount,
            boolean equality,
            BigDecimal cap) {}
}
