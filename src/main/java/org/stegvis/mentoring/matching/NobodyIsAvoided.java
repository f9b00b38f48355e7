package org.stegvis.mentoring.matching;

/** H7: neither has asked not to be matched with the other or the organisation of the other. */
record NobodyIsAvoided() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return !mentor.person().avoids(adept.person()) && !adept.person().avoids(mentor.person());
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.AVOIDED);
    }
}
