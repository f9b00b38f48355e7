package org.stegvis.deadline;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.engine.TaskDeadlines;

/**
 * Enters every task of a case into the register when it is handed out, and settles it when the task is gone. What
 * somebody has begun for herself beside the case is owed to nobody.
 */
@Component
class DeadlinesOfTasks implements TaskDeadlines {

    private final Deadlines deadlines;

    DeadlinesOfTasks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Instant> handedOut(HandedOut task) {
        if (task.role().equals(RoleHolders.STARTER)) {
            return Optional.empty();
        }
        return deadlines.openForTask(task.caseNumber(), task.form(), task.task(), task.role(), task.time());
    }

    @Override
    public void rescheduled(String task, Instant due) {
        deadlines.follow(task, due);
    }

    @Override
    public void settled(String task) {
        deadlines.settleTask(task);
    }
}
