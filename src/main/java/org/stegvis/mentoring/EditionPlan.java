package org.stegvis.mentoring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stegvis.mentoring.matching.EditionRules;

/**
 * What is decided about an edition before its call opens. Days and times are on the clock of the edition's country.
 *
 * @param callOpens the first day of the call
 * @param deadline its last day, which ends at 23:59:59
 * @param matchingDone the day by which the groups are to be approved
 * @param lettersBy the day by which the confirmation letters are to be out, 14 days or more before the orientation
 * @param ends the last day of the edition
 * @param sectors codes of the sectors whose people may apply
 * @param fewestMentors with fewer mentors the owner decides what becomes of the edition (R7)
 * @param ownMeetings how many meetings of its own each group is expected to hold
 * @param costPolicy A or B: the reading of the rule on travel costs that the owner has confirmed
 * @param costPolicyConfirmedBy the user id of the owner who confirmed it; empty until then
 * @param directory whether adepts see the mentors and may wish for some
 */
public record EditionPlan(
        LocalDate callOpens,
        LocalDate deadline,
        LocalDate matchingDone,
        LocalDate lettersBy,
        Meeting orientation,
        Meeting kickOff,
        Meeting midTerm,
        Meeting finalMeeting,
        LocalDate ends,
        Set<String> sectors,
        int fewestMentors,
        int ownMeetings,
        String costPolicy,
        Optional<String> costPolicyConfirmedBy,
        boolean directory,
        EditionRules rules) {

    /**
     * A joint meeting.
     *
     * @param mode onSite, remote or hybrid
     * @param place where it is, or how it is joined
     * @param meals how many free meals are served
     */
    public record Meeting(LocalDateTime starts, LocalDateTime ends, String mode, String place, int meals) {}

    /** The joint meetings in order. */
    public List<Meeting> meetings() {
        return List.of(orientation, kickOff, midTerm, finalMeeting);
    }

    /** The same with another deadline (R4). */
    EditionPlan withDeadline(LocalDate other) {
        return new EditionPlan(
                callOpens,
                other,
                matchingDone,
                lettersBy,
                orientation,
                kickOff,
                midTerm,
                finalMeeting,
                ends,
                sectors,
                fewestMentors,
                ownMeetings,
                costPolicy,
                costPolicyConfirmedBy,
                directory,
                rules);
    }

    /** The same with another reading of the rule on travel costs. */
    EditionPlan withCostPolicy(String reading, Optional<String> confirmedBy) {
        return new EditionPlan(
                callOpens,
                deadline,
                matchingDone,
                lettersBy,
                orientation,
                kickOff,
                midTerm,
                finalMeeting,
                ends,
                sectors,
                fewestMentors,
                ownMeetings,
                reading,
                confirmedBy,
                directory,
                rules);
    }
}
