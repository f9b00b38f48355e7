package org.stegvis.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Makes the lines of a claim from a journey and the rates of its days (domain chapter 3.8): fares as they were, the own
 * car by kilometre, daily allowances by travel day, meal money only without them, night money for nights on the way.
 */
final class ClaimCalculation {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MEALS_THAT_HALVE_A_FULL_DAY = 2;

    private final Journey journey;
    private final Instant eventStarts;
    private final Function<LocalDate, TravelRates> rates;
    private final IntFunction<BigDecimal> drivenBefore;
    private final Money unit;
    private final List<ClaimLine> lines = new ArrayList<>();

    private ClaimCalculation(
            Journey journey,
            Instant eventStarts,
            Function<LocalDate, TravelRates> rates,
            IntFunction<BigDecimal> drivenBefore,
            Currency currency) {
        this.journey = journey;
        this.eventStarts = eventStarts;
        this.rates = rates;
        this.drivenBefore = drivenBefore;
        this.unit = Money.none(currency);
    }

    /**
     * The lines that the rules give.
     *
     * @param eventStarts when free meals are served: they belong to the travel day in which the event begins
     * @param rates of a day
     * @param drivenBefore how many kilometres were paid to her for other journeys of a year
     * @throws RatesMissing if a day that needs a rate has none
     */
    static ClaimLines of(
            Journey journey,
            Instant eventStarts,
            Function<LocalDate, TravelRates> rates,
            IntFunction<BigDecimal> drivenBefore,
            Currency currency) {
        ClaimCalculation calculation = new ClaimCalculation(journey, eventStarts, rates, drivenBefore, currency);
        calculation.transport();
        journey.time().ifPresent(calculation::allowances);
        if (journey.otherCosts().signum() > 0) {
            calculation.add(LineKind.OTHER, journey.otherCostsOn(), BigDecimal.ONE, journey.otherCosts());
        }
        return new ClaimLines(currency, calculation.lines);
    }

    private void transport() {
        for (Journey.Leg leg : journey.legs()) {
            if (leg.mode() == TravelMode.OWN_CAR) {
                drive(leg);
            } else if (leg.fare().signum() > 0) {
                add(LineKind.FARE, leg.day(), BigDecimal.ONE, leg.fare());
            }
        }
    }

    private void drive(Journey.Leg leg) {
        TravelRates ofDay = rates.apply(leg.day());
        BigDecimal before = ofDay.tier().isEmpty()
                ? BigDecimal.ZERO
                : drivenBefore.apply(leg.day().getYear()).add(driven(leg.day().getYear()));
        BigDecimal atFirstRate = ofDay.tier()
                .map(tier -> tier.subtract(before).max(BigDecimal.ZERO).min(leg.kilometres()))
                .orElse(leg.kilometres());
        BigDecimal beyond = leg.kilometres().subtract(atFirstRate);
        if (atFirstRate.signum() > 0) {
            add(LineKind.OWN_CAR, leg.day(), atFirstRate, ofDay.of(LineKind.OWN_CAR));
        }
        if (beyond.signum() > 0) {
            add(
                    LineKind.OWN_CAR,
                    leg.day(),
                    beyond,
                    ofDay.beyondTier()
                            .orElseThrow(() -> new RatesMissing(leg.day().getYear())));
        }
        if (leg.passengers() > 0) {
            BigDecimal quantity = leg.kilometres().multiply(BigDecimal.valueOf(leg.passengers()));
            add(LineKind.PASSENGER, leg.day(), quantity, ofDay.of(LineKind.PASSENGER));
        }
    }

    private BigDecimal driven(int year) {
        return lines.stream()
                .filter(line -> line.kind() == LineKind.OWN_CAR && line.day().getYear() == year)
                .map(ClaimLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void allowances(Journey.Travelled travelled) {
        boolean farEnough = travelled.distance().givesAllowance();
        List<TravelTime.Allowance> allowances = travelled.time().allowances();
        for (TravelTime.Allowance allowance : allowances) {
            boolean halved = allowance.holds(eventStarts) && travelled.freeMeals() >= mealsThatHalve(allowance.kind());
            ClaimLine line = ClaimLine.paid(
                    allowance.kind(),
                    allowance.day(),
                    halved ? HALF : BigDecimal.ONE,
                    rates.apply(allowance.day()).of(allowance.kind()),
                    unit);
            lines.add(farEnough ? line : line.refused(ClaimReason.OUTSIDE_DISTANCE));
        }
        meals(travelled, farEnough && !allowances.isEmpty());
        nights(travelled);
    }

    private static int mealsThatHalve(LineKind allowance) {
        return allowance == LineKind.FULL_DAY ? MEALS_THAT_HALVE_A_FULL_DAY : 1;
    }

    private void meals(Journey.Travelled travelled, boolean perDiem) {
        if (travelled.mealsBought() == 0) {
            return;
        }
        LocalDate day = travelled.time().departure().toLocalDate();
        ClaimLine line = ClaimLine.paid(
                LineKind.MEAL,
                day,
                BigDecimal.valueOf(travelled.mealsBought()),
                rates.apply(day).of(LineKind.MEAL),
                unit);
        lines.add(perDiem ? line.refused(ClaimReason.MEAL_IN_PER_DIEM) : line);
    }

    private void nights(Journey.Travelled travelled) {
        if (!travelled.night()) {
            return;
        }
        List<LocalDate> nights = travelled.time().nights();
        for (LocalDate night : nights) {
            add(LineKind.NIGHT, night, BigDecimal.ONE, rates.apply(night).of(LineKind.NIGHT));
        }
        if (nights.isEmpty()) {
            LocalDate day = travelled.time().departure().toLocalDate();
            lines.add(ClaimLine.paid(
                            LineKind.NIGHT,
                            day,
                            BigDecimal.ONE,
                            rates.apply(day).of(LineKind.NIGHT),
                            unit)
                    .refused(ClaimReason.NIGHT_TOO_SHORT));
        }
    }

    private void add(LineKind kind, LocalDate day, BigDecimal quantity, BigDecimal rate) {
        lines.add(ClaimLine.paid(kind, day, quantity, rate, unit));
    }
}
