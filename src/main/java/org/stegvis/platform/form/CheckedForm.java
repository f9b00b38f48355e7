package org.stegvis.platform.form;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.stegvis.platform.language.ReaderLanguage;

/**
 * Stands in the engine where a form is submitted: what comes in passes the {@link FormDesk} and nothing else reaches
 * the process. Leaves a mark in the command, by which {@link FormGuard} knows that the form was used.
 */
abstract class CheckedForm implements FormHandler {

    private final String form;
    private final FormDesk desk;
    private final ReaderLanguage reader;

    private CheckedForm(String form, FormDesk desk, ReaderLanguage reader) {
        this.form = form;
        this.desk = desk;
        this.reader = reader;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // The form was configured when the model was parsed.
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity execution = executionOf(scope);
        ProcessDefinitionEntity process = execution.getProcessDefinition();
        CommandContext command = Context.getCommandContext();
        FormSubject subject = new FormSubject(
                Optional.ofNullable(execution.getProcessBusinessKey()).orElse(""),
                form,
                Optional.ofNullable(command.getAuthenticatedUserId()).orElse(""),
                reader.now(),
                scope::getVariable);
        FormDesk.Taken taken = desk.take(subject, process.getKey(), process.getDeploymentId(), RawValues.of(submitted));
        if (!taken.caseNumber().equals(subject.caseNumber())) {
            execution.setProcessBusinessKey(taken.caseNumber());
        }
        FormGuard.mark(command, scope);
        scope.setVariables(taken.variables());
    }

    /** The id of the form as it was authored. */
    String form() {
        return form;
    }

    abstract ExecutionEntity executionOf(VariableScope scope);

    /** The form of a user task. */
    static final class OfTask extends CheckedForm implements TaskFormHandler {

        private final TaskFormHandler parsed;

        OfTask(String form, FormDesk desk, ReaderLanguage reader, TaskFormHandler parsed) {
            super(form, desk, reader);
            this.parsed = parsed;
        }

        @Override
        public TaskFormData createTaskForm(TaskEntity task) {
            return parsed.createTaskForm(task);
        }

        @Override
        ExecutionEntity executionOf(VariableScope scope) {
            return ((TaskEntity) scope).getExecution();
        }
    }

    /** The form that starts a process. */
    static final class OfStart extends CheckedForm implements StartFormHandler {

        private final StartFormHandler parsed;

        OfStart(String form, FormDesk desk, ReaderLanguage reader, StartFormHandler parsed) {
            super(form, desk, reader);
            this.parsed = parsed;
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity process) {
            return parsed.createStartFormData(process);
        }

        @Override
        ExecutionEntity executionOf(VariableScope scope) {
            return (ExecutionEntity) scope;
        }
    }
}
