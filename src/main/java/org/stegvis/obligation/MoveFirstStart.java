package org.stegvis.obligation;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** Gives a supplier that is not at fault another last day for the first start. */
@Component
class MoveFirstStart {

    /** The question for the new day, the same in every form that asks it. */
    static final String FIELD = "newFirstStartBy";

    private final Obligations obligations;
    private final SupplierDeadlines deadlines;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MoveFirstStart(
            Obligations obligations, SupplierDeadlines deadlines, Clock clock, ApplicationEventPublisher events) {
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.clock = clock;
        this.events = events;
    }

    /** The new day is still to come, and before the whole commitment is due. */
    void check(Obligation obligation, LocalDate day, BrokenRules rules) {
        rules.unless(day.isAfter(clock.today(obligation.country().zone())), FIELD, "afterToday")
                .unless(!day.isAfter(obligation.totalBy()), FIELD, "afterTotal", obligation.totalBy());
    }

    /** Moves it with its deadline and its reminders. */
    void to(Obligation obligation, LocalDate day) {
        obligations.firstStartBy(obligation.id(), day);
        deadlines.open(obligation, SupplierDeadlines.FIRST_START, "", day);
        events.publishEvent(new FirstStartMoved(obligation.id()));
    }
}
