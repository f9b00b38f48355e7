package org.stegvis.obligation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.contract.FirstStartSettled;
import org.stegvis.platform.Clock;

/** Whether the first person has started in an obligation, or was offered a start, and who hears of it. */
@Component
public class FirstStarts {

    private final FulfilmentOfObligations fulfilments;
    private final SupplierDeadlines deadlines;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstStarts(
            FulfilmentOfObligations fulfilments,
            SupplierDeadlines deadlines,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.fulfilments = fulfilments;
        this.deadlines = deadlines;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody who counts has started, or is to start by an offer. */
    public boolean anybody(Obligation obligation) {
        return fulfilments
                .of(obligation, clock.today(obligation.country().zone()))
                .firstStart()
                .isPresent();
    }

    /** As long as nobody has, the supplier is reminded of the day by which somebody must. */
    public void keepReminding(Obligation obligation) {
        obligation.firstStartBy().ifPresent(day -> deadlines.open(obligation, SupplierDeadlines.FIRST_START, "", day));
    }

    /** Somebody has, or it was settled otherwise: the supplier is no longer reminded, and purchasing hears of it. */
    public void settled(Obligation obligation) {
        deadlines.settle(obligation, SupplierDeadlines.FIRST_START, "");
        tell(obligation);
    }

    /** Tells purchasing once that the first start is settled, or what follows from it that nobody started. */
    void tell(Obligation obligation) {
        int first = database.sql("""
                        update stegvis.obligation set first_start_told = true
                        where id = :id and not first_start_told""").param("id", obligation.id()).update();
        if (first == 1) {
            events.publishEvent(new FirstStartSettled(obligation.caseNumber()));
        }
    }
}
