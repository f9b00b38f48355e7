package org.stegvis.purchasing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
class SupplyGateTest {

    private final Tables tables;

    @Autowired
    SupplyGateTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read("""
            row           | goalPlaces | targetSupplyAtStart | => | supplyGate | supplyRatio
            THREE_OR_MORE | 4          | 12                  | => | ENOUGH     | 3
            THREE_OR_MORE | 2          | 25                  | => | ENOUGH     | 12.5
            ONE_TO_THREE  | 4          | 11                  | => | TRAIN      | 2.75
            ONE_TO_THREE  | 3          | 3                   | => | TRAIN      | 1
            LESS_THAN_ONE | 3          | 2                   | => | TOO_FEW    | 0.66
            LESS_THAN_ONE | 1          | 0                   | => | TOO_FEW    | 0
            NO_PLACES     | 0          | 0                   | => | ENOUGH     | 99
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("supply-gate", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("supply-gate", rows());
    }

    @Test
    void anyNumberOfPlacesAndPeopleHasOneAnswer() {
        for (Map<String, Object> facts : Facts.combinations(
                Map.of(),
                "goalPlaces=1,2,3,7,10000",
                "targetSupplyAtStart=0,1,2,3,6,7,8,20,21,22,9999,10000,30000,100000")) {
            BigDecimal ratio =
                    number(facts, "targetSupplyAtStart").divide(number(facts, "goalPlaces"), 2, RoundingMode.DOWN);
            String gate = ratio.compareTo(BigDecimal.ONE) < 0
                    ? "TOO_FEW"
                    : ratio.compareTo(BigDecimal.valueOf(3)) < 0 ? "TRAIN" : "ENOUGH";
            Map<String, String> said = tables.ask("supply-gate", facts);
            assertThat(said).as("%s", facts).containsEntry("supplyGate", gate);
            assertThat(new BigDecimal(said.get("supplyRatio"))).as("%s", facts).isEqualByComparingTo(ratio);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goalPlaces", "targetSupplyAtStart"})
    void withoutAGoalOrAForecastNoRuleFits(String missing) {
        tables.hasNoRuleFor("supply-gate", Facts.without(Facts.of("goalPlaces=2 targetSupplyAtStart=8"), missing));
    }

    @Test
    void noRuleFitsFewerThanNobody() {
        tables.hasNoRuleFor("supply-gate", Facts.of("goalPlaces=2 targetSupplyAtStart=-1"));
        tables.hasNoRuleFor("supply-gate", Facts.of("goalPlaces=-1 targetSupplyAtStart=5"));
    }

    private static BigDecimal number(Map<String, Object> facts, String name) {
        return new BigDecimal(facts.get(name).toString());
    }
}
