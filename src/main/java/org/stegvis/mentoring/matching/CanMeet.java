package org.stegvis.mentoring.matching;

/** H6: who wants to meet on site is not matched with who meets remotely, nor with who is too far away for either. */
record CanMeet() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        Participant one = mentor.person();
        Participant other = adept.person();
        if (one.mode() != MeetingMode.ONSITE && other.mode() != MeetingMode.ONSITE) {
            return true;
        }
        return !one.meetsRemotely(other)
                && one.place().kilometresTo(other.place()) <= Math.min(one.radiusKm(), other.radiusKm());
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        Participant one = mentor.person();
        Participant other = adept.person();
        return one.meetsRemotely(other)
                ? Reason.of(ReasonCode.ONSITE_AND_REMOTE)
                : Reason.of(
                        ReasonCode.TOO_FAR,
                        one.place().kilometresTo(other.place()),
                        Math.min(one.radiusKm(), other.radiusKm()));
    }
}
