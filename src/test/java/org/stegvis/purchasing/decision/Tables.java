package org.stegvis.purchasing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;

/** The deployed decision tables as tests ask them, through the same door as the acts of forms. */
final class Tables {

    private final DecisionTables tables;
    private final RepositoryService repository;

    Tables(DecisionTables tables, RepositoryService repository) {
        this.tables = tables;
        this.repository = repository;
    }

    /** What the table says, each output as text; numbers without needless zeros. */
    Map<String, String> ask(String decision, Map<String, Object> facts) {
        Map<String, String> said = new LinkedHashMap<>();
        tables.ask(decision, facts).forEach((output, value) -> {
            if (value != null) {
                said.put(output, text(value));
            }
        });
        return said;
    }

    /** The row must answer as expected, with its own reason. */
    void says(String decision, ExpectedRow row) {
        assertThat(ask(decision, row.asked()))
                .as("%s asked %s", decision, row.asked())
                .containsAllEntriesOf(row.said())
                .containsEntry("reason", row.reason());
    }

    void hasNoRuleFor(String decision, Map<String, Object> facts) {
        assertThatExceptionOfType(NoRuleFits.class)
                .as("%s asked %s", decision, facts)
                .isThrownBy(() -> tables.ask(decision, facts))
                .matches(gap -> gap.decision().equals(decision));
    }

    /** The expected rows must be those of the deployed table: none is forgotten, none is invented. */
    void hasExactly(String decision, Collection<ExpectedRow> expected) {
        hasExactly(decision, decision, expected);
    }

    /** The same for a table that stands in the file of another decision. */
    void hasExactly(String file, String decision, Collection<ExpectedRow> expected) {
        assertThat(expected.stream().map(ExpectedRow::row).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(rows(file, decision));
    }

    private List<String> rows(String file, String decision) {
        String deployed = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(file)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getDmnModelInstance(deployed).getModelElementsByType(Rule.class).stream()
                .filter(rule ->
                        decision.equals(((Decision) rule.getParentElement().getParentElement()).getId()))
                .map(rule -> rule.getId().substring(("rule_" + decision + "_").length()))
                .toList();
    }

    private static String text(Object value) {
        if (!(value instanceof Number)) {
            return value.toString();
        }
        BigDecimal number = new BigDecimal(value.toString());
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
