package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Decides which fields of a form are hidden, with the same expression language that the browser uses. */
@Component
class FeelConditions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** Whether one of the conditions holds. A condition that cannot be decided does not, as in the browser. */
    boolean anyHolds(List<String> conditions, Supplier<Map<String, Object>> context) {
        if (conditions.isEmpty()) {
            return false;
        }
        Map<String, Object> plain = new HashMap<>(context.get());
        plain.replaceAll(
                (key, value) -> value instanceof JsonNode node ? JSON.convertValue(node, Object.class) : value);
        return conditions.stream().anyMatch(condition -> holds(condition, plain));
    }

    private boolean holds(String condition, Map<String, Object> context) {
        EvaluationResult result = feel.evaluateExpression(condition, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
