package org.stegvis.platform.form;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/**
 * A task or a process that has a form is completed or started through its form alone, whatever the API call: without the
 * mark that {@link CheckedForm} leaves in the command, the step is refused.
 */
final class FormGuard implements TaskListener, ExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(FormGuard.class);

    private final Texts texts;
    private final ReaderLanguage reader;

    FormGuard(Texts texts, ReaderLanguage reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** Notes in the command that this task or start came through its form. */
    static void mark(CommandContext command, VariableScope scope) {
        command.getSession(FormMarks.class).add(keyOf(scope));
    }

    @Override
    public void notify(DelegateTask task) {
        check(task, task.getExecution().getProcessBusinessKey(), "form.refused.aroundTheForm");
    }

    @Override
    public void notify(DelegateExecution execution) {
        check(execution, execution.getProcessBusinessKey(), "form.refused.startAroundTheForm");
    }

    private void check(VariableScope scope, String caseNumber, String sentence) {
        if (!Context.getCommandContext().getSession(FormMarks.class).has(keyOf(scope))) {
            LOG.info("Case {}: a step around its form was refused", caseNumber);
            throw FormRefused.conflict(texts.get(reader.now(), sentence));
        }
    }

    private static String keyOf(VariableScope scope) {
        return scope instanceof DelegateTask task ? task.getId() : ((DelegateExecution) scope).getProcessInstanceId();
    }
}
