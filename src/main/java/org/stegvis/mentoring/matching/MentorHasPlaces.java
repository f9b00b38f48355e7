package org.stegvis.mentoring.matching;

/** H8: the mentor takes at least one adept. */
record MentorHasPlaces() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return mentor.most() > 0;
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.NO_PLACES);
    }
}
