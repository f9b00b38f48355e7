package org.stegvis.shared;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** When those who have not answered a survey are reminded. */
@Component
public class SurveySchedule {

    private final SharedSettings settings;

    SurveySchedule(SharedSettings settings) {
        this.settings = settings;
    }

    /** When they are reminded for the first time. */
    public Instant firstReminder(Survey survey) {
        return survey.openedAt().plus(settings.surveyFirstReminder());
    }

    /** When they are reminded for the second time. */
    public Instant secondReminder(Survey survey) {
        return survey.openedAt().plus(settings.surveySecondReminder());
    }
}
