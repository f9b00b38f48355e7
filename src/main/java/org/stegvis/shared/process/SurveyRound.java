package org.stegvis.shared.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.EventVariables;
import org.stegvis.shared.Programme;
import org.stegvis.shared.SharedVariables;
import org.stegvis.shared.Survey;
import org.stegvis.shared.SurveySchedule;

/** A survey, from the request for answers until it takes no more ({@code survey-round.bpmn}). */
@Component
public class SurveyRound implements ProcessClass {

    public static final String KEY = "survey-round";

    public static final String SURVEY_OPENED = "shared.surveyOpened";

    private final ProcessMessages messages;
    private final SurveySchedule schedule;

    SurveyRound(ProcessMessages messages, SurveySchedule schedule) {
        this.messages = messages;
        this.schedule = schedule;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                SharedVariables.CASE_NUMBER,
                SharedVariables.TITLE,
                SharedVariables.COUNTRY,
                SharedVariables.SURVEY,
                EventVariables.FIRST_REMINDER_AT,
                EventVariables.SECOND_REMINDER_AT,
                EventVariables.SURVEY_CLOSES_AT);
    }

    /** Begins to ask. */
    void begin(Programme programme, Survey survey) {
        Map<String, Object> variables = RunningProgramme.startingWith(programme, SharedVariables.SURVEY, survey.id());
        variables.put(
                EventVariables.FIRST_REMINDER_AT.name(),
                schedule.firstReminder(survey).toString());
        variables.put(
                EventVariables.SECOND_REMINDER_AT.name(),
                schedule.secondReminder(survey).toString());
        variables.put(EventVariables.SURVEY_CLOSES_AT.name(), survey.closesAt().toString());
        messages.start(SURVEY_OPENED, programme.number(), variables);
    }
}
