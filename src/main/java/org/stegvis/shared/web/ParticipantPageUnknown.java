package org.stegvis.shared.web;

/** There is no such page for whoever asks; what else there may be is not said. */
public class ParticipantPageUnknown extends RuntimeException {

    private final transient ParticipantVisit visit;

    /** Her link is good, but leads to no such page. */
    public ParticipantPageUnknown(ParticipantVisit visit) {
        this.visit = visit;
    }

    ParticipantVisit visit() {
        return visit;
    }
}
