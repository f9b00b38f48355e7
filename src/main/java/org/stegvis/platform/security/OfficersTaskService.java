package org.stegvis.platform.security;

import java.io.InputStream;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/**
 * The engine's task service as far as officers may use it. An officer takes a task for herself and gives it back, but
 * hands it to nobody else; of a task's own properties she moves the follow-up date alone. Comments and attachments are
 * refused to everyone: they would bring free text about people into the engine.
 */
public class OfficersTaskService extends TaskServiceImpl {

    private static final Set<String> OWN_CHANGES = Set.of(TaskEntity.FOLLOW_UP_DATE);

    private final transient ReaderLanguage reader;
    private final transient Texts texts;

    protected OfficersTaskService(ReaderLanguage reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** Takes a task, for oneself; {@code null} gives it back. */
    @Override
    public void claim(String task, String user) {
        if (user != null && isForSomebodyElse(user)) {
            throw refused("task.refused.forSomebodyElse");
        }
        super.claim(task, user);
    }

    /** To give a task back and to take it is work on the task; to hand it to somebody else is for administrators. */
    @Override
    public void setAssignee(String task, String user) {
        if (isAdministratorOrEngine() || user != null && isForSomebodyElse(user)) {
            super.setAssignee(task, user);
        } else {
            super.claim(task, user);
        }
    }

    @Override
    public void saveTask(Task task) {
        boolean onlyOwnChanges = task instanceof TaskEntity entity
                && entity.getRevision() > 0
                && OWN_CHANGES.containsAll(entity.getPropertyChanges().keySet());
        if (onlyOwnChanges && isOwn(task.getId())) {
            commandExecutor.execute(context ->
                    context.runWithoutAuthorization(new SetTaskFollowUpDateCmd(task.getId(), task.getFollowUpDate())));
        } else {
            super.saveTask(task);
        }
    }

    @Override
    public void addComment(String task, String processInstance, String message) {
        throw refused("task.refused.comment");
    }

    @Override
    public Comment createComment(String task, String processInstance, String message) {
        throw refused("task.refused.comment");
    }

    @Override
    public void updateTaskComment(String task, String comment, String message) {
        throw refused("task.refused.comment");
    }

    @Override
    public void updateProcessInstanceComment(String processInstance, String comment, String message) {
        throw refused("task.refused.comment");
    }

    @Override
    public Attachment createAttachment(
            String type, String task, String processInstance, String name, String description, InputStream content) {
        throw refused("task.refused.attachment");
    }

    @Override
    public Attachment createAttachment(
            String type, String task, String processInstance, String name, String description, String url) {
        throw refused("task.refused.attachment");
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        throw refused("task.refused.attachment");
    }

    private boolean isForSomebodyElse(String user) {
        return commandExecutor.execute(context ->
                !isFree(context) && !user.equals(context.getAuthentication().getUserId()));
    }

    private boolean isAdministratorOrEngine() {
        return commandExecutor.execute(OfficersTaskService::isFree);
    }

    private boolean isOwn(String task) {
        return commandExecutor.execute(context -> {
            Authentication person = context.getAuthentication();
            TaskEntity open = context.getTaskManager().findTaskById(task);
            return person != null
                    && open != null
                    && person.getUserId() != null
                    && person.getUserId().equals(open.getAssignee());
        });
    }

    private static boolean isFree(CommandContext context) {
        Authentication person = context.getAuthentication();
        return person == null
                || !context.isAuthorizationCheckEnabled()
                || context.getAuthorizationManager().isCamundaAdmin(person);
    }

    private TaskRefused refused(String text) {
        return new TaskRefused(texts.get(reader.now(), text));
    }
}
