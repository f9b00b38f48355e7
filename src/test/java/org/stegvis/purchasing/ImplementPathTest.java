package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.contract.FirstStartSettled;
import org.stegvis.contract.ObligationEnded;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

@StegvisTest
class ImplementPathTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @BeforeEach
    void theFirstPeopleHaveStarted() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2028, 2, 1));
    }

    @Test
    void fromTheStartMeetingToTheFirstStart() {
        CaseWalk walk = DecidedCases.numeric(engine).until("check-extension").walk();

        assertThat(walk.passedFrom("userTask_bookStartMeeting"))
                .containsExactly(
                        "userTask_bookStartMeeting",
                        "userTask_holdStartMeeting",
                        "userTask_answerContractQuestions",
                        "event_firstStartSettled",
                        "end_implementationUnderWay");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void questionsAreAnsweredWhileTheFirstStartIsAwaited() {
        ContractLife life = DecidedCases.numeric(engine).until("answer-contract-questions");
        CaseWalk walk = life.walk();
        assertThat(walk.awaits(ObligationNews.FIRST_START_SETTLED)).isTrue();

        walk.hear(new FirstStartSettled(walk.number()));
        assertThat(walk.openForms())
                .as("the questions still hold the phase")
                .containsExactly("answer-contract-questions");

        life.answer("answer-contract-questions");
        assertThat(walk.openForms()).containsExactly("check-extension");
    }

    @Test
    void theFirstStartHoldsThePhaseWhenAllQuestionsAreAnswered() {
        ContractLife life =
                DecidedCases.numeric(engine).until("answer-contract-questions").answer("answer-contract-questions");
        CaseWalk walk = life.walk();
        assertThat(walk.openForms()).isEmpty();
        assertThat(walk.passed()).doesNotContain("end_implementationUnderWay");

        walk.hear(new FirstStartSettled(walk.number()));
        assertThat(walk.passed()).endsWith("event_firstStartSettled", "end_implementationUnderWay");
    }

    @Test
    void anObligationThatEndsWithoutAnyStartDoesNotHoldThePhase() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("answer-contract-questions")
                .answer("answer-contract-questions")
                .walk()
                .hear(new ObligationEnded("1999-0001", "MET"));
        assertThat(walk.awaits(ObligationNews.FIRST_START_SETTLED)).isTrue();

        walk.hear(new ObligationEnded(walk.number(), "SHORTFALL"));
        assertThat(walk.openForms()).containsExactly("check-extension");
        assertThat(walk.incidents()).isEmpty();
    }
}
