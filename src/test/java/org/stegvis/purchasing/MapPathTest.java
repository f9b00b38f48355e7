package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.purchasing.OrdinaryAnswers.mapUpToTheGate;
import static org.stegvis.purchasing.OrdinaryAnswers.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officers;

@StegvisTest
class MapPathTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    Purchases purchases;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void theSevenMappingTasksAreOpenSideBySide() {
        assertThat(planned().openForms())
                .containsExactlyInAnyOrderElementsOf(mapping(10, 30).keySet())
                .hasSize(7);
    }

    @Test
    void theSupplyIsComparedOnlyWhenAllSevenAreDone() {
        CaseWalk walk = planned();
        List<String> forms = new ArrayList<>(mapping(10, 30).keySet());
        Collections.reverse(forms);

        for (String form : forms) {
            assertThat(walk.passed()).doesNotContain("businessRuleTask_supplyGate");
            walk.answer(form, mapping(10, 30).get(form));
        }

        assertThat(walk.passed())
                .containsOnlyOnce("businessRuleTask_supplyGate")
                .endsWith("end_enoughPeople");
    }

    @Test
    void withEnoughPeopleTheCaseGoesOnToAnalyse() {
        CaseWalk walk = OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()));

        assertThat(walk.variable("supplyGate")).isEqualTo("ENOUGH");
        assertThat(walk.variable("supplyRatio")).isEqualTo(3.0);
        assertThat(walk.openForms()).containsExactly("look-around");
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.ANALYSE);
        assertThat(walk.passed())
                .endsWith(
                        "userTask_mapSurroundings",
                        "userTask_setGoals",
                        "userTask_describeWork",
                        "userTask_describeProfiles",
                        "userTask_describeTargetGroup",
                        "userTask_consultSocialPartners",
                        "userTask_gatherSupplierFacts",
                        "businessRuleTask_supplyGate",
                        "end_enoughPeople");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void withFewerPeopleTrainingIsPlannedFirst() {
        CaseWalk walk = mapUpToTheGate(planned(), 10, 29);

        assertThat(walk.variable("supplyGate")).isEqualTo("TRAIN");
        assertThat(walk.openForms()).containsExactly("plan-training");
        walk.answer("plan-training", OrdinaryAnswers.training());

        assertThat(walk.passed())
                .endsWith("businessRuleTask_supplyGate", "userTask_planTraining", "end_trainingPlanned");
        assertThat(walk.openForms()).containsExactly("look-around");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void withTooFewPeopleTheTargetGroupIsDefinedAnewAndTheSupplyComparedAgain() {
        CaseWalk walk = mapUpToTheGate(planned(), 10, 9);
        assertThat(walk.variable("supplyGate")).isEqualTo("TOO_FEW");
        assertThat(walk.openForms()).containsExactly("handle-shortage");

        walk.answer("handle-shortage", shortage("redefine"));
        assertThat(walk.openForms()).containsExactly("redefine-target-group");
        walk.answer("redefine-target-group", targetGroupAnew(30));

        assertThat(walk.variable("supplyGate")).isEqualTo("ENOUGH");
        assertThat(walk.passed())
                .endsWith(
                        "businessRuleTask_supplyGate",
                        "userTask_handleShortage",
                        "userTask_redefineTargetGroup",
                        "businessRuleTask_supplyGate",
                        "end_enoughPeople");
        assertThat(walk.openForms()).containsExactly("look-around");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aTargetGroupDefinedAnewMayStillHaveToBeTrained() {
        CaseWalk walk = mapUpToTheGate(planned(), 10, 9)
                .answer("handle-shortage", shortage("redefine"))
                .answer("redefine-target-group", targetGroupAnew(10));

        assertThat(walk.variable("supplyGate")).isEqualTo("TRAIN");
        assertThat(walk.openForms()).containsExactly("plan-training");
    }

    @Test
    void aTargetGroupDefinedAnewMayStillBeTooSmall() {
        CaseWalk walk = mapUpToTheGate(planned(), 10, 9)
                .answer("handle-shortage", shortage("redefine"))
                .answer("redefine-target-group", targetGroupAnew(9));

        assertThat(walk.openForms()).containsExactly("handle-shortage");
        walk.answer("handle-shortage", shortage("dialogue"));
        assertThat(walk.openForms()).containsExactly("look-around");
    }

    @Test
    void withTooFewPeopleTheCaseMayGoOnWithADialogueInstead() {
        CaseWalk walk = mapUpToTheGate(planned(), 10, 0).answer("handle-shortage", shortage("dialogue"));

        assertThat(walk.passed())
                .endsWith("businessRuleTask_supplyGate", "userTask_handleShortage", "end_dialogueInstead");
        assertThat(walk.variable("shortageChoice")).isEqualTo("dialogue");
        assertThat(walk.openForms()).containsExactly("look-around");
        assertThat(walk.incidents()).isEmpty();
    }

    private CaseWalk planned() {
        return OrdinaryAnswers.plan(CaseWalk.open(engine, Map.of()));
    }

    private static Map<String, Object> shortage(String choice) {
        return Map.of("shortageChoice", choice, "shortageReason", "There are too few people in the group");
    }

    private static Map<String, Object> targetGroupAnew(int supplyAtStart) {
        return Map.of("targetGroups", List.of("LONGTERM", "YOUTH"), "targetSupplyAtStart", supplyAtStart);
    }
}
