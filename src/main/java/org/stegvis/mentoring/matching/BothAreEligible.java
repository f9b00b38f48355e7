package org.stegvis.mentoring.matching;

/** H1: both were found eligible for the edition. */
record BothAreEligible() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return mentor.person().eligible() && adept.person().eligible();
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.NOT_ELIGIBLE);
    }
}
