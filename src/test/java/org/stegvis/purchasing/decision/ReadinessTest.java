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
class ReadinessTest {

    private static final Map<String, Object> ALL_FOUR =
            Facts.of("politicalDecision=yes ordererInterested=yes matcherAppointed=yes regionalNetwork=yes");

    private final Tables tables;

    @Autowired
    ReadinessTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read("""
            row                    | politicalDecision | ordererInterested | matcherAppointed | regionalNetwork | => | readiness
            ALL_FOUR               | yes               | yes               | yes              | yes             | => | READY
            NO_POLITICAL_DECISION  | no                | yes               | yes              | yes             | => | MANDATE_NEEDED
            ORDERER_NOT_INTERESTED | yes               | no                | yes              | yes             | => | ORDERER_TALK
            NO_MATCHER             | yes               | yes               | no               | yes             | => | MATCHER_NEEDED
            NO_NETWORK             | yes               | yes               | yes              | no              | => | READY_WITHOUT_NETWORK
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("readiness", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("readiness", rows());
    }

    @Test
    void theFirstNoCountsInAllSixteenWaysToAnswer() {
        for (Map<String, Object> answers : Facts.combinations(
                Map.of(),
                "politicalDecision=yes,no",
                "ordererInterested=yes,no",
                "matcherAppointed=yes,no",
                "regionalNetwork=yes,no")) {
            assertThat(tables.ask("readiness", answers))
                    .as("%s", answers)
                    .containsEntry("readiness", expected(answers));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"politicalDecision", "ordererInterested", "matcherAppointed", "regionalNetwork"})
    void withoutOneOfTheFourAnswersNoRuleFits(String missing) {
        tables.hasNoRuleFor("readiness", Facts.without(ALL_FOUR, missing));
    }

    private static String expected(Map<String, Object> answers) {
        if (answers.get("politicalDecision").equals(false)) {
            return "MANDATE_NEEDED";
        }
        if (answers.get("ordererInterested").equals(false)) {
            return "ORDERER_TALK";
        }
        if (answers.get("matcherAppointed").equals(false)) {
            return "MATCHER_NEEDED";
        }
        return answers.get("regionalNetwork").equals(false) ? "READY_WITHOUT_NETWORK" : "READY";
    }
}
