package org.stegvis.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.Country;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;

/** Asks the table {@code travel-rates}: which rates count on the day of a journey. */
@Component
class RatesByYear {

    private static final String TABLE = "travel-rates";

    private final DecisionTables tables;

    RatesByYear(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The rates that count in a country on this day.
     *
     * @throws RatesMissing if the table says nothing about that year
     */
    TravelRates on(LocalDate day, Country country) {
        Map<String, Object> row = row(day.getYear(), country);
        return new TravelRates(
                day.getYear(),
                Currency.getInstance((String) row.get("currency")),
                number(row, "ownCar"),
                number(row, "kilometreTier"),
                number(row, "beyondTier"),
                number(row, "passenger"),
                number(row, "partDay"),
                number(row, "fullDay"),
                number(row, "oneMeal"),
                number(row, "nightTravel"));
    }

    private Map<String, Object> row(int year, Country country) {
        try {
            return tables.ask(TABLE, new HashMap<>(Map.of("country", country.name(), "travelYear", year)));
        } catch (NoRuleFits none) {
            throw new RatesMissing(year);
        }
    }

    private static Optional<BigDecimal> number(Map<String, Object> row, String output) {
        return Optional.ofNullable(row.get(output)).map(value -> new BigDecimal(value.toString()));
    }
}
