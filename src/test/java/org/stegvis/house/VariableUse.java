package org.stegvis.house;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.stegvis.house.Authored.Model;
import org.stegvis.platform.engine.ProcessVariable;

/** Which variables are used where: in models, in the decisions that they ask, in forms and in Java. */
final class VariableUse {

    private VariableUse() {}

    /** The variables that each model reads or writes, and those that its decisions are asked about. */
    static Map<String, Set<String>> byProcess() {
        Map<String, Set<String>> use = new TreeMap<>();
        Authored.models().forEach(model -> use.put(model.key(), of(model)));
        return use;
    }

    /** Names that the conditions of forms mention; answers of the same form are among them. */
    static Set<String> inConditionsOfForms() {
        Set<String> names = new TreeSet<>();
        for (Authored.Form form : Authored.forms()) {
            form.components()
                    .forEach(component -> names.addAll(Expressions.feelNames(
                            component.path("conditional").path("hide").asText(""))));
            names.removeAll(form.keys());
        }
        return names;
    }

    /** Questions that several forms ask: the later one opens with the answer to the earlier, which it has from the variable. */
    static Set<String> askedAgain() {
        Map<String, Integer> times = new TreeMap<>();
        Authored.forms().forEach(form -> form.keys().forEach(key -> times.merge(key, 1, Integer::sum)));
        times.values().removeIf(count -> count < 2);
        return times.keySet();
    }

    /** Variables whose constant is read somewhere in the code, beside the list of all. */
    static Set<String> inJava() {
        Set<String> names = new TreeSet<>();
        HouseCode.all().stream()
                .flatMap(code -> code.getFieldAccessesFromSelf().stream())
                .filter(access -> !access.getOriginOwner().equals(access.getTargetOwner()))
                .filter(access -> access.getTarget().getRawType().isEquivalentTo(ProcessVariable.class))
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .forEach(field -> names.add(constant(field.reflect()).name()));
        return names;
    }

    /** The names of the outputs of a decision. */
    static Set<String> outputs(String decision) {
        return decision(decision)
                .getChildElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class)
                .stream()
                .flatMap(table -> table.getOutputs().stream())
                .map(Output::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> of(Model model) {
        Set<String> names = new TreeSet<>();
        for (String expression : Expressions.in(model)) {
            Expressions.singleName(expression)
                    .filter(name -> !HouseCode.exportedBeans().containsKey(name))
                    .ifPresent(names::add);
            if (Expressions.isCondition(expression)
                    && Expressions.singleName(expression).isEmpty()) {
                names.addAll(Expressions.variables(expression));
            }
        }
        var bpmn = model.bpmn();
        bpmn.getModelElementsByType(CamundaInputParameter.class).forEach(input -> names.add(input.getCamundaName()));
        bpmn.getModelElementsByType(CamundaOutputParameter.class).forEach(output -> names.add(output.getCamundaName()));
        bpmn.getModelElementsByType(CamundaIn.class).forEach(in -> add(names, in.getCamundaTarget()));
        bpmn.getModelElementsByType(CamundaOut.class).forEach(out -> add(names, out.getCamundaTarget()));
        bpmn.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> names.addAll(askedAbout(task.getCamundaDecisionRef())));
        return names;
    }

    /** The variables that a decision, and those it rests on, are asked about. */
    private static Set<String> askedAbout(String key) {
        Decision decision = decision(key);
        Set<String> names = new TreeSet<>();
        decision.getChildElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class).stream()
                .flatMap(table -> table.getInputs().stream())
                .map(input -> input.getInputExpression())
                .map(InputExpression::getText)
                .forEach(text -> names.addAll(Expressions.feelNames(text.getTextContent())));
        decision.getChildElementsByType(LiteralExpression.class)
                .forEach(literal ->
                        names.addAll(Expressions.feelNames(literal.getText().getTextContent())));
        decision.getInformationRequirements().stream()
                .flatMap(requirement -> Optional.ofNullable(requirement.getRequiredDecision()).stream())
                .forEach(required -> {
                    names.removeAll(outputs(required.getId()));
                    names.remove(required.getId());
                    names.addAll(askedAbout(required.getId()));
                });
        return names;
    }

    private static Decision decision(String key) {
        return Authored.decisions().stream()
                .filter(decision -> decision.getId().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no decision " + key));
    }

    private static void add(Set<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static ProcessVariable<?> constant(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return (ProcessVariable<?>) field.get(null);
        } catch (IllegalAccessException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
