package org.stegvis.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/**
 * The engine's form service as officers meet it: an opened form brings its facts, choices and earlier answers; a form
 * that comes too late is answered in words.
 */
class StegvisFormService extends FormServiceImpl {

    private static final Logger LOG = LoggerFactory.getLogger(StegvisFormService.class);
    private static final String FACTS = "facts";

    private final transient FormDesk desk;
    private final transient FormLibrary library;
    private final transient Facts facts;
    private final transient ReaderLanguage reader;
    private final transient Texts texts;
    private final transient ObjectMapper json;

    StegvisFormService(
            FormDesk desk, FormLibrary library, Facts facts, ReaderLanguage reader, Texts texts, ObjectMapper json) {
        this.desk = desk;
        this.library = library;
        this.facts = facts;
        this.reader = reader;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public void submitTaskForm(String task, Map<String, Object> answers) {
        inTime(task, () -> {
            super.submitTaskForm(task, answers);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String task, Map<String, Object> answers, boolean deserialize) {
        return inTime(task, () -> super.submitTaskFormWithVariablesInReturn(task, answers, deserialize));
    }

    @Override
    public VariableMap getTaskFormVariables(String task, Collection<String> names, boolean deserialize) {
        VariableMap variables = super.getTaskFormVariables(task, names, deserialize);
        commandExecutor.execute(context -> {
            TaskEntity open = context.getTaskManager().findTaskById(task);
            formOf(open).ifPresent(form -> addWhatTheFormShows(variables, open, form));
            return null;
        });
        return variables;
    }

    private void addWhatTheFormShows(VariableMap variables, TaskEntity task, String form) {
        FormSubject subject = new FormSubject(
                Optional.ofNullable(task.getExecution().getProcessBusinessKey()).orElse(""),
                form,
                Optional.ofNullable(getCurrentUser()).orElse(""),
                reader.now(),
                task::getVariable);
        String deployment = task.getExecution().getProcessDefinition().getDeploymentId();
        FormDefinition definition = library.shown(deployment, form, subject.language());
        desk.opened(definition, subject).forEach((name, value) -> put(variables, name, value));
        List<Fact> known = facts.of(definition, subject);
        if (!definition.facts().isEmpty()) {
            put(variables, FACTS, known);
        }
    }

    private void put(VariableMap variables, String name, Object value) {
        if (value == null) {
            // Tasklist sends a list back as the type that it was shown as, so a question without an answer shows
            // nothing.
            variables.remove(name);
            return;
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            variables.put(name, value);
            return;
        }
        try {
            variables.putValueTyped(
                    name, SpinValues.jsonValue(json.writeValueAsString(value)).create());
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("The value of " + name + " could not be written", problem);
        }
    }

    private static String getCurrentUser() {
        return org.camunda.bpm.engine.impl.context.Context.getCommandContext().getAuthenticatedUserId();
    }

    private static Optional<String> formOf(TaskEntity task) {
        return Optional.ofNullable(task.getTaskDefinition())
                .map(definition -> definition.getTaskFormHandler())
                .filter(CheckedForm.class::isInstance)
                .map(handler -> ((CheckedForm) handler).form());
    }

    private <T> T inTime(String task, java.util.function.Supplier<T> submission) {
        commandExecutor.execute((Command<Void>) context -> refuseIfDone(context, task));
        try {
            return submission.get();
        } catch (OptimisticLockingException overtaken) {
            throw tooLate(task, "form.refused.overtaken");
        }
    }

    private Void refuseIfDone(CommandContext context, String task) {
        if (task == null || context.getTaskManager().findTaskById(task) != null) {
            return null;
        }
        HistoricTaskInstance done = context.runWithoutAuthorization(() -> (HistoricTaskInstance)
                new HistoricTaskInstanceQueryImpl(commandExecutor).taskId(task).singleResult());
        throw tooLate(task, done == null ? "form.refused.unknownTask" : "form.refused.taskIsDone");
    }

    private FormRefused tooLate(String task, String sentence) {
        LOG.info("Task {}: form refused: {}", task, sentence);
        return FormRefused.conflict(texts.get(reader.now(), sentence));
    }
}
