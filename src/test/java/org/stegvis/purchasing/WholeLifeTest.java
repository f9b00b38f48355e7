package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

@StegvisTest
class WholeLifeTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Purchases purchases;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void aPurchaseGoesThroughItsSixPhasesFromTheFirstIdeaToTheClosing() {
        CaseWalk walk = AnalyseAnswers.go(CaseWalk.open(engine, Map.of()));
        assertThat(walk.variable("decision")).isEqualTo("go");

        clock.isOn(LocalDate.of(2030, 10, 1));
        ContractLife.of(walk).toTheEnd();

        assertThat(walk.ended()).isEqualTo("end_caseClosed");
        assertThat(walk.passed())
                .containsSubsequence(
                        "userTask_registerNeed",
                        "userTask_makeTimetable",
                        "userTask_setGoals",
                        "businessRuleTask_supplyGate",
                        "businessRuleTask_suitability",
                        "userTask_decideRequirement",
                        "userTask_chooseClause",
                        "event_standstillOver",
                        "userTask_signContract",
                        "userTask_holdStartMeeting",
                        "event_firstStartSettled",
                        "userTask_checkExtension",
                        "event_obligationEnded",
                        "userTask_closeCase",
                        "end_caseClosed");
        assertThat(walk.incidents()).isEmpty();
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.MANAGE);
        assertThat(purchases.require(walk.number()).outcome()).isEqualTo("end_caseClosed");
    }
}
