package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is done about a lost mentor or adept. All ids but its own and the group's are those of participations.
 *
 * @param group the group that is concerned
 * @param adepts those who need a mentor, each with the one whom she is offered
 * @param outcome a code; empty as long as it is open
 */
public record Rematching(
        UUID id, String edition, UUID group, RematchCause cause, List<Concerned> adepts, String outcome) {

    /** What an adept says to the mentor whom she is offered. */
    public static final String ACCEPTED = "accepted";

    public static final String OBJECTED = "objected";

    public Rematching {
        adepts = List.copyOf(adepts);
    }

    /**
     * An adept who needs a mentor.
     *
     * @param mentor whom she is offered, if anybody
     * @param answer {@link #ACCEPTED}, {@link #OBJECTED} or empty
     */
    public record Concerned(UUID participation, Optional<UUID> mentor, String answer) {}

    /** Ids of the adepts who need a mentor. */
    public List<UUID> adeptIds() {
        return adepts.stream().map(Concerned::participation).toList();
    }
}
