package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
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
        CaseWalk walk =
                DecidedCases.numeric(engine).until("hold-reconciliation").walk();

        assertThat(walk.passedFrom("userTask_bookStartMeeting"))
                .startsWith("userTask_bookStartMeeting", "userTask_holdStartMeeting", "userTask_recordNeedsProfile")
                .containsSubsequence(
                        "userTask_recordNeedsProfile",
                        "userTask_recordRecruitment",
                        "userTask_checkFirstStart",
                        "end_implementationUnderWay")
                .containsSubsequence(
                        "userTask_holdStartMeeting", "userTask_answerContractQuestions", "end_implementationUnderWay")
                .hasSize(7);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void questionsAreAnsweredWhilePeopleAreRecruited() {
        ContractLife life = DecidedCases.numeric(engine).until("record-needs-profile");
        assertThat(life.walk().openForms()).containsExactly("answer-contract-questions", "record-needs-profile");

        life.answer("answer-contract-questions");
        assertThat(life.walk().openForms()).containsExactly("record-needs-profile");

        life.answer("record-needs-profile").answer("record-recruitment").answer("check-first-start");
        assertThat(life.walk().openForms()).containsExactly("hold-reconciliation");
    }

    @Test
    void aSupplierWhoWasOfferedNobodyIsExcusedAndGetsANewDate() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .with(
                        "record-recruitment",
                        "recruitmentDone",
                        "no",
                        "recruitedOn",
                        null,
                        "startsEmployment",
                        null,
                        "startsPractice",
                        null,
                        "startsApprentice",
                        null,
                        "firstStartOn",
                        null,
                        "channelsUsed",
                        null,
                        "newHires",
                        null,
                        "groupAttested",
                        null,
                        "noRecruitmentReason",
                        "noCandidate")
                .with(
                        "check-first-start",
                        "firstStartResult",
                        "excused",
                        "newDueFirstStart",
                        "2028-06-01",
                        "firstStartNote",
                        "Nobody was presented")
                .until("hold-reconciliation")
                .walk();

        assertThat(walk.passed()).contains("end_implementationUnderWay");
    }
}
