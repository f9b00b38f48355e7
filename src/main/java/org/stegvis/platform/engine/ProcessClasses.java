package org.stegvis.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All process classes by their key. */
@Component
public class ProcessClasses {

    private final ObjectProvider<ProcessClass> all;
    private volatile Map<String, Map<String, ProcessVariable<?>>> variables;

    ProcessClasses(ObjectProvider<ProcessClass> all) {
        this.all = all;
    }

    /** The process classes, in no particular order. */
    public List<ProcessClass> all() {
        return all.stream().toList();
    }

    /** The declared variable of this name in this process. */
    public Optional<ProcessVariable<?>> variable(String processKey, String name) {
        return Optional.ofNullable(variablesOf(processKey).get(name));
    }

    /** The declared variables of this process by name; empty for a process that no class declares. */
    public Map<String, ProcessVariable<?>> variablesOf(String processKey) {
        if (variables == null) {
            variables = all().stream()
                    .collect(Collectors.toMap(
                            ProcessClass::key,
                            process -> process.variables().stream()
                                    .collect(Collectors.toMap(ProcessVariable::name, Function.identity()))));
        }
        return variables.getOrDefault(processKey, Map.of());
    }
}
