package org.stegvis.platform.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;

/** What business areas may ask and do about an open task on behalf of an officer whose right to it they have checked. */
@Component
public class OfficersTasks {

    private final TaskService tasks;
    private final ManagementService jobs;
    private final IdentityService identity;
    private final StegvisSettings settings;

    /** The engine is looked up when it is needed: commands that read the register run without an engine. */
    OfficersTasks(
            @Lazy TaskService tasks,
            @Lazy ManagementService jobs,
            @Lazy IdentityService identity,
            StegvisSettings settings) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.identity = identity;
        this.settings = settings;
    }

    /** Who has the task; empty if nobody has it, or if it is no longer open. */
    public Optional<String> assignee(String task) {
        return byStegvis(() -> find(task).map(Task::getAssignee));
    }

    /** Moves when the task is due, and by as many days the timers that wait beside it. */
    public void reschedule(String task, Instant due) {
        byStegvis(() -> {
            find(task).ifPresent(open -> reschedule(open, due));
            return null;
        });
    }

    private void reschedule(Task task, Instant due) {
        if (task.getDueDate() != null) {
            long days = ChronoUnit.DAYS.between(day(task.getDueDate().toInstant()), day(due));
            jobs.createJobQuery()
                    .executionId(task.getExecutionId())
                    .timers()
                    .list()
                    .forEach(timer -> move(timer, days));
        }
        tasks.setDueDate(task.getId(), Date.from(due));
    }

    private void move(Job timer, long days) {
        Instant moved = timer.getDuedate()
                .toInstant()
                .atZone(settings.zone())
                .plusDays(days)
                .toInstant();
        jobs.setJobDuedate(timer.getId(), Date.from(moved));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    private Optional<Task> find(String task) {
        return task.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult());
    }

    private <T> T byStegvis(Supplier<T> work) {
        var officer = identity.getCurrentAuthentication();
        try {
            identity.clearAuthentication();
            return work.get();
        } finally {
            if (officer != null) {
                identity.setAuthentication(officer);
            }
        }
    }
}
