package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;

/** Every way through the model of a survey, and what its figures say. */
@StegvisTest
class SurveyRoundPathTest {

    private static final String PROCESS = "survey-round";
    private static final Map<String, String> CONTENT =
            Map.of("meetings", "4", "goals", "3", "needsHelp", "no", "wish", "More time");

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Surveys surveys;

    private ProgrammeWalk walk;
    private List<Participation> adepts;
    private List<Participation> mentors;

    @BeforeEach
    void peopleTakePart() {
        CLOCK.isOn(LocalDate.of(2027, 1, 22));
        walk = ProgrammeWalk.begin(context);
        adepts = people(6, ParticipationRole.ADEPT);
        mentors = people(5, ParticipationRole.MENTOR);
    }

    private List<Participation> people(int count, ParticipationRole role) {
        return IntStream.range(0, count)
                .mapToObj(number -> walk.takingPart(role))
                .toList();
    }

    private Survey open(List<Participation> asked) {
        Survey survey = surveys.open(walk.programme().number(), SurveyKind.MID_TERM, asked);
        walk.runWhatIsReady();
        return survey;
    }

    private void reach(String timer) {
        CLOCK.is(walk.dueDateOf(timer).plusSeconds(1));
        walk.fire(timer);
    }

    @Test
    void aSurveyAsksRemindsTwiceAndCloses() {
        Survey survey = open(adepts);
        surveys.answer(survey, adepts.get(0), CONTENT);
        reach("event_firstReminderDue");
        surveys.answer(survey, adepts.get(1), CONTENT);
        reach("event_secondReminderDue");
        reach("event_surveyOver");
        assertThat(walk.ended(PROCESS)).containsExactly("end_surveyClosed");
        assertThat(walk.passed(PROCESS))
                .containsExactly(
                        "sendTask_askForAnswers",
                        "sendTask_remindFirst",
                        "sendTask_remindAgain",
                        "serviceTask_closeSurvey",
                        "end_surveyClosed");
        assertThat(walk.lettersTo(adepts.get(0))).containsExactly("survey-request");
        assertThat(walk.lettersTo(adepts.get(1))).containsExactly("survey-request", "survey-reminder");
        assertThat(walk.lettersTo(adepts.get(2)))
                .containsExactly("survey-request", "survey-reminder", "survey-reminder");
        assertThat(surveys.require(survey.id()).closedAt()).isPresent();
    }

    @Test
    void aSurveyEndsWithItsProgramme() {
        Survey survey = open(adepts);
        walk.programmeIsCancelled();
        assertThat(walk.ended(PROCESS)).containsExactly("subProcess_programmeCancelled");
        assertThat(walk.passed(PROCESS)).contains("end_programmeCancelled");
        assertThat(surveys.require(survey.id()).closedAt()).isPresent();
    }

    @Test
    void aSurveyOfEachKindIsHeldOnce() {
        assertThat(open(adepts)).isEqualTo(open(mentors));
    }

    @Test
    void nobodyAnswersTwiceOrTooLateOrUnasked() {
        Survey survey = open(adepts);
        assertThat(surveys.answer(survey, adepts.get(0), CONTENT)).isTrue();
        assertThat(surveys.answer(survey, adepts.get(0), CONTENT)).isFalse();
        assertThat(surveys.answer(survey, mentors.get(0), CONTENT)).isFalse();
        CLOCK.is(survey.closesAt().plusSeconds(1));
        assertThat(surveys.answer(survey, adepts.get(1), CONTENT)).isFalse();
        assertThat(surveys.figures(survey).answered()).isOne();
    }

    @Test
    void figuresAboutFewerThanFivePeopleAreShownToNobody() {
        Survey survey = open(adepts);
        adepts.subList(0, 4).forEach(adept -> surveys.answer(survey, adept, CONTENT));
        assertThat(surveys.figures(survey).groups()).isEmpty();
        assertThat(surveys.words(survey)).isEmpty();
        surveys.answer(survey, adepts.get(4), Map.of("meetings", "1", "goals", "3", "needsHelp", "yes", "wish", ""));
        SurveyFigures.Group all = surveys.figures(survey).all().orElseThrow();
        assertThat(all.means()).containsEntry("meetings", new BigDecimal("3.4"));
        assertThat(all.yes()).containsEntry("needsHelp", 20);
        assertThat(surveys.words(survey)).hasSize(4);
    }

    @Test
    void aRoleIsNotShownWhereTheOtherCouldBeWorkedOut() {
        Survey survey = open(IntStream.range(0, 11)
                .mapToObj(number -> number < 6 ? adepts.get(number) : mentors.get(number - 6))
                .toList());
        adepts.forEach(adept -> surveys.answer(survey, adept, CONTENT));
        mentors.subList(0, 4).forEach(mentor -> surveys.answer(survey, mentor, CONTENT));
        assertThat(surveys.figures(survey).groups()).hasSize(1);
        surveys.answer(survey, mentors.get(4), CONTENT);
        assertThat(surveys.figures(survey).groups()).hasSize(3);
    }
}
