package org.stegvis.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stegvis.contract.ContractPeriod;

/**
 * What of a hire counts towards the commitment of one contract: only days within the contract, not after the day by
 * which all is to be met, and not after the planned end of the hire; only people who are new at the supplier [S32] and,
 * where the supplier recruited alone, attested to belong to a target group [S19]; each form with the weight that the
 * table {@code counted-forms} gives it.
 *
 * @param totalBy the day by which all is to be met
 * @param proofOfOwnRecruitment whether people whom the supplier recruited alone must be attested
 */
record Commitment(ContractPeriod contract, LocalDate totalBy, boolean proofOfOwnRecruitment) {

    /** The channel of a supplier that recruits alone. */
    static final String OWN_RECRUITMENT = "ownRecruitment";

    static Commitment of(Obligation obligation) {
        return new Commitment(
                obligation.contract(),
                obligation.totalBy(),
                !obligation.terms().proofIfOwn().isEmpty());
    }

    /** The last day that can count. */
    LocalDate lastDay() {
        return Days.earlier(contract.end(), totalBy);
    }

    /** The share of the time that is over when this day ends, rounded down: 0 before the start, 1 at the end. */
    BigDecimal timeShare(LocalDate asOf) {
        if (!asOf.isBefore(lastDay())) {
            return BigDecimal.ONE;
        }
        long passed = Math.max(0, ChronoUnit.DAYS.between(contract.start(), asOf) + 1);
        long all = ChronoUnit.DAYS.between(contract.start(), lastDay()) + 1;
        return BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(all), 4, RoundingMode.DOWN);
    }

    /** What this hire adds until the end of this day, if its form counts with this weight. */
    Credit credit(Hire hire, BigDecimal weight, LocalDate asOf) {
        Optional<Days> planned = plannedDays(hire);
        Optional<Days> inContract =
                planned.flatMap(days -> days.from(contract.start())).flatMap(days -> days.until(contract.end()));
        Optional<Days> countable = inContract.flatMap(days -> days.until(totalBy));
        String refusal = refusal(hire, weight);
        boolean counts = refusal.isEmpty() && countable.isPresent();
        FullTimeMonths worked = months(actualDays(hire), hire, asOf);
        if (!counts) {
            String reason = refusal.isEmpty() ? outside(inContract) : refusal;
            return new Credit(hire, worked, FullTimeMonths.NONE, reason, Optional.empty());
        }
        FullTimeMonths within = months(countable, hire, asOf);
        String reason;
        if (worked.isMoreThan(months(planned, hire, asOf))) {
            reason = "afterPlannedEnd";
        } else if (worked.isMoreThan(months(inContract, hire, asOf))) {
            reason = "outsideContract";
        } else if (worked.isMoreThan(within)) {
            reason = "afterLastDay";
        } else {
            reason = weight.compareTo(BigDecimal.ONE) == 0 ? "" : "otherWeight";
        }
        return new Credit(hire, worked, within.times(weight), reason, countable.map(Days::first));
    }

    private String refusal(Hire hire, BigDecimal weight) {
        if (!hire.newHire()) {
            return "notNew";
        }
        if (proofOfOwnRecruitment && hire.channel().equals(OWN_RECRUITMENT) && !hire.attested()) {
            return "notAttested";
        }
        return weight.signum() == 0 ? "formDoesNotCount" : "";
    }

    private static String outside(Optional<Days> inContract) {
        return inContract.isEmpty() ? "outsideContract" : "afterLastDay";
    }

    /** The days on which the person was or will be there: until the end, or until the plan says so. */
    private static Optional<Days> actualDays(Hire hire) {
        return Days.between(
                hire.startsOn(),
                hire.end().map(Hire.End::on).or(hire::plannedEnd).orElse(LocalDate.MAX));
    }

    private static Optional<Days> plannedDays(Hire hire) {
        return actualDays(hire).flatMap(days -> days.until(hire.plannedEnd().orElse(LocalDate.MAX)));
    }

    private static FullTimeMonths months(Optional<Days> days, Hire hire, LocalDate asOf) {
        return days.flatMap(all -> all.until(asOf))
                .map(until -> FullTimeMonths.worked(until, hire.extent()))
                .orElse(FullTimeMonths.NONE);
    }
}
