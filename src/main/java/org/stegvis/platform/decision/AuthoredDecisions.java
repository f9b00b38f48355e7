package org.stegvis.platform.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The decision tables as they are packaged: what each of them asks about. */
@Component
public class AuthoredDecisions {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    private final Map<String, Set<String>> asked = new HashMap<>();

    AuthoredDecisions() {
        try {
            for (Resource tables :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.dmn")) {
                read(tables);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The decision tables could not be read", problem);
        }
    }

    /** The keys of the decisions that ask about this variable, by name. */
    public List<String> asking(String variable) {
        return asked.entrySet().stream()
                .filter(decision -> decision.getValue().contains(variable))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void read(Resource tables) throws IOException {
        try (InputStream content = tables.getInputStream()) {
            for (Decision decision : Dmn.readModelFromStream(content).getModelElementsByType(Decision.class)) {
                asked.put(
                        decision.getId(),
                        decision.getChildElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class).stream()
                                .flatMap(table -> table.getInputs().stream())
                                .map(input -> input.getInputExpression())
                                .flatMap(expression -> names(expression))
                                .collect(Collectors.toSet()));
            }
        }
    }

    private static java.util.stream.Stream<String> names(InputExpression expression) {
        return NAME.matcher(expression.getText().getTextContent()).results().map(found -> found.group());
    }
}
