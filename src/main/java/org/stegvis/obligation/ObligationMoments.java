package org.stegvis.obligation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/**
 * When the processes of an obligation go on by themselves, as ISO 8601 with the zone of its country. Between midnight and
 * five in the morning, each obligation at a minute of its own, so that thousands do not wake at the same moment.
 */
@Component
public class ObligationMoments {

    private static final int MINUTES_OF_THE_NIGHT = 300;
    private static final Period NEVER_AGAIN = Period.ofYears(1);

    private final ReportRounds rounds;
    private final ObligationTimes times;
    private final Clock clock;

    ObligationMoments(ReportRounds rounds, ObligationTimes times, Clock clock) {
        this.rounds = rounds;
        this.times = times;
        this.clock = clock;
    }

    /** When the last day for the first start has passed. */
    public String firstStartMissed(Obligation obligation) {
        return nightAfter(
                obligation,
                obligation.firstStartBy().orElse(obligation.contract().end()));
    }

    /** When the last day of the contract has passed. */
    public String contractEnded(Obligation obligation) {
        return nightAfter(obligation, obligation.contract().end());
    }

    /**
     * When the next report is to be asked for; where none is left to ask for, a day that does not come before the contract
     * has ended.
     */
    public String nextReport(Obligation obligation) {
        return night(
                obligation,
                nextPlanned(obligation.id())
                        .map(round -> round.dueOn().minus(times.reportAskedBefore()))
                        .orElse(obligation.contract().end().plus(NEVER_AGAIN)));
    }

    /** The report that is to be asked for next; empty if all have been. */
    public Optional<ReportRound> nextPlanned(UUID obligation) {
        return rounds.of(obligation).stream()
                .filter(round -> round.state() == ReportRound.State.PLANNED)
                .findFirst();
    }

    /** Whether the report is to be asked for by now. */
    public boolean isToBeAskedFor(Obligation obligation, ReportRound round) {
        return !round.dueOn()
                .minus(times.reportAskedBefore())
                .isAfter(clock.today(obligation.country().zone()));
    }

    /** When a report that has not come counts as missing. */
    public String reportMissing(Obligation obligation, ReportRound round) {
        return nightAfter(obligation, round.dueOn().plus(times.reportMissingAfter()));
    }

    /** When final documentation that was due this day counts as missing. */
    public String documentationMissing(Obligation obligation, LocalDate due) {
        return nightAfter(obligation, due.plus(times.documentationMissingAfter()));
    }

    /** When the next follow-up meeting is to be held; empty if none were agreed. */
    public Optional<String> nextMeeting(Obligation obligation) {
        return obligation
                .followUp()
                .flatMap(settled -> MeetingRhythm.of(
                                obligation.terms().followUp().meetingFrequency())
                        .map(rhythm -> rhythm.next(
                                settled.metOn(),
                                clock.today(obligation.country().zone())))
                        .map(day -> night(obligation, day)));
    }

    /** Whether the contract ends at another moment than this one, which was noted before. */
    public boolean endsOtherThan(Obligation obligation, Optional<String> noted) {
        return noted.filter(contractEnded(obligation)::equals).isEmpty();
    }

    private static String nightAfter(Obligation obligation, LocalDate day) {
        return night(obligation, day.plusDays(1));
    }

    private static String night(Obligation obligation, LocalDate day) {
        int minute = Math.floorMod(obligation.id().hashCode(), MINUTES_OF_THE_NIGHT);
        return day.atTime(LocalTime.MIN.plusMinutes(minute))
                .atZone(obligation.country().zone())
                .toOffsetDateTime()
                .format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
