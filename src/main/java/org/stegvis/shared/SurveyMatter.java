package org.stegvis.shared;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.party.Person;

/** The surveys that a participant has not answered. */
@Component
class SurveyMatter implements ParticipantMatter {

    private final Surveys surveys;

    SurveyMatter(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        return roles.stream()
                .flatMap(role -> surveys.unanswered(role.id()).stream())
                .map(survey -> new Line(
                        "participant.matter.survey",
                        List.of(new Letter.Word("survey.kind." + survey.kind().code())),
                        "survey/" + survey.id(),
                        Optional.of(survey.closesAt()),
                        true))
                .toList();
    }
}
