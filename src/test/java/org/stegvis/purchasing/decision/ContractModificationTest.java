package org.stegvis.purchasing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.platform.decision.DecisionTables;

@StegvisTest
class ContractModificationTest {

    private final Tables tables;

    @Autowired
    ContractModificationTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read("""
            row               | changeKind       | optionProvided | contractType | changePercent | changeBelowThreshold | natureUnchanged | succession | substantialChange | => | modification
            OPTION_USED       | option           | yes            | service      | 0             | no                   | no              | no         | yes               | => | ALLOWED
            SMALL_VALUE_WORKS | value            | no             | works        | 15            | yes                  | yes             | no         | yes               | => | ALLOWED
            SMALL_VALUE       | value            | no             | service      | 10            | yes                  | yes             | no         | yes               | => | ALLOWED
            SUPPLIER_REPLACED | supplierReplaced | no             | service      | 0             | no                   | no              | yes        | yes               | => | ALLOWED
            NOT_SUBSTANTIAL   | other            | no             | service      | 0             | no                   | no              | no         | no                | => | ALLOWED
            NEW_PROCUREMENT   | other            | no             | service      | 0             | no                   | no              | no         | yes               | => | NEW_PROCUREMENT
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("contract-modification", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("contract-modification", rows());
    }

    @ParameterizedTest(name = "{0} {1} % below threshold: {2}, nature kept: {3}, substantial: {4}")
    @CsvSource({
        "works, 15, yes, yes, yes, mod-minv",
        "works, 15.01, yes, yes, yes, none",
        "service, 10, yes, yes, yes, mod-minv",
        "service, 10.01, yes, yes, yes, none",
        "goods, 12, yes, yes, yes, none",
        "concession, 9, yes, yes, yes, mod-minv",
        "service, 5, no, yes, yes, none",
        "service, 5, yes, no, yes, none",
        "service, 50, no, yes, no, mod-nons"
    })
    void aChangeOfValueHasItsLimits(
            String contract, String percent, String below, String nature, String substantial, String code) {
        var said = tables.ask(
                "contract-modification",
                Facts.of("changeKind=value optionProvided=no contractType=%s changePercent=%s changeBelowThreshold=%s "
                                .formatted(contract, percent, below)
                        + "natureUnchanged=%s succession=no substantialChange=%s".formatted(nature, substantial)));

        assertThat(said.getOrDefault("modificationCode", "none")).isEqualTo(code);
    }

    @Test
    void anOptionThatTheDocumentsDoNotProvideForIsNone() {
        assertThat(tables.ask(
                        "contract-modification",
                        Facts.of("changeKind=option optionProvided=no contractType=service changePercent=0 "
                                + "changeBelowThreshold=no natureUnchanged=no succession=no substantialChange=yes")))
                .containsEntry("modification", "NEW_PROCUREMENT");
    }

    @Test
    void aNewSupplierWithoutSuccessionNeedsANewProcurement() {
        assertThat(tables.ask(
                        "contract-modification",
                        Facts.of("changeKind=supplierReplaced optionProvided=no contractType=service changePercent=0 "
                                + "changeBelowThreshold=no natureUnchanged=no succession=no substantialChange=no")))
                .containsEntry("modification", "NEW_PROCUREMENT");
    }
}
