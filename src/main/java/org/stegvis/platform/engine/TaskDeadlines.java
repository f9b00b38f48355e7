package org.stegvis.platform.engine;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;

/** Keeps account of when tasks are due: it is asked when a task is handed out, and hears what becomes of the task. */
public interface TaskDeadlines {

    /**
     * A task that is being handed out.
     *
     * @param form the id of its form
     * @param role the group to which it is offered, or {@link RoleHolders#STARTER}
     * @param time how long the settings give for it
     */
    record HandedOut(String caseNumber, String task, String form, String role, Period time) {}

    /** When the task is due; empty for a case that is unknown here. */
    Optional<Instant> handedOut(HandedOut task);

    /** Somebody has set another date for the task. */
    void rescheduled(String task, Instant due);

    /** The task was done, or is no longer to be done. */
    void settled(String task);
}
