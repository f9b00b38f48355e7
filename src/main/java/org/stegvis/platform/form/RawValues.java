package org.stegvis.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Turns what a client submitted into plain values: texts, numbers, booleans, nulls, and JSON for lists. */
final class RawValues {

    /** A value of a sort that no form can give; every check refuses it as the wrong type. */
    private static final Object UNFIT = new Object();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RawValues() {}

    static Map<String, Object> of(VariableMap submitted) {
        Map<String, Object> raw = new LinkedHashMap<>();
        for (String name : submitted.keySet()) {
            raw.put(name, plain(submitted.<TypedValue>getValueTyped(name)));
        }
        return raw;
    }

    /** A JSON scalar as a plain value; lists and objects stay JSON. */
    static Object plain(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNull() ? null : node;
    }

    private static Object plain(TypedValue value) {
        if (value == null) {
            return null;
        }
        if (value.getType() != null && value.getType().getName().equals("json")) {
            String written = ((SerializableValue) value).getValueSerialized();
            return json(written == null ? String.valueOf(value.getValue()) : written);
        }
        if (value instanceof ObjectValue) {
            return UNFIT;
        }
        Object plain = value.getValue();
        return plain == null || plain instanceof String || plain instanceof Number || plain instanceof Boolean
                ? plain
                : UNFIT;
    }

    private static Object json(String text) {
        try {
            return plain(MAPPER.readTree(text));
        } catch (JsonProcessingException problem) {
            return UNFIT;
        }
    }
}
