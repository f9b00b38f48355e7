package org.stegvis.platform.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a case, when they pass from one officer to another. */
@Component
public class CaseTasks {

    private final JdbcClient database;
    private final TaskService tasks;
    private final AsStegvis asStegvis;

    CaseTasks(JdbcClient database, TaskService tasks, AsStegvis asStegvis) {
        this.database = database;
        this.tasks = tasks;
        this.asStegvis = asStegvis;
    }

    /**
     * Gives the open tasks of a role, in all processes of the case, to another officer: those that its holder has and
     * those that nobody has. What a colleague took stays hers, and a task that somebody completes at this moment is left
     * alone. Whether the change may be made is for the caller to say.
     *
     * @param holder who has held the role; empty if its group shared it
     * @return how many tasks were given
     */
    public int handOver(String caseNumber, String role, Optional<String> holder, String newHolder) {
        List<String> open = database.sql("""
                        select task.id_ from act_ru_task task
                        join act_ru_execution instance on instance.id_ = task.proc_inst_id_
                        where instance.business_key_ = :case
                            and (task.assignee_ is null or task.assignee_ = :holder)
                            and exists (select 1 from act_ru_identitylink offered
                                where offered.task_id_ = task.id_ and offered.group_id_ = :role)
                        for update of task skip locked""")
                .param("case", caseNumber)
                .param("role", role)
                .param("holder", holder.orElse(""))
                .query(String.class)
                .list();
        asStegvis.run(() -> open.forEach(task -> tasks.setAssignee(task, newHolder)));
        return open.size();
    }
}
