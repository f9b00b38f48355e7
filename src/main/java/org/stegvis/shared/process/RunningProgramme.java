package org.stegvis.shared.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.Programme;
import org.stegvis.shared.SharedVariables;

/** What every process of a programme knows of it. */
final class RunningProgramme {

    private RunningProgramme() {}

    /** What a process about one thing of a programme starts with. */
    static Map<String, Object> startingWith(Programme programme, ProcessVariable<String> about, UUID id) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(SharedVariables.CASE_NUMBER.name(), programme.number());
        variables.put(SharedVariables.TITLE.name(), programme.title());
        variables.put(SharedVariables.COUNTRY.name(), programme.country().name());
        variables.put(about.name(), id.toString());
        return variables;
    }

    /** The id of what the process is about. */
    static UUID id(DelegateExecution execution, ProcessVariable<String> about) {
        return UUID.fromString(about.require(execution));
    }
}
