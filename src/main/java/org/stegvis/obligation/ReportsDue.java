package org.stegvis.obligation;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The planned reports whose rounds are to begin. */
@Component
public class ReportsDue {

    private final ReportRounds rounds;
    private final ObligationMoments moments;

    ReportsDue(ReportRounds rounds, ObligationMoments moments) {
        this.rounds = rounds;
        this.moments = moments;
    }

    /** The reports that are to be asked for by now; they are no longer planned, but asked for. */
    public List<ReportRound> takeDue(Obligation obligation) {
        return take(obligation, round -> moments.isToBeAskedFor(obligation, round));
    }

    /** All reports that are still planned; they are no longer planned, but asked for. */
    public List<ReportRound> takeAll(Obligation obligation) {
        return take(obligation, round -> true);
    }

    private List<ReportRound> take(Obligation obligation, Predicate<ReportRound> which) {
        List<ReportRound> taken = rounds.of(obligation.id()).stream()
                .filter(round -> round.state() == ReportRound.State.PLANNED)
                .filter(which)
                .toList();
        taken.forEach(round -> rounds.reached(round.id(), ReportRound.State.ASKED));
        return taken;
    }
}
