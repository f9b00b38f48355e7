package org.stegvis.platform.form;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.security.OfficersTaskService;

/**
 * The engine's task service without the ways around a form: a task that has one cannot be resolved, thrown out of by an
 * error or escalation, or be given variables. Completing is refused by {@link FormGuard}.
 */
class FormOnlyTaskService extends OfficersTaskService {

    private static final Logger LOG = LoggerFactory.getLogger(FormOnlyTaskService.class);

    private final transient ReaderLanguage reader;
    private final transient Texts texts;

    FormOnlyTaskService(ReaderLanguage reader, Texts texts) {
        super(reader, texts);
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    public void complete(String task, Map<String, Object> variables) {
        refuseIfItHasAForm(task);
        super.complete(task, variables);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String task, Map<String, Object> variables, boolean deserialize) {
        refuseIfItHasAForm(task);
        return super.completeWithVariablesInReturn(task, variables, deserialize);
    }

    @Override
    public void resolveTask(String task) {
        refuseIfItHasAForm(task);
        super.resolveTask(task);
    }

    @Override
    public void resolveTask(String task, Map<String, Object> variables) {
        refuseIfItHasAForm(task);
        super.resolveTask(task, variables);
    }

    @Override
    public void handleBpmnError(String task, String code, String message, Map<String, Object> variables) {
        refuseIfItHasAForm(task);
        super.handleBpmnError(task, code, message, variables);
    }

    @Override
    public void handleEscalation(String task, String code, Map<String, Object> variables) {
        refuseIfItHasAForm(task);
        super.handleEscalation(task, code, variables);
    }

    @Override
    protected void setVariables(String task, Map<String, ? extends Object> variables, boolean local) {
        refuseIfItHasAForm(task);
        super.setVariables(task, variables, local);
    }

    @Override
    public void removeVariables(String task, Collection<String> names) {
        refuseIfItHasAForm(task);
        super.removeVariables(task, names);
    }

    @Override
    public void updateVariables(String task, Map<String, ? extends Object> changes, Collection<String> removed) {
        refuseIfItHasAForm(task);
        super.updateVariables(task, changes, removed);
    }

    @Override
    public void updateVariablesLocal(String task, Map<String, ? extends Object> changes, Collection<String> removed) {
        refuseIfItHasAForm(task);
        super.updateVariablesLocal(task, changes, removed);
    }

    @Override
    public void removeVariable(String task, String name) {
        refuseIfItHasAForm(task);
        super.removeVariable(task, name);
    }

    @Override
    public void removeVariableLocal(String task, String name) {
        refuseIfItHasAForm(task);
        super.removeVariableLocal(task, name);
    }

    @Override
    public void removeVariablesLocal(String task, Collection<String> names) {
        refuseIfItHasAForm(task);
        super.removeVariablesLocal(task, names);
    }

    private void refuseIfItHasAForm(String task) {
        if (task == null) {
            return;
        }
        boolean formIsThere = commandExecutor.execute(context -> {
            TaskEntity open = context.getTaskManager().findTaskById(task);
            return open != null
                    && open.getTaskDefinition() != null
                    && open.getTaskDefinition().getTaskFormHandler() instanceof CheckedForm;
        });
        if (formIsThere) {
            LOG.info("Task {}: a step around its form was refused", task);
            throw FormRefused.conflict(texts.get(reader.now(), "form.refused.aroundTheForm"));
        }
    }
}
