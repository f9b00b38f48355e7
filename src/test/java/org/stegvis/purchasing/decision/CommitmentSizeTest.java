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
class CommitmentSizeTest {

    /** Six persons for two years: five per cent of their 144 months is 7.2. */
    private static final Map<String, Object> CLEANING = Facts.of("""
            requirementType=numeric ruleProfile=UM_STANDARD contractType=service estimatedValue=12000000
            contractMonths=24 contractCalendarYears=3 fteToPerform=6 goalPlaces=2 goalFteMonths=24
            """);

    private final Tables tables;

    @Autowired
    CommitmentSizeTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read(CLEANING, """
            row                        | facts                                                                     | => | commitmentPersons | commitmentFteMonths | practiceMonthsPerPlace
            NO_REQUIREMENT             | requirementType=none                                                      | => | 0 | 0     | -
            AGREED_IN_DIALOGUE         | requirementType=dialogue                                                  | => | 0 | 0     | -
            AGREED_IN_DIALOGUE         | requirementType=dialogueThenNumeric                                       | => | 0 | 0     | -
            RESERVED                   | requirementType=reserved                                                  | => | 0 | 0     | -
            APPRENTICE_TEN_PER_CENT    | requirementType=apprentice fteToPerform=3 contractMonths=4                | => | 1 | 1.2   | -
            APPRENTICE_TEN_PER_CENT    | requirementType=apprentice fteToPerform=10 contractMonths=12              | => | 1 | 12    | -
            APPRENTICE_TEN_PER_CENT    | requirementType=apprentice fteToPerform=10.1 contractMonths=12            | => | 2 | 12.12 | -
            TRAFIKVERKET_WORKS_BELOW   | ruleProfile=TRAFIKVERKET contractType=works estimatedValue=49999999.99    | => | 0 | 0     | 6
            TRAFIKVERKET_WORKS         | ruleProfile=TRAFIKVERKET contractType=works estimatedValue=50000000       | => | 1 | 12    | 6
            TRAFIKVERKET_WORKS         | ruleProfile=TRAFIKVERKET contractType=works estimatedValue=100000000      | => | 2 | 24    | 6
            TRAFIKVERKET_WORKS         | ruleProfile=TRAFIKVERKET contractType=works estimatedValue=149999999      | => | 2 | 24    | 6
            TRAFIKVERKET_SERVICE_BELOW | ruleProfile=TRAFIKVERKET estimatedValue=24999999.99                       | => | 0 | 0     | 6
            TRAFIKVERKET_SERVICE       | ruleProfile=TRAFIKVERKET estimatedValue=30000000                          | => | 1 | 12    | 6
            TRAFIKVERKET_SERVICE       | ruleProfile=TRAFIKVERKET contractType=concession estimatedValue=50000000  | => | 2 | 24    | 6
            TRAFIKVERKET_GOODS         | ruleProfile=TRAFIKVERKET contractType=goods                               | => | 0 | 0     | -
            VANTAA_PER_YEAR            | ruleProfile=VANTAA contractMonths=48 contractCalendarYears=4              | => | 4 | 48    | -
            GOAL                       | goalPlaces=2 goalFteMonths=6                                              | => | 2 | 6     | -
            GOAL                       | goalPlaces=0 goalFteMonths=6                                              | => | 1 | 6     | -
            SHARE_OF_STAFF             | goalPlaces=2 goalFteMonths=24                                             | => | 1 | 7.2   | -
            SHARE_OF_STAFF             | goalPlaces=2 goalFteMonths=7.2                                            | => | 1 | 7.2   | -
            SHARE_OF_STAFF             | goalPlaces=5 goalFteMonths=60 fteToPerform=30                             | => | 3 | 36    | -
            SHARE_WITHOUT_GOAL         | goalPlaces=2 goalFteMonths=0                                              | => | 1 | 7.2   | -
            NO_GOAL                    | goalPlaces=0 goalFteMonths=0                                              | => | 0 | 0     | -
            GOAL_2                     | ruleProfile=VANTAA contractType=works goalFteMonths=6                     | => | 2 | 6     | -
            SHARE_OF_STAFF_2           | ruleProfile=VANTAA contractType=goods                                     | => | 1 | 7.2   | -
            SHARE_WITHOUT_GOAL_2       | ruleProfile=VANTAA contractType=concession goalFteMonths=0                | => | 1 | 7.2   | -
            NO_GOAL_2                  | ruleProfile=VANTAA contractType=works goalPlaces=0 goalFteMonths=0        | => | 0 | 0     | -
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("commitment-size", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("commitment-size", rows());
    }

    @Test
    void everyNumericRequirementHasExactlyOneSize() {
        for (Map<String, Object> facts : Facts.combinations(
                CLEANING,
                "ruleProfile=UM_STANDARD,TRAFIKVERKET,GOTEBORG,STOCKHOLM,HELSINKI,VANTAA,NO_APPRENTICE,CUSTOM",
                "contractType=goods,service,works,concession",
                "estimatedValue=1,25000000,50000000",
                "goalPlaces=1,7",
                "goalFteMonths=0,6.5,500")) {
            assertThat(tables.ask("commitment-size", facts))
                    .as("%s", facts)
                    .containsKeys("commitmentPersons", "commitmentFteMonths");
        }
    }

    @Test
    void everyOtherTypeHasExactlyOneSizeWhateverTheProfile() {
        for (Map<String, Object> facts : Facts.combinations(
                CLEANING,
                "requirementType=none,dialogue,dialogueThenNumeric,reserved,apprentice",
                "ruleProfile=UM_STANDARD,TRAFIKVERKET,GOTEBORG,STOCKHOLM,HELSINKI,VANTAA,NO_APPRENTICE,CUSTOM",
                "contractType=goods,service,works,concession")) {
            assertThat(tables.ask("commitment-size", facts))
                    .as("%s", facts)
                    .containsEntry(
                            "commitmentPersons", facts.get("requirementType").equals("apprentice") ? "1" : "0");
        }
    }

    @Test
    void theSmallestContractThatCanBeEnteredHasASize() {
        for (Map<String, Object> facts : Facts.combinations(
                Facts.changed(CLEANING, "fteToPerform=0.1 contractMonths=1"),
                "requirementType=numeric,apprentice",
                "ruleProfile=UM_STANDARD,CUSTOM",
                "goalPlaces=1,2",
                "goalFteMonths=0,0.01,24")) {
            assertThat(tables.ask("commitment-size", facts))
                    .as("%s", facts)
                    .containsEntry("commitmentFteMonths", "0.01");
        }
    }

    @Test
    void theSuggestionNeverExceedsTheGoalNorFivePerCentOfTheStaff() {
        for (Map<String, Object> facts : Facts.combinations(
                CLEANING, "fteToPerform=0.5,3,6,40,200", "goalPlaces=1,2,10", "goalFteMonths=1,7.2,12,120")) {
            double months =
                    Double.parseDouble(tables.ask("commitment-size", facts).get("commitmentFteMonths"));
            double share = Math.round(0.05 * (double) facts.get("fteToPerform") * 24 * 100) / 100.0;
            assertThat(months).as("%s", facts).isEqualTo(Math.min((double) facts.get("goalFteMonths"), share));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"requirementType", "ruleProfile", "goalPlaces", "goalFteMonths", "fteToPerform", "contractMonths"
            })
    void withoutOneOfItsFactsNoRuleFits(String missing) {
        tables.hasNoRuleFor("commitment-size", Facts.without(CLEANING, missing));
    }

    @Test
    void withoutAValueTrafikverketHasNoRuleThatFits() {
        tables.hasNoRuleFor(
                "commitment-size",
                Facts.without(Facts.changed(CLEANING, "ruleProfile=TRAFIKVERKET"), "estimatedValue"));
    }

    @Test
    void withoutTheCalendarYearsVantaaHasNoRuleThatFits() {
        tables.hasNoRuleFor(
                "commitment-size",
                Facts.without(Facts.changed(CLEANING, "ruleProfile=VANTAA"), "contractCalendarYears"));
    }
}
