package org.stegvis.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/** Starts processes by message and tells waiting ones what has happened, with the rights of Stegvis, whoever was the cause. */
@Component
public class ProcessMessages {

    private final RuntimeService processes;
    private final AsStegvis asStegvis;

    ProcessMessages(RuntimeService processes, AsStegvis asStegvis) {
        this.processes = processes;
        this.asStegvis = asStegvis;
    }

    /** Starts the process that begins with this message. */
    public void start(String message, String businessKey, Map<String, Object> variables) {
        asStegvis.run(() -> processes
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage());
    }

    /**
     * Tells all processes of this business key that have these variables and wait for the message; that none waits is no
     * error.
     *
     * @param having what the variables of the process must be, by name
     * @param saying variables that the message brings
     * @return how many waits ended by it
     */
    public int tell(String message, String businessKey, Map<String, Object> having, Map<String, Object> saying) {
        return asStegvis.get(() -> {
            MessageCorrelationBuilder told =
                    processes.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
            having.forEach(told::processInstanceVariableEquals);
            return told.setVariables(saying).correlateAllWithResult().size();
        });
    }

    /** The same for a message that begins something beside the process: what it brings is seen there only. */
    public int tellBeside(String message, String businessKey, Map<String, Object> having, Map<String, Object> saying) {
        return asStegvis.get(() -> {
            MessageCorrelationBuilder told =
                    processes.createMessageCorrelation(message).processInstanceBusinessKey(businessKey);
            having.forEach(told::processInstanceVariableEquals);
            return told.setVariablesToTriggeredScope(saying)
                    .correlateAllWithResult()
                    .size();
        });
    }
}
