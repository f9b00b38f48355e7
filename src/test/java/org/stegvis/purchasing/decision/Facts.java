package org.stegvis.purchasing.decision;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.PurchasingVariables;

/** What decisions are asked, written shortly: {@code contractMonths=24 marketKnown=yes}, typed as the process has it. */
final class Facts {

    private Facts() {}

    static Map<String, Object> of(String facts) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (String fact : facts.strip().split("\\s+")) {
            String[] nameAndValue = fact.split("=", 2);
            read.put(nameAndValue[0], typed(nameAndValue[0], nameAndValue[1]));
        }
        return read;
    }

    /** These facts, with some of them changed. */
    static Map<String, Object> changed(Map<String, Object> facts, String changes) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        changed.putAll(of(changes));
        return changed;
    }

    /** These facts without one of them. */
    static Map<String, Object> without(Map<String, Object> facts, String name) {
        Map<String, Object> fewer = new LinkedHashMap<>(facts);
        fewer.remove(name);
        return fewer;
    }

    /** All combinations of these values with each other and with what is always the same. */
    static List<Map<String, Object>> combinations(Map<String, Object> always, String... factsAndValues) {
        Stream<Map<String, Object>> combined = Stream.of(always);
        for (String factAndValues : factsAndValues) {
            String name = factAndValues.substring(0, factAndValues.indexOf('='));
            String[] values = factAndValues.substring(name.length() + 1).split(",");
            combined = combined.flatMap(facts -> Stream.of(values)
                    .map(value -> value.equals("-") ? without(facts, name) : changed(facts, name + "=" + value)));
        }
        return combined.toList();
    }

    static Object typed(String name, String value) {
        return PurchasingVariables.all().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .<Object>map(variable -> typed(variable, value))
                .orElse(value);
    }

    private static Object typed(ProcessVariable<?> variable, String value) {
        Class<?> type = variable.kind().type();
        if (type == Integer.class || type == Double.class) {
            return variable.fromAnswer(new BigDecimal(value));
        }
        return variable.fromAnswer(value);
    }
}
