package org.stegvis.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Something to which participants come together.
 *
 * @param programme the number of the programme
 * @param title what it is called beyond its kind; empty for most
 * @param mode {@link #ON_SITE}, {@link #REMOTE} or {@link #HYBRID}
 * @param starts on the clock of the place
 * @param ends on the clock of the place
 * @param zone the zone of that clock
 * @param place where it is; empty as long as that is not settled
 * @param address where it is joined from elsewhere; empty if it is not
 * @param audience the role that it is for; empty if it is for all
 * @param meals how many free meals are served
 * @param sequence rises with each change, for calendars
 */
public record ProgrammeEvent(
        UUID id,
        String programme,
        EventKind kind,
        String title,
        String mode,
        LocalDateTime starts,
        LocalDateTime ends,
        ZoneId zone,
        String place,
        String address,
        Optional<ParticipationRole> audience,
        int meals,
        int sequence,
        EventState state) {

    public static final String ON_SITE = "onSite";
    public static final String REMOTE = "remote";
    /** Some come and others join from elsewhere. */
    public static final String HYBRID = "hybrid";

    /** The moment at which it starts. */
    public Instant startsAt() {
        return starts.atZone(zone).toInstant();
    }

    /** The moment at which it ends. */
    public Instant endsAt() {
        return ends.atZone(zone).toInstant();
    }

    /** Whether it can be joined from elsewhere. */
    public boolean hasRemotePart() {
        return !mode.equals(ON_SITE);
    }

    /** Whether somebody in this role is among those it is for. */
    public boolean isFor(ParticipationRole role) {
        return audience.map(role::equals).orElse(true);
    }
}
