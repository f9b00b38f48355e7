package org.stegvis.mentoring.matching;

/** H1: nobody mentors herself. */
record TwoPersons() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        return !mentor.id().equals(adept.id());
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.SAME_PERSON);
    }
}
