package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.stegvis.contract.ContractPeriod;

/** Hires and contracts of every kind, the same in each run: what holds for all of them is a property. */
final class AnyHires {

    private static final List<String> ALTERNATIVES = List.of("A", "B", "C", "apprentice", "agreement");
    private static final List<String> CHANNELS = List.of("employmentService", "municipality", "ownRecruitment");
    private static final LocalDate EARLIEST = LocalDate.of(2027, 6, 1);

    private final Random random;

    AnyHires(long seed) {
        this.random = new Random(seed);
    }

    Owed owed() {
        LocalDate start = day(300);
        ContractPeriod contract = new ContractPeriod(start, start.plusDays(1 + random.nextInt(1200)));
        Owed owed = Owed.months(String.valueOf(1 + random.nextInt(20)))
                .during(contract)
                .alternative(one(ALTERNATIVES));
        return random.nextInt(4) == 0
                ? owed.totalBy(start.plusDays(random.nextInt(1200)).toString())
                : owed;
    }

    List<Hire> hires() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> hire()).toList();
    }

    Hire hire() {
        LocalDate start = day(1200);
        Hired hired = Hired.from(start)
                .as(one(List.of(Hire.Form.values())))
                .percent(BigDecimal.valueOf(1 + random.nextInt(10_000), 2).toPlainString())
                .foundBy(one(CHANNELS));
        if (random.nextBoolean()) {
            hired = hired.planned(start.plusDays(random.nextInt(900)));
        }
        if (random.nextBoolean()) {
            hired = hired.ended(start.plusDays(random.nextInt(900)), one(List.of(Hire.Cause.values())));
        }
        if (random.nextInt(6) == 0) {
            hired = hired.thereBefore();
        }
        return (random.nextInt(4) == 0 ? hired.notAttested() : hired).hire();
    }

    /** The same hire as two, of which the second begins when the first ends; as one if it cannot be divided. */
    List<Hire> divided(Hire whole) {
        LocalDate last = whole.end().map(Hire.End::on).or(whole::plannedEnd).orElse(LocalDate.of(2100, 1, 1));
        LocalDate latest = Days.earlier(last, whole.plannedEnd().orElse(last)).minusDays(1);
        LocalDate middle = Days.earlier(latest, whole.startsOn().plusDays(random.nextInt(900)));
        return middle.isBefore(whole.startsOn())
                ? List.of(whole)
                : List.of(
                        part(whole, whole.startsOn(), Optional.of(middle), Optional.empty()),
                        part(whole, middle.plusDays(1), whole.plannedEnd(), whole.end()));
    }

    private static Hire part(Hire of, LocalDate start, Optional<LocalDate> plannedEnd, Optional<Hire.End> end) {
        return new Hire(
                of.id(),
                of.obligation(),
                of.number(),
                of.form(),
                start,
                plannedEnd,
                of.extent(),
                end,
                of.channel(),
                of.newHire(),
                of.attested(),
                of.subcontractor());
    }

    /** A day within this many of the first of all. */
    LocalDate day(int days) {
        return EARLIEST.plusDays(random.nextInt(days));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
