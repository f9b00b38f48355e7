package org.stegvis.purchasing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.platform.decision.DecisionTables;

@StegvisTest
class ThresholdsTest {

    private static final String BUYERS = "buyerLevel=state,region,municipality";
    private static final String OBJECTS = "object=goods,services,works,socialServices";

    private final Tables tables;

    @Autowired
    ThresholdsTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read("""
            row        | onDate     | country | buyerLevel   | object         | => | threshold | directAward | currency | validFrom
            SE_STATE   | 2024-01-01 | SE      | state        | goods          | => | 1546202   | 700000      | SEK      | 2024-01-01
            SE_STATE   | 2025-12-31 | SE      | state        | services       | => | 1546202   | 700000      | SEK      | 2024-01-01
            SE_OTHER   | 2025-03-01 | SE      | municipality | services       | => | 2389585   | 700000      | SEK      | 2024-01-01
            SE_OTHER   | 2025-03-01 | SE      | region       | goods          | => | 2389585   | 700000      | SEK      | 2024-01-01
            SE_WORKS   | 2025-03-01 | SE      | state        | works          | => | 59880179  | 700000      | SEK      | 2024-01-01
            SE_SOCIAL  | 2025-03-01 | SE      | region       | socialServices | => | 8109450   | 8109450     | SEK      | 2024-01-01
            FI_STATE   | 2025-12-31 | FI      | state        | services       | => | 143000    | 60000       | EUR      | 2024-01-01
            FI_OTHER   | 2025-12-31 | FI      | municipality | goods          | => | 221000    | 60000       | EUR      | 2024-01-01
            FI_WORKS   | 2025-12-31 | FI      | municipality | works          | => | 5538000   | 150000      | EUR      | 2024-01-01
            FI_SOCIAL  | 2025-12-31 | FI      | region       | socialServices | => | 750000    | 400000      | EUR      | 2024-01-01
            FI_STATE_2 | 2026-01-01 | FI      | state        | services       | => | 140000    | 60000       | EUR      | 2026-01-01
            FI_OTHER_2 | 2026-10-15 | FI      | municipality | goods          | => | 216000    | 60000       | EUR      | 2026-01-01
            FI_WORKS_2 | 2027-12-31 | FI      | municipality | works          | => | 5404000   | 150000      | EUR      | 2026-01-01
            FI_SOCIAL_2| 2026-01-01 | FI      | region       | socialServices | => | 750000    | 400000      | EUR      | 2026-01-01
            NO_STATE   | 2025-06-15 | NO      | state        | goods          | => | 1490000   | 100000      | NOK      | 2024-01-01
            NO_OTHER   | 2025-06-15 | NO      | municipality | services       | => | 2300000   | 100000      | NOK      | 2024-01-01
            NO_WORKS   | 2025-06-15 | NO      | region       | works          | => | 57800000  | 100000      | NOK      | 2024-01-01
            NO_SOCIAL  | 2025-06-15 | NO      | state        | socialServices | => | 7800000   | 100000      | NOK      | 2024-01-01
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("thresholds", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("thresholds", rows());
    }

    @Test
    void everyBuyerAndObjectOf2024And2025HasExactlyOneAnswer() {
        for (Map<String, Object> facts : Facts.combinations(
                Map.of(), "onDate=2024-01-01,2024-12-31,2025-12-31", "country=SE,FI,NO", BUYERS, OBJECTS)) {
            assertThat(tables.ask("thresholds", facts)).as("%s", facts).containsEntry("validFrom", "2024-01-01");
        }
    }

    @Test
    void everyFinnishBuyerAndObjectOf2026And2027HasExactlyOneAnswer() {
        for (Map<String, Object> facts :
                Facts.combinations(Map.of("country", "FI"), "onDate=2026-01-01,2027-12-31", BUYERS, OBJECTS)) {
            assertThat(tables.ask("thresholds", facts)).as("%s", facts).containsEntry("validFrom", "2026-01-01");
        }
    }

    /** Known gaps: the amounts were not found in a source. Whoever adds them to the table removes them here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=SE onDate=2026-01-01",
                "country=NO onDate=2026-01-01",
                "country=SE onDate=2023-12-31",
                "country=FI onDate=2023-12-31",
                "country=FI onDate=2028-01-01"
            })
    void whatIsNotInASourceIsAGapAndNotAGuess(String gap) {
        tables.hasNoRuleFor("thresholds", Facts.changed(Facts.of("buyerLevel=state object=goods"), gap));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "buyerLevel", "object"})
    void withoutOneOfItsFactsNoRuleFits(String missing) {
        tables.hasNoRuleFor(
                "thresholds",
                Facts.without(Facts.of("onDate=2025-06-15 country=FI buyerLevel=state object=goods"), missing));
    }

    @Test
    void withoutADayNoRuleFits() {
        tables.hasNoRuleFor("thresholds", Facts.of("country=FI buyerLevel=state object=goods"));
    }
}
