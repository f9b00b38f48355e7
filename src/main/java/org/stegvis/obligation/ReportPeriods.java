package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stegvis.contract.ContractPeriod;

/**
 * The periods that reports are about: without gaps from the start of the contract to its end, each as long as the rhythm
 * says (D10), and the day on which each report is due. A rest of less than a month joins the period beside it.
 *
 * @param contract the time that the periods divide
 * @param rhythm quarterly, halfYearly, yearly or month6AndEnd
 * @param reportDays how many days there are to write a report after its period
 * @param firstReportOn when the first report is due, as it was settled
 * @param finalReportOn when the last report is due, as it was settled
 */
record ReportPeriods(
        ContractPeriod contract,
        String rhythm,
        int reportDays,
        Optional<LocalDate> firstReportOn,
        Optional<LocalDate> finalReportOn) {

    /** A period and the day on which its report is due. */
    record Due(Days period, LocalDate on) {}

    static ReportPeriods of(Obligation obligation, Obligation.FollowUp settled) {
        return new ReportPeriods(
                obligation.contract(),
                obligation.terms().followUp().reportRhythm(),
                obligation.terms().followUp().reportDays(),
                Optional.ofNullable(settled.firstReportOn()),
                Optional.ofNullable(settled.finalReportOn()));
    }

    /** All periods of the contract. */
    List<Due> all() {
        LocalDate first = firstEnd();
        List<Due> all = new ArrayList<>(List.of(new Due(
                new Days(contract.start(), first),
                firstReportOn.filter(first::isBefore).orElse(due(first)))));
        all.addAll(after(first));
        return settleLast(all);
    }

    /** The periods that are left when those until this day are reported or asked for already. */
    List<Due> following(LocalDate asked) {
        return settleLast(after(asked));
    }

    private List<Due> after(LocalDate reported) {
        List<Due> periods = new ArrayList<>();
        LocalDate start = reported.plusDays(1);
        for (LocalDate end : ends()) {
            if (isMonthOrMore(start, end) || end.equals(contract.end()) && !end.isBefore(start)) {
                periods.add(new Due(new Days(start, end), due(end)));
                start = end.plusDays(1);
            }
        }
        return periods;
    }

    /** The last day of the first period: the last regular one that leaves time for a report by the day settled. */
    private LocalDate firstEnd() {
        List<LocalDate> ends = ends();
        LocalDate regular = ends.get(0);
        if (firstReportOn.isEmpty() || !firstReportOn.get().isAfter(contract.start())) {
            return regular;
        }
        LocalDate settled = firstReportOn.get();
        if (!settled.isAfter(regular)) {
            LocalDate early = settled.minusDays(reportDays);
            return early.isAfter(contract.start()) ? early : settled.minusDays(1);
        }
        return ends.stream()
                .filter(end -> !due(end).isAfter(settled))
                .reduce((earlier, later) -> later)
                .orElse(regular);
    }

    private List<Due> settleLast(List<Due> periods) {
        if (!periods.isEmpty()) {
            Due last = periods.get(periods.size() - 1);
            finalReportOn
                    .filter(settled -> !settled.isBefore(contract.end()))
                    .ifPresent(settled -> periods.set(periods.size() - 1, new Due(last.period(), settled)));
        }
        return periods;
    }

    /** The last days of all regular periods; the last of them is that of the contract. */
    private List<LocalDate> ends() {
        List<LocalDate> ends = new ArrayList<>();
        int most = rhythm.equals("month6AndEnd") ? 1 : Integer.MAX_VALUE;
        for (int period = 1; period <= most; period++) {
            LocalDate end =
                    contract.start().plusMonths((long) period * months()).minusDays(1);
            if (!isMonthOrMore(end.plusDays(1), contract.end())) {
                break;
            }
            ends.add(end);
        }
        ends.add(contract.end());
        return ends;
    }

    private int months() {
        return switch (rhythm) {
            case "quarterly" -> 3;
            case "halfYearly", "month6AndEnd" -> 6;
            case "yearly" -> 12;
            default -> throw new IllegalArgumentException("No report rhythm is called " + rhythm);
        };
    }

    private LocalDate due(LocalDate end) {
        return end.plusDays(reportDays);
    }

    private static boolean isMonthOrMore(LocalDate first, LocalDate last) {
        return !last.isBefore(first.plusMonths(1).minusDays(1));
    }
}
