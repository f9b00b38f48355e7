package org.stegvis.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a report says when it is derived from the hires that are known, for the supplier to look at.
 *
 * @param months the full-time months of the period
 */
record ReportFigures(
        long hiredInAll,
        long startsEmployment,
        long startsPractice,
        long startsApprentice,
        long ongoing,
        long completed,
        long endedByPerson,
        long endedByEmployer,
        long converted,
        BigDecimal months) {

    private static final int DECIMALS = 2;

    /** The figures of a period, from its first day to its last. */
    static ReportFigures of(Obligation obligation, ReportRound round, List<Hire> all, FulfilmentOfObligations figures) {
        LocalDate last = round.periodEnd();
        List<Hire> hires =
                all.stream().filter(hire -> !hire.startsOn().isAfter(last)).toList();
        List<Hire> started = hires.stream()
                .filter(hire -> !hire.startsOn().isBefore(round.periodStart()))
                .toList();
        List<Hire.Cause> ends = hires.stream()
                .flatMap(hire -> hire.end().stream())
                .filter(end ->
                        !end.on().isBefore(round.periodStart()) && !end.on().isAfter(last))
                .map(Hire.End::cause)
                .toList();
        long employed =
                count(started, hire -> hire.form() != Hire.Form.PRACTICE && hire.form() != Hire.Form.APPRENTICESHIP);
        BigDecimal months = figures.of(obligation, last)
                .delivered()
                .subtract(
                        figures.of(obligation, round.periodStart().minusDays(1)).delivered())
                .max(BigDecimal.ZERO);
        return new ReportFigures(
                hires.size(),
                employed,
                count(started, hire -> hire.form() == Hire.Form.PRACTICE),
                count(started, hire -> hire.form() == Hire.Form.APPRENTICESHIP),
                count(hires, hire -> isThere(hire, last)),
                count(ends, Hire.Cause.COMPLETED::equals),
                count(ends, Hire.Cause.EMPLOYEE_LEFT::equals),
                count(ends, cause -> cause == Hire.Cause.EMPLOYER_ENDED || cause == Hire.Cause.LAWFUL_GROUNDS),
                count(ends, Hire.Cause.CONVERTED::equals),
                months.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether the person still works there at the end of this day. */
    static boolean isThere(Hire hire, LocalDate day) {
        return !hire.startsOn().isAfter(day)
                && hire.end().filter(end -> !end.on().isAfter(day)).isEmpty();
    }

    private static <T> long count(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }
}
