package org.stegvis.platform.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says when a step has become an incident. An incident that is only passed up from a called process is said once. */
@Component
class IncidentWatch implements HistoryWatch {

    private final ApplicationEventPublisher events;

    IncidentWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void happened(HistoryEvent event) {
        if (event instanceof HistoricIncidentEventEntity incident
                && event.isEventOfType(HistoryEventTypes.INCIDENT_CREATE)
                && incident.getId().equals(incident.getCauseIncidentId())) {
            events.publishEvent(new IncidentOpened(
                    caseOf(incident).orElse(""),
                    Optional.ofNullable(incident.getProcessInstanceId()).orElse(""),
                    incident.getProcessDefinitionKey() + " / " + incident.getActivityId()));
        }
    }

    private static Optional<String> caseOf(HistoricIncidentEventEntity incident) {
        return Optional.ofNullable(incident.getProcessInstanceId())
                .map(id -> Context.getCommandContext().getExecutionManager().findExecutionById(id))
                .map(ExecutionEntity::getBusinessKey);
    }
}
