package org.stegvis.platform.form;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/** Ties every form that a model names to {@link CheckedForm}, {@link FormGuard} and the reader's language. */
@Component
class FormParseListener extends AbstractBpmnParseListener {

    private final FormDesk desk;
    private final ReaderLanguage reader;
    private final FormGuard guard;

    FormParseListener(FormDesk desk, ReaderLanguage reader, Texts texts) {
        this.desk = desk;
        this.reader = reader;
        this.guard = new FormGuard(texts, reader);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        FormDefinition definition = task.getFormDefinition();
        if (definition.getCamundaFormDefinitionKey() == null) {
            return;
        }
        String form = definition.getCamundaFormDefinitionKey().getExpressionText();
        definition.setCamundaFormDefinitionKey(new InReadersLanguage(form));
        task.setTaskFormHandler(
                new CheckedForm.OfTask(form, desk, reader, (TaskFormHandler) task.getTaskFormHandler()));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
        if (!(scope instanceof ProcessDefinitionEntity process)
                || process.getStartFormDefinition() == null
                || process.getStartFormDefinition().getCamundaFormDefinitionKey() == null) {
            return;
        }
        FormDefinition definition = process.getStartFormDefinition();
        String form = definition.getCamundaFormDefinitionKey().getExpressionText();
        definition.setCamundaFormDefinitionKey(new InReadersLanguage(form));
        process.setStartFormHandler(
                new CheckedForm.OfStart(form, desk, reader, (StartFormHandler) process.getStartFormHandler()));
        // On the process and not on its start event: an instance may be made to begin at any other step as well.
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
    }

    /** The id of the deployed form in the language of whoever asks for it. */
    private final class InReadersLanguage implements Expression {

        private final String form;

        private InReadersLanguage(String form) {
            this.form = form;
        }

        @Override
        public Object getValue(VariableScope scope) {
            return getExpressionText();
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getExpressionText() {
            return FormTranslator.idOf(form, reader.now());
        }

        @Override
        public boolean isLiteralText() {
            return true;
        }
    }
}
