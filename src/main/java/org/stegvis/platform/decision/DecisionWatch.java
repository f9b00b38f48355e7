package org.stegvis.platform.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.HistoryWatch;

/**
 * Tells the business areas what their decision tables said, each time a process asked one. The engine's event is only a
 * wrapper: which process asked stands in the decision itself.
 */
@Component
class DecisionWatch implements HistoryWatch {

    private final ObjectProvider<DecisionListener> listeners;

    DecisionWatch(ObjectProvider<DecisionListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void happened(HistoryEvent event) {
        if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
            HistoricDecisionInstanceEntity decision = evaluation.getRootHistoricDecisionInstance();
            if (askedByAModel(decision)) {
                ExecutionEntity process = Context.getCommandContext()
                        .getExecutionManager()
                        .findExecutionById(decision.getProcessInstanceId());
                DecisionMade made = read(evaluation);
                listeners.forEach(listener -> listener.decided(process.getProcessBusinessKey(), made));
            }
        }
    }

    /** Tables that are asked beside the model, such as for reminders and suggestions, decide nothing in the case. */
    private static boolean askedByAModel(HistoricDecisionInstanceEntity decision) {
        if (decision.getProcessInstanceId() == null || decision.getActivityId() == null) {
            return false;
        }
        ActivityImpl step = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(decision.getProcessDefinitionId())
                .findActivity(decision.getActivityId());
        return ActivityTypes.TASK_BUSINESS_RULE.equals(step.getProperty("type"));
    }

    /** The answer of the decision itself; asked was it together with the decisions that it rests on. */
    private static DecisionMade read(HistoricDecisionEvaluationEvent evaluation) {
        HistoricDecisionInstanceEntity decision = evaluation.getRootHistoricDecisionInstance();
        Map<String, Object> inputs = new LinkedHashMap<>();
        evaluation.getRequiredHistoricDecisionInstances().forEach(required -> inputs.putAll(inputsOf(required)));
        inputs.putAll(inputsOf(decision));
        Map<Integer, Map<String, Object>> rows = new TreeMap<>();
        for (HistoricDecisionOutputInstance output : decision.getOutputs()) {
            rows.computeIfAbsent(output.getRuleOrder(), row -> new LinkedHashMap<>())
                    .put(output.getVariableName(), output.getValue());
        }
        int version = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedDecisionDefinitionById(decision.getDecisionDefinitionId())
                .getVersion();
        return new DecisionMade(decision.getDecisionDefinitionKey(), version, inputs, List.copyOf(rows.values()));
    }

    private static Map<String, Object> inputsOf(HistoricDecisionInstanceEntity decision) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (HistoricDecisionInputInstance input : decision.getInputs()) {
            inputs.put(input.getClauseName() == null ? input.getClauseId() : input.getClauseName(), input.getValue());
        }
        return inputs;
    }
}
