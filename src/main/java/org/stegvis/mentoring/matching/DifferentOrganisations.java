package org.stegvis.mentoring.matching;

/** H2: mentor and adept work for different organisations, of which none owns the other unless the edition allows it. */
record DifferentOrganisations(boolean parentAllowed) implements HardRule {

    @Override
    public boolean allows(Mentor mentor, Adept adept) {
        Organisation ofMentor = mentor.person().organisation();
        Organisation ofAdept = adept.person().organisation();
        return !ofMentor.is(ofAdept) && (parentAllowed || !ofMentor.isInLineWith(ofAdept));
    }

    @Override
    public Reason why(Mentor mentor, Adept adept) {
        return Reason.of(
                mentor.person().organisation().is(adept.person().organisation())
                        ? ReasonCode.SAME_ORGANISATION
                        : ReasonCode.PARENT_ORGANISATION);
    }
}
