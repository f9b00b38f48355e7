package org.stegvis.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * The rates of one year, as the table {@code travel-rates} has them. What the table leaves empty is not known.
 *
 * @param ownCar for a kilometre in one's own car
 * @param tier up to how many kilometres of a year that rate counts; empty if it counts for all
 * @param beyondTier for each kilometre beyond
 */
record TravelRates(
        int year,
        Currency currency,
        Optional<BigDecimal> ownCar,
        Optional<BigDecimal> tier,
        Optional<BigDecimal> beyondTier,
        Optional<BigDecimal> passenger,
        Optional<BigDecimal> partDay,
        Optional<BigDecimal> fullDay,
        Optional<BigDecimal> meal,
        Optional<BigDecimal> night) {

    /**
     * The rate for one unit of this kind.
     *
     * @throws RatesMissing if the year has none
     */
    BigDecimal of(LineKind kind) {
        Optional<BigDecimal> rate = switch (kind) {
            case OWN_CAR -> ownCar;
            case PASSENGER -> passenger;
            case FULL_DAY -> fullDay;
            case PART_DAY -> partDay;
            case MEAL -> meal;
            case NIGHT -> night;
            case FARE, OTHER -> Optional.of(BigDecimal.ONE);
        };
        return rate.orElseThrow(() -> new RatesMissing(year));
    }
}
