package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;

/** An edition is planned by its coordinator and approved by its owner, with its days in order. */
@StegvisTest
class PlanPathOfEditionTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void itIsSummer() {
        clock.isOn(PlanAnswers.TODAY);
    }

    @Test
    void approvedItWaitsForTheFirstDayOfItsCallInItsOwnCountry() {
        EditionWalk walk = EditionWalk.plan(context, Map.of()).approvePlan();

        assertThat(walk.passed("mentor-edition")).containsExactly("userTask_approvePlan");
        assertThat(walk.dueDateOf("event_firstDay")).isEqualTo("2027-08-15T21:00:00Z");
        assertThat(walk.edition().plan().costPolicyConfirmedBy()).contains("test-programme-owner");
        assertThat(walk.edition().state()).isEqualTo(EditionState.PLANNED);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void returnedItIsCorrectedAndComesBackToTheOwnerWhoReadsThePlanAsItIsNow() {
        EditionWalk walk = EditionWalk.plan(context, Map.of());
        walk.answer(
                "approve-plan", Map.of("planDecision", "return", "planReturnReason", "The call is too long for us."));

        assertThat(walk.facts("correct-plan")).contains("Vad som ska ändras: The call is too long for us.");
        Map<String, Object> corrected = PlanAnswers.ordinary();
        corrected.remove("title");
        corrected.remove("owner");
        corrected.remove("country");
        corrected.put("deadline", "2027-09-15");
        walk.answer("correct-plan", corrected);

        assertThat(walk.facts("approve-plan")).contains("Ansökningstid: 16 augusti 2027 – 15 september 2027");
        walk.approvePlan();
        assertThat(walk.passed("mentor-edition"))
                .containsExactly("userTask_approvePlan", "userTask_correctPlan", "userTask_approvePlan");
        assertThat(walk.edition().plan().deadline()).isEqualTo("2027-09-15");
    }

    @Test
    void daysForMatchingAndLettersThatAreLeftEmptyAreCountedBackFromTheOrientation() {
        Map<String, Object> empty = new java.util.HashMap<>();
        empty.put("matchingDone", null);
        empty.put("lettersBy", null);
        EditionWalk walk = EditionWalk.plan(context, empty);

        assertThat(walk.edition().plan().matchingDone()).isEqualTo("2027-10-07");
        assertThat(walk.edition().plan().lettersBy()).isEqualTo("2027-10-09");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline         | 2027-08-01 | Sista ansökningsdag har redan passerat
            deadline         | 2027-08-16 | Sista ansökningsdag måste komma efter Ansökan öppnar
            matchingDone     | 2027-09-30 | Matchningen klar senast måste vara efter 30 september 2027
            lettersBy        | 2027-10-06 | Breven skickade senast måste vara efter 7 oktober 2027
            lettersBy        | 2027-10-14 | Breven skickade senast får vara senast 13 oktober 2027
            kickOffDay       | 2027-10-27 | Första gemensamma mötet: dag måste komma efter Handledning för mentorer: dag
            midTermDay       | 2027-11-03 | Mellanträff: dag måste komma efter Första gemensamma mötet: dag
            finalDay         | 2028-01-31 | Slutmöte: dag måste komma efter Mellanträff: dag
            ends             | 2028-04-24 | Omgångens sista dag måste komma efter Slutmöte: dag
            finalTo          | 12:59      | Slutmöte: till kl. måste komma efter Slutmöte: från kl.
            weightCompetence | 46         | de blir 101
            """)
    void daysOutOfOrderAreRefusedInPlainWords(String field, String answer, String said) {
        Object given = answer.matches("\\d\\d") ? (Object) Integer.valueOf(answer) : answer;

        assertThat(EditionWalk.refusedPlan(context, Map.of(field, given))).contains(said);
    }

    @Test
    void aPlanWhoseDeadlinePassedOnTheOwnersDeskIsNotApproved() {
        EditionWalk walk = EditionWalk.plan(context, Map.of());
        clock.isOn(PlanAnswers.DEADLINE.plusDays(1));

        assertThat(walk.refusal(
                        "approve-plan",
                        Map.of("planDecision", "approve", "costPolicy", "A", "costRuleConfirmed", "yes")))
                .contains("30 september 2027");
    }
}
