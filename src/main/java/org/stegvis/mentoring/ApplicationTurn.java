package org.stegvis.mentoring;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** What can be done with an application now. */
@Component
public class ApplicationTurn {

    private static final Set<EditionState> TAKING =
            EnumSet.of(EditionState.OPEN, EditionState.CLOSED, EditionState.MATCHED);

    private static final Set<ParticipationState> BEFORE_A_PLACE = EnumSet.of(
            ParticipationState.SUBMITTED,
            ParticipationState.INCOMPLETE,
            ParticipationState.ELIGIBLE,
            ParticipationState.INELIGIBLE,
            ParticipationState.WAITLISTED);

    private final Editions editions;
    private final Participations participations;
    private final Clock clock;

    ApplicationTurn(Editions editions, Participations participations, Clock clock) {
        this.editions = editions;
        this.participations = participations;
        this.clock = clock;
    }

    /** Whether the edition takes applications, in time or late. */
    public boolean takes(Edition edition) {
        return TAKING.contains(edition.state())
                && !clock.today(edition.zone()).isBefore(edition.plan().callOpens());
    }

    /** Whether what is sent now is late. */
    public boolean isLate(Edition edition) {
        return edition.isLate(clock.now()) || edition.state() != EditionState.OPEN;
    }

    /** Whether the answers can still be changed: until the deadline, and as long as something has to be added. */
    public boolean canChange(Application application) {
        if (application.withdrawn()) {
            return false;
        }
        Edition edition = editions.require(application.edition());
        return application.participation().isEmpty()
                ? takes(edition)
                : !isLate(edition) && stateOf(application) == ParticipationState.SUBMITTED
                        || stateOf(application) == ParticipationState.INCOMPLETE;
    }

    /** Whether it can be withdrawn here; who has been offered a place does it on the page of participants. */
    public boolean canWithdraw(Application application) {
        return !application.withdrawn()
                && (application.participation().isEmpty() || BEFORE_A_PLACE.contains(stateOf(application)));
    }

    private ParticipationState stateOf(Application application) {
        return participations.require(application.participation().orElseThrow()).state();
    }
}
