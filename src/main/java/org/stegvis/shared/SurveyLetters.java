package org.stegvis.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.letter.Letter;

/** Asks for answers to a survey, and reminds those who have not given theirs. */
@Component
public class SurveyLetters {

    private final Surveys surveys;
    private final Participations participations;
    private final Programmes programmes;
    private final ParticipantLetters letters;

    SurveyLetters(Surveys surveys, Participations participations, Programmes programmes, ParticipantLetters letters) {
        this.surveys = surveys;
        this.participations = participations;
        this.programmes = programmes;
        this.letters = letters;
    }

    /** Asks everybody who is to answer. */
    @Transactional
    public void ask(UUID survey) {
        write(survey, SharedLetter.SURVEY_REQUEST, "asked");
    }

    /**
     * Reminds all who have not answered.
     *
     * @param step which reminder it is
     */
    @Transactional
    public void remind(UUID survey, String step) {
        write(survey, SharedLetter.SURVEY_REMINDER, step);
    }

    private void write(UUID id, SharedLetter kind, String step) {
        Survey survey = surveys.require(id);
        Programme programme = programmes.require(survey.programme());
        LocalDate lastDay =
                LocalDate.ofInstant(survey.closesAt(), programme.country().zone());
        surveys.asked(id).forEach((participation, answered) -> {
            if (!answered) {
                letters.write(
                        participations.require(participation),
                        kind,
                        id + "-" + step,
                        id.toString(),
                        List.of(new Letter.Word("survey.kind." + survey.kind().code()), lastDay));
            }
        });
    }
}
