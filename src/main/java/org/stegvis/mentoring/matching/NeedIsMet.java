package org.stegvis.mentoring.matching;

/** H5: the mentor is a level ahead in at least one of the competences that the adept wants to grow in. */
record NeedIsMet() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        for (Need need : adept.needs()) {
            if (need.isMetBy(mentor)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(ReasonCode.NO_NEED_MET);
    }
}
