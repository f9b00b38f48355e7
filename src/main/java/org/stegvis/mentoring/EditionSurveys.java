package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Survey;
import org.stegvis.shared.SurveyKind;
import org.stegvis.shared.Surveys;

/** The surveys of an edition: halfway, at its end, and half a year later. */
@Component
public class EditionSurveys {

    private final Surveys surveys;
    private final Participations participations;

    EditionSurveys(Surveys surveys, Participations participations) {
        this.surveys = surveys;
        this.participations = participations;
    }

    /** Opens the survey of this kind among all who take part or have taken part to the end. */
    public Survey open(Edition edition, String kind) {
        return surveys.open(edition.number(), SurveyKind.ofCode(kind).orElseThrow(), asked(edition));
    }

    /** The survey of this kind, if it was opened. */
    Optional<Survey> of(Edition edition, SurveyKind kind) {
        return surveys.of(edition.number()).stream()
                .filter(survey -> survey.kind() == kind)
                .findFirst();
    }

    /** Whether the survey of this kind was opened and takes no more answers. */
    boolean isOver(Edition edition, SurveyKind kind) {
        return of(edition, kind).flatMap(Survey::closedAt).isPresent();
    }

    private List<Participation> asked(Edition edition) {
        return participations.in(
                edition.number(),
                ParticipationState.CONFIRMED,
                ParticipationState.ACTIVE,
                ParticipationState.PAUSED,
                ParticipationState.COMPLETED);
    }
}
