package org.stegvis.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Sees every event of the engine's history in the transaction that writes it, and may refuse it by an exception. */
public interface HistoryWatch {

    void happened(HistoryEvent event);

    /** All watches as the engine wants them. */
    static HistoryEventHandler asHandler(Iterable<HistoryWatch> watches) {
        return new HistoryEventHandler() {
            @Override
            public void handleEvent(HistoryEvent event) {
                watches.forEach(watch -> watch.happened(event));
            }

            @Override
            public void handleEvents(List<HistoryEvent> events) {
                events.forEach(this::handleEvent);
            }
        };
    }
}
