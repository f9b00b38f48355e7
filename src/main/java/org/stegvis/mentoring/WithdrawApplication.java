package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Somebody withdraws her application, or throws her draft away. */
@Component
public class WithdrawApplication {

    private final Applications applications;
    private final ApplicationRows rows;
    private final ApplicationTurn turn;
    private final Participations participations;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    WithdrawApplication(
            Applications applications,
            ApplicationRows rows,
            ApplicationTurn turn,
            Participations participations,
            Journal journal,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.rows = rows;
        this.turn = turn;
        this.participations = participations;
        this.journal = journal;
        this.events = events;
    }

    /** Returns whether it is withdrawn now; it is not where she has been offered a place already. */
    @Transactional
    public boolean withdraw(Application opened) {
        rows.lock(opened.edition(), opened.email());
        Application application = applications.find(opened.id()).orElseThrow();
        if (!turn.canWithdraw(application)) {
            return application.withdrawn();
        }
        rows.withdraw(application.id());
        application.participation().ifPresent(participation -> {
            participations.become(
                    participation, ParticipationState.WITHDRAWN_BEFORE, JournalLine.SYSTEM, "applicationWithdrawn");
            journal.write(new JournalLine(
                    application.edition(),
                    JournalLine.SYSTEM,
                    "applicationWithdrawn",
                    application.id().toString(),
                    Map.of("role", application.role().code())));
            events.publishEvent(new ApplicationWithdrawn(application));
        });
        return true;
    }
}
