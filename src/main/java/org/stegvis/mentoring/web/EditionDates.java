package org.stegvis.mentoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionPlan;
import org.stegvis.mentoring.EditionSchedule;
import org.stegvis.platform.Clock;

/** The days of an edition as its pages show them. */
@Component
class EditionDates {

    private final EditionSchedule schedule;
    private final Clock clock;

    EditionDates(EditionSchedule schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * A day of an edition.
     *
     * @param name the end of the key {@code programmes.date.<name>}
     * @param passed whether it is behind
     */
    record Day(String name, LocalDate day, boolean passed) {}

    /** All days in their order. */
    List<Day> of(Edition edition) {
        EditionPlan plan = edition.plan();
        List<Day> days = new ArrayList<>();
        add(days, edition, "callOpens", plan.callOpens());
        add(days, edition, "deadline", plan.deadline());
        add(days, edition, "matchingDone", plan.matchingDone());
        add(days, edition, "lettersBy", plan.lettersBy());
        add(days, edition, "orientation", plan.orientation().starts().toLocalDate());
        add(days, edition, "kickOff", plan.kickOff().starts().toLocalDate());
        add(days, edition, "midTerm", plan.midTerm().starts().toLocalDate());
        add(days, edition, "final", plan.finalMeeting().starts().toLocalDate());
        add(days, edition, "ends", plan.ends());
        add(days, edition, "claims", schedule.lastDayForClaims(edition));
        return days;
    }

    /** The next day of an edition that is under way. */
    public Optional<Day> next(Edition edition) {
        return edition.state().isUnderWay()
                ? of(edition).stream().filter(day -> !day.passed()).findFirst()
                : Optional.empty();
    }

    private void add(List<Day> days, Edition edition, String name, LocalDate day) {
        days.add(new Day(name, day, day.isBefore(clock.today(edition.zone()))));
    }
}
