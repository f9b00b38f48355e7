package org.stegvis.mentoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.stegvis.platform.engine.CaseInEngine;

/** The processes of one key in one edition, taken on by their jobs, timers and forms. */
final class ProcessWalk {

    private static final String OFFICER = "carin";

    private final ProcessEngine engine;
    private final CaseInEngine processes;
    private final String key;

    ProcessWalk(ProcessEngine engine, String edition, String key) {
        this.engine = engine;
        this.processes = CaseInEngine.only(key, engine, edition);
        this.key = key;
    }

    void runWhatIsReady() {
        processes.runWhatIsReady();
    }

    void fire(String timer) {
        processes.fire(timer);
    }

    Instant dueDateOf(String timer) {
        return processes.dueDateOf(timer);
    }

    void answer(String form, String role, Map<String, Object> answers) {
        Task task = processes.task(form);
        CaseInEngine.as(engine, OFFICER, role, () -> {
            engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(answers));
            return null;
        });
        runWhatIsReady();
    }

    /** What the form of the open task shows in Swedish, each fact as {@code what: value}. */
    List<String> facts(String form) {
        return processes.facts(processes.task(form), OFFICER);
    }

    /** The steps that were passed, in order; what was cancelled is left out. */
    List<String> passed() {
        return processes.passed(key);
    }

    List<String> ended() {
        return processes.ended(key);
    }
}
