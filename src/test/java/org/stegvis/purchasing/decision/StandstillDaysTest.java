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
class StandstillDaysTest {

    private final Tables tables;

    @Autowired
    StandstillDaysTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read("""
            row                    | country | procedureLevel | awardChannel | => | standstillDays | lastDayRule
            SE_ELECTRONIC          | SE      | eu             | electronic   | => | 10             | nextWorkingDay
            SE_ELECTRONIC          | SE      | national       | electronic   | => | 10             | nextWorkingDay
            SE_OTHER               | SE      | eu             | other        | => | 15             | nextWorkingDay
            SE_OTHER               | SE      | national       | other        | => | 15             | nextWorkingDay
            FI_EU_ELECTRONIC       | FI      | eu             | electronic   | => | 14             | nextWorkingDay
            FI_EU_OTHER            | FI      | eu             | other        | => | 21             | nextWorkingDay
            FI_NATIONAL_ELECTRONIC | FI      | national       | electronic   | => | 14             | nextWorkingDay
            FI_NATIONAL_OTHER      | FI      | national       | other        | => | 21             | nextWorkingDay
            NO_EU_ELECTRONIC       | NO      | eu             | electronic   | => | 10             | nextWorkingDay
            NO_EU_OTHER            | NO      | eu             | other        | => | 15             | nextWorkingDay
            NO_NATIONAL_ELECTRONIC | NO      | national       | electronic   | => | 10             | nextWorkingDay
            NO_NATIONAL_OTHER      | NO      | national       | other        | => | 15             | nextWorkingDay
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("standstill-days", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("standstill-days", rows());
    }

    @Test
    void everyCountryLevelAndChannelHasExactlyOneAnswer() {
        List<Map<String, Object>> all = Facts.combinations(
                Map.of(), "country=SE,FI,NO", "procedureLevel=eu,national", "awardChannel=electronic,other");
        assertThat(rows()).extracting(ExpectedRow::asked).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "procedureLevel", "awardChannel"})
    void withoutOneOfItsFactsNoRuleFits(String missing) {
        tables.hasNoRuleFor(
                "standstill-days",
                Facts.without(Facts.of("country=FI procedureLevel=eu awardChannel=electronic"), missing));
    }

    @Test
    void noRuleFitsACountryThatTheTableDoesNotKnow() {
        tables.hasNoRuleFor("standstill-days", Facts.of("country=DK procedureLevel=eu awardChannel=electronic"));
    }
}
