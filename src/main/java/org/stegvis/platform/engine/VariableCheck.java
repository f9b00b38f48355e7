package org.stegvis.platform.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.stereotype.Component;

/**
 * Lets only declared variables into the engine, and nothing that identifies a person. Every write passes here, whoever
 * makes it and through whichever API, because the history is written in the same transaction.
 */
@Component
class VariableCheck implements HistoryWatch {

    private final ProcessClasses processes;

    VariableCheck(ProcessClasses processes) {
        this.processes = processes;
    }

    @Override
    public void happened(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && (event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                        || event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE))) {
            check(variable);
        }
    }

    private void check(HistoricVariableUpdateEventEntity variable) {
        ProcessVariable<?> declared = processes
                .variable(String.valueOf(variable.getProcessDefinitionKey()), variable.getVariableName())
                .orElseThrow(() -> refuse(variable, "is not declared for this process"));
        if (!declared.allows(valueOf(variable))) {
            throw refuse(variable, "may not hold this value");
        }
    }

    /** The value as it is stored; a sort of value that no variable may have comes out as itself and is refused. */
    private static Object valueOf(HistoricVariableUpdateEventEntity variable) {
        return switch (variable.getSerializerName()) {
            case "null" -> null;
            case "string" -> variable.getTextValue();
            case "boolean" -> variable.getLongValue() == null ? null : variable.getLongValue() == 1;
            case "integer" ->
                variable.getLongValue() == null ? null : variable.getLongValue().intValue();
            case "double" -> variable.getDoubleValue();
            default -> variable;
        };
    }

    private static BadUserRequestException refuse(HistoricVariableUpdateEventEntity variable, String why) {
        return new BadUserRequestException("The variable " + variable.getVariableName() + " of process "
                + variable.getProcessDefinitionKey() + " " + why);
    }
}
