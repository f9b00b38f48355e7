package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Cases in which management has decided on a requirement, and which stand at the beginning of the phase procure. */
public final class DecidedCases {

    private DecidedCases() {}

    /** A Swedish single contract with a numeric requirement of 24 full-time months. */
    public static ContractLife numeric(ProcessEngine engine) {
        return decided(engine, Map.of(), Map.of(), "numeric", "go");
    }

    /** A Swedish single contract with a requirement of this type. */
    static ContractLife ofType(ProcessEngine engine, String requirementType) {
        return decided(engine, Map.of(), Map.of(), requirementType, "go");
    }

    /** A Swedish single contract for which a number was suggested, but management decided on dialogue. */
    static ContractLife dialogue(ProcessEngine engine) {
        return decided(engine, Map.of(), Map.of(), "numeric", "goDialogue")
                .with("choose-clause", withoutCommitment())
                .with("hold-start-meeting", "dueFirstStart", "2028-01-10");
    }

    /** A case whose need was registered with these changes. */
    static ContractLife withNeed(ProcessEngine engine, Map<String, Object> changes) {
        return decided(engine, Map.of(), changes, "numeric", "go");
    }

    /** A case of a Finnish city whose need was registered with these changes; its value is in euro. */
    static ContractLife finnish(ProcessEngine engine, Map<String, Object> changes) {
        Map<String, Object> need = new LinkedHashMap<>(Map.of("currency", "EUR"));
        need.putAll(changes);
        return decided(engine, Map.of("country", "FI", "ruleProfile", "HELSINKI"), need, "numeric", "go");
    }

    private static ContractLife decided(
            ProcessEngine engine,
            Map<String, Object> start,
            Map<String, Object> needChanges,
            String requirementType,
            String decision) {
        Map<String, Object> need = new LinkedHashMap<>(OrdinaryAnswers.need());
        need.putAll(needChanges);
        return ContractLife.of(CaseWalk.open(engine, start)
                .answer("assign-roles", Map.of())
                .answer("register-need", need)
                .goStraightTo(
                        Phase.PROCURE,
                        Map.of(
                                "requirementType",
                                requirementType,
                                "decision",
                                decision,
                                "suitability",
                                "SUITABLE",
                                "commitmentFteMonths",
                                24.0)));
    }

    /** The changes that make a clause one of dialogue alone. */
    static Object[] withoutCommitment() {
        return new Object[] {
            "clauseKind", "dialogue",
            "alternative", null,
            "fteMonths", null,
            "firstStartWithinMonths", null,
            "earlyEndFulfilmentShare", null,
            "commitmentProrated", null,
            "channels", null
        };
    }
}
