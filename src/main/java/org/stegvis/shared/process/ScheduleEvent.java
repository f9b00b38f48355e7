package org.stegvis.shared.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.shared.EventSchedule;
import org.stegvis.shared.EventVariables;
import org.stegvis.shared.Events;
import org.stegvis.shared.ProgrammeEvent;
import org.stegvis.shared.SharedVariables;

/** Finds out when what happens about an event, as it stands now. */
@ExportedToEngine("scheduleEvent")
class ScheduleEvent implements JavaDelegate {

    private final Events events;
    private final EventSchedule schedule;

    ScheduleEvent(Events events, EventSchedule schedule) {
        this.events = events;
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgrammeEvent event = events.hold(RunningProgramme.id(execution, SharedVariables.EVENT));
        execution.setVariable(
                EventVariables.EVENT_NOTICE.name(), schedule.notice(event).code());
        execution.setVariable(
                EventVariables.INVITATION_AT.name(), schedule.invitation(event).toString());
        execution.setVariable(
                EventVariables.EVENT_REMINDER_AT.name(),
                schedule.reminder(event).toString());
        execution.setVariable(
                EventVariables.PRACTICAL_NOTE_AT.name(),
                schedule.practicalNote(event).toString());
        execution.setVariable(
                EventVariables.EVENT_ENDS_AT.name(), event.endsAt().toString());
        execution.setVariable(
                EventVariables.MISSED_AT.name(), schedule.missed(event).toString());
    }
}
