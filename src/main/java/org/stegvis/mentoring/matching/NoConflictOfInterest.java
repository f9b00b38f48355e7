package org.stegvis.mentoring.matching;

/** H3: neither has declared a conflict of interest towards the organisation of the other. */
record NoConflictOfInterest() implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        DeclaredConflict conflict = between(mentor, adept);
        return conflict == null || !conflict.kind().forbids();
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(
                switch (between(mentor, adept).kind()) {
                    case CURRENT_BID -> ReasonCode.CONFLICT_CURRENT_BID;
                    case CURRENT_CONTRACT -> ReasonCode.CONFLICT_CURRENT_CONTRACT;
                    case OWNERSHIP -> ReasonCode.CONFLICT_OWNERSHIP;
                    case FAMILY -> ReasonCode.CONFLICT_FAMILY;
                    case DISPUTE -> ReasonCode.CONFLICT_DISPUTE;
                    case LAST_24_MONTHS -> ReasonCode.EARLIER_CONFLICT;
                });
    }

    /** The gravest conflict between the two, or null. */
    static DeclaredConflict between(Mentor mentor, Adept adept) {
        DeclaredConflict ofMentor = mentor.person().conflictWith(adept.person());
        if (ofMentor != null && ofMentor.kind().forbids()) {
            return ofMentor;
        }
        DeclaredConflict ofAdept = adept.person().conflictWith(mentor.person());
        return ofAdept == null || ofMentor != null && !ofAdept.kind().forbids() ? ofMentor : ofAdept;
    }
}
