package org.stegvis.platform.decision;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks decision tables before a process does, so that an officer hears at once when no rule fits what she entered. */
@Component
public class DecisionTables {

    private final DecisionService decisions;
    private final IdentityService identity;

    /** The engine is looked up when a table is asked: commands that ask none run without an engine. */
    DecisionTables(@Lazy DecisionService decisions, @Lazy IdentityService identity) {
        this.decisions = decisions;
        this.identity = identity;
    }

    /**
     * What the newest version of the table says.
     *
     * @throws NoRuleFits if it says nothing
     */
    public Map<String, Object> ask(String decision, Map<String, Object> inputs) {
        return askAll(decision, inputs).get(0);
    }

    /**
     * All rows with which the newest version of a collecting table answers, in the order of the table.
     *
     * @throws NoRuleFits if it says nothing
     */
    public List<Map<String, Object>> askAll(String decision, Map<String, Object> inputs) {
        var officer = identity.getCurrentAuthentication();
        try {
            identity.clearAuthentication();
            DmnDecisionResult result =
                    decisions.evaluateDecisionByKey(decision).variables(inputs).evaluate();
            if (result.isEmpty()) {
                throw new NoRuleFits(decision);
            }
            return result.getResultList();
        } finally {
            if (officer != null) {
                identity.setAuthentication(officer);
            }
        }
    }
}
