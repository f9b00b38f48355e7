package org.stegvis.platform.engine;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;

/**
 * Only what a process asks a decision table goes into the engine's history. Pages and daily rounds ask tables as often as
 * they compute a figure; each answer would be kept for as long as that of a case.
 */
class DecisionsOfProcesses extends DefaultDmnHistoryEventProducer {

    @Override
    public HistoryEvent createDecisionEvaluatedEvt(DmnDecisionEvaluationEvent asked) {
        return null;
    }
}
