package org.stegvis.purchasing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.platform.decision.DecisionTables;

@StegvisTest
class SuitabilityTest {

    /** Eight points: more than a year, labour-intensive, mostly staff, several persons, shortage of labour. */
    private static final Map<String, Object> CLEANING = Facts.of("""
            ruleProfile=UM_STANDARD buyerLevel=municipality contractType=service procedureKind=singleContract
            estimatedValue=9000000 contractMonths=24 labourIntensive=high staffCostShare=70 fteToPerform=6
            labourDemand=shortage supplierCountRegion=6 supplyRatio=3.5
            """);

    private static final Map<String, Object> ELECTRICAL = Facts.changed(CLEANING, """
            ruleProfile=NO_APPRENTICE buyerLevel=state contractType=works estimatedValue=1500000 contractMonths=4
            fteToPerform=3 tradeCertificateWork=yes
            """);

    private final Tables tables;

    @Autowired
    SuitabilityTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read(CLEANING, """
            row                      | facts                                                                             | => | suitability  | testDuty  | suitabilityScore
            STOPPED                  | ruleProfile=TRAFIKVERKET procedureKind=framework                                  | => | STOP         | NONE      | -
            NOT_EXCLUDED             | ruleProfile=TRAFIKVERKET                                                          | => | SUITABLE     | NONE      | -
            MANDATORY                | ruleProfile=NO_APPRENTICE buyerLevel=state tradeCertificateWork=yes               | => | SUITABLE     | MANDATORY | 8
            SUITABLE_BY_POINTS       | ruleProfile=HELSINKI                                                              | => | SUITABLE     | MUST_TEST | 8
            DIALOGUE_BY_POINTS       | ruleProfile=HELSINKI labourIntensive=low staffCostShare=50                        | => | DIALOGUE     | MUST_TEST | 4
            NOT_SUITABLE_BY_POINTS   | ruleProfile=HELSINKI labourIntensive=low staffCostShare=50 contractMonths=12      | => | NOT_SUITABLE | MUST_TEST | 2
            SUITABLE_BY_POINTS_2     | ruleProfile=HELSINKI estimatedValue=150000                                        | => | SUITABLE     | MAY_TEST  | 8
            DIALOGUE_BY_POINTS_2     | ruleProfile=HELSINKI estimatedValue=150000 labourIntensive=low staffCostShare=50  | => | DIALOGUE     | MAY_TEST  | 4
            NOT_SUITABLE_BY_POINTS_2 | ruleProfile=HELSINKI estimatedValue=150000 labourIntensive=low staffCostShare=50 contractMonths=12 | => | NOT_SUITABLE | MAY_TEST | 2
            SUITABLE_BY_POINTS_3     | ruleProfile=UM_STANDARD                                                           | => | SUITABLE     | NONE      | 8
            DIALOGUE_BY_POINTS_3     | ruleProfile=GOTEBORG labourIntensive=low staffCostShare=50                        | => | DIALOGUE     | NONE      | 4
            NOT_SUITABLE_BY_POINTS_3 | ruleProfile=CUSTOM labourIntensive=low staffCostShare=50 contractMonths=12        | => | NOT_SUITABLE | NONE      | 2
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("suitability", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("suitability", rows());
    }

    /** Said: the effect of the rule, as far as it decides. */
    static List<ExpectedRow> rules() {
        return ExpectedRow.read(CLEANING, """
            row                       | facts                                                                                         | => | suitability | testDuty
            TRAFIKVERKET_SHORT        | ruleProfile=TRAFIKVERKET contractMonths=5                                                     | => | STOP        | NONE
            TRAFIKVERKET_FEW_PERSONS  | ruleProfile=TRAFIKVERKET fteToPerform=4.99                                                    | => | STOP        | NONE
            TRAFIKVERKET_FRAMEWORK    | ruleProfile=TRAFIKVERKET procedureKind=framework                                              | => | STOP        | NONE
            TRAFIKVERKET_CALL_OFF     | ruleProfile=TRAFIKVERKET procedureKind=callOff                                                | => | STOP        | NONE
            TRAFIKVERKET_DIRECT_AWARD | ruleProfile=TRAFIKVERKET procedureKind=directAward                                            | => | STOP        | NONE
            TRAFIKVERKET_GOODS        | ruleProfile=TRAFIKVERKET contractType=goods                                                   | => | STOP        | NONE
            TRAFIKVERKET_SUITABLE     | ruleProfile=TRAFIKVERKET contractMonths=6 fteToPerform=5                                      | => | SUITABLE    | NONE
            HELSINKI_ABOVE            | ruleProfile=HELSINKI estimatedValue=200000.01                                                 | => | -           | MUST_TEST
            HELSINKI_BELOW            | ruleProfile=HELSINKI estimatedValue=200000                                                    | => | -           | MAY_TEST
            APPRENTICE_STATE          | ruleProfile=NO_APPRENTICE tradeCertificateWork=yes buyerLevel=state estimatedValue=1300000 contractMonths=4    | => | SUITABLE | MANDATORY
            APPRENTICE_OTHER          | ruleProfile=NO_APPRENTICE tradeCertificateWork=yes buyerLevel=region estimatedValue=2000000 contractMonths=4   | => | SUITABLE | MANDATORY
            APPRENTICE_NO_TRADE_WORK  | ruleProfile=NO_APPRENTICE tradeCertificateWork=no buyerLevel=state                            | => | -           | NONE
            APPRENTICE_OTHER_CONTRACT | ruleProfile=NO_APPRENTICE tradeCertificateWork=yes buyerLevel=state contractType=goods        | => | -           | NONE
            APPRENTICE_SHORT          | ruleProfile=NO_APPRENTICE tradeCertificateWork=yes buyerLevel=state contractMonths=3          | => | -           | NONE
            APPRENTICE_STATE_BELOW    | ruleProfile=NO_APPRENTICE tradeCertificateWork=yes buyerLevel=state estimatedValue=1299999.99 | => | -           | NONE
            APPRENTICE_OTHER_BELOW    | ruleProfile=NO_APPRENTICE tradeCertificateWork=yes buyerLevel=municipality estimatedValue=1999999.99 | => | -    | NONE
            AGENCY_QUESTIONS          | ruleProfile=UM_STANDARD         | => | -   | NONE
            GOTEBORG_QUESTIONS        | ruleProfile=GOTEBORG            | => | -   | NONE
            STOCKHOLM_QUESTIONS       | ruleProfile=STOCKHOLM           | => | -   | NONE
            VANTAA_QUESTIONS          | ruleProfile=VANTAA              | => | -   | NONE
            CUSTOM_QUESTIONS          | ruleProfile=CUSTOM              | => | -   | NONE
            MONTHS_OVER_12            | contractMonths=13               | => | -   | -
            MONTHS_UP_TO_12           | contractMonths=12               | => | -   | -
            LABOUR_HIGH               | labourIntensive=high            | => | -   | -
            LABOUR_MEDIUM             | labourIntensive=medium          | => | -   | -
            LABOUR_LOW                | labourIntensive=low             | => | -   | -
            STAFF_COST_OVER_HALF      | staffCostShare=50.01            | => | -   | -
            STAFF_COST_UP_TO_HALF     | staffCostShare=50               | => | -   | -
            SEVERAL_PERSONS           | fteToPerform=1.01               | => | -   | -
            ONE_PERSON                | fteToPerform=1                  | => | -   | -
            DEMAND_SHORTAGE           | labourDemand=strongShortage     | => | -   | -
            DEMAND_SHORTAGE           | labourDemand=shortage           | => | -   | -
            DEMAND_BALANCE            | labourDemand=balance            | => | -   | -
            DEMAND_SURPLUS            | labourDemand=surplus            | => | -   | -
            FEW_SUPPLIERS             | supplierCountRegion=2           | => | -   | -
            ENOUGH_SUPPLIERS          | supplierCountRegion=3           | => | -   | -
            SUPPLY_BELOW_PLACES       | supplyRatio=0.99                | => | -   | -
            SUPPLY_COVERS_PLACES      | supplyRatio=1                   | => | -   | -
            """);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsAmongTheReasonsWhereItApplies(ExpectedRow rule) {
        Map<String, String> said = tables.ask("suitability", rule.asked());

        assertThat(said.get("reasons").split(" ")).contains(rule.row());
        assertThat(said).containsAllEntriesOf(rule.said());
    }

    @Test
    void noRuleIsForgottenHere() {
        tables.hasExactly("suitability", "suitabilityRules", rules());
    }

    @Test
    void theSevenQuestionsGiveThePointsOfTheDomainInEveryCombination() {
        for (Map<String, Object> facts : Facts.combinations(
                CLEANING,
                "contractMonths=12,13",
                "labourIntensive=low,medium,high",
                "staffCostShare=50,50.01",
                "fteToPerform=1,1.5",
                "labourDemand=strongShortage,shortage,balance,surplus",
                "supplierCountRegion=2,3",
                "supplyRatio=0.99,1")) {
            int points = points(facts);
            Map<String, String> said = tables.ask("suitability", facts);
            assertThat(said)
                    .as("%s", facts)
                    .containsEntry("suitabilityScore", String.valueOf(points))
                    .containsEntry("suitability", points >= 6 ? "SUITABLE" : points >= 3 ? "DIALOGUE" : "NOT_SUITABLE");
            assertThat(said.get("reasons").split(" "))
                    .as("one sentence for each question and the profile")
                    .hasSize(8);
        }
    }

    @Test
    void trafikverketExcludesWhatItsRulesExcludeAndNothingElse() {
        for (Map<String, Object> facts : Facts.combinations(
                Facts.changed(CLEANING, "ruleProfile=TRAFIKVERKET"),
                "contractMonths=5,6",
                "fteToPerform=4.99,5",
                "contractType=goods,service,works,concession",
                "procedureKind=singleContract,framework,callOff,directAward,dps")) {
            boolean stopped = facts.get("contractMonths").equals(5)
                    || facts.get("fteToPerform").equals(4.99)
                    || facts.get("contractType").equals("goods")
                    || List.of("framework", "callOff", "directAward").contains(facts.get("procedureKind"));
            assertThat(tables.ask("suitability", facts))
                    .as("%s", facts)
                    .containsEntry("suitability", stopped ? "STOP" : "SUITABLE");
        }
    }

    @Test
    void trafikverketTellsEveryRuleThatStops() {
        assertThat(
                        tables.ask(
                                "suitability",
                                Facts.changed(
                                        CLEANING,
                                        "ruleProfile=TRAFIKVERKET contractType=goods procedureKind=callOff contractMonths=5 fteToPerform=4.5")))
                .containsEntry(
                        "reasons",
                        "TRAFIKVERKET_SHORT TRAFIKVERKET_FEW_PERSONS TRAFIKVERKET_CALL_OFF TRAFIKVERKET_GOODS");
    }

    @Test
    void theNorwegianApprenticeDutyFollowsBuyerValueLengthAndWork() {
        for (Map<String, Object> facts : Facts.combinations(
                ELECTRICAL,
                "tradeCertificateWork=yes,no",
                "contractType=goods,service,works,concession",
                "contractMonths=3,4",
                "buyerLevel=state,region,municipality",
                "estimatedValue=1299999.99,1300000,1999999.99,2000000")) {
            double limit = facts.get("buyerLevel").equals("state") ? 1_300_000 : 2_000_000;
            boolean duty = facts.get("tradeCertificateWork").equals(true)
                    && List.of("service", "works").contains(facts.get("contractType"))
                    && facts.get("contractMonths").equals(4)
                    && (double) facts.get("estimatedValue") >= limit;
            assertThat(tables.ask("suitability", facts))
                    .as("%s", facts)
                    .containsEntry("testDuty", duty ? "MANDATORY" : "NONE");
        }
    }

    @Test
    void everyProfileJudgesEveryContractTypeAndKindOfProcedure() {
        for (Map<String, Object> facts : Facts.combinations(
                Facts.changed(CLEANING, "tradeCertificateWork=no"),
                "ruleProfile=UM_STANDARD,GOTEBORG,STOCKHOLM,HELSINKI,VANTAA,NO_APPRENTICE,CUSTOM",
                "contractType=goods,service,works,concession",
                "procedureKind=singleContract,framework,callOff,directAward,dps")) {
            assertThat(tables.ask("suitability", facts)).as("%s", facts).containsEntry("suitability", "SUITABLE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruleProfile",
                "contractMonths",
                "labourIntensive",
                "staffCostShare",
                "fteToPerform",
                "labourDemand",
                "supplierCountRegion",
                "supplyRatio"
            })
    void withoutOneOfTheSevenAnswersNoRuleFits(String missing) {
        tables.hasNoRuleFor("suitability", Facts.without(CLEANING, missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tradeCertificateWork", "contractType", "contractMonths", "buyerLevel", "estimatedValue"})
    void withoutWhatTheNorwegianDutyDependsOnNoRuleFits(String missing) {
        tables.hasNoRuleFor("suitability", Facts.without(ELECTRICAL, missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contractMonths", "fteToPerform", "contractType", "procedureKind"})
    void withoutWhatTrafikverketAsksForNoRuleFits(String missing) {
        tables.hasNoRuleFor("suitability", Facts.without(Facts.changed(CLEANING, "ruleProfile=TRAFIKVERKET"), missing));
    }

    @Test
    void withoutAValueHelsinkiHasNoRuleThatFits() {
        tables.hasNoRuleFor(
                "suitability", Facts.without(Facts.changed(CLEANING, "ruleProfile=HELSINKI"), "estimatedValue"));
    }

    @Test
    void noRuleFitsAProfileThatTheTableDoesNotKnow() {
        tables.hasNoRuleFor("suitability", Facts.changed(CLEANING, "ruleProfile=MALMO"));
    }

    private static int points(Map<String, Object> facts) {
        int points = (int) facts.get("contractMonths") > 12 ? 2 : 0;
        points += Map.of("low", 0, "medium", 1, "high", 2).get(facts.get("labourIntensive"));
        points += (double) facts.get("staffCostShare") > 50 ? 2 : 0;
        points += (double) facts.get("fteToPerform") > 1 ? 1 : 0;
        points += Map.of("strongShortage", 1, "shortage", 1, "balance", 0, "surplus", -1)
                .get(facts.get("labourDemand"));
        points += (int) facts.get("supplierCountRegion") < 3 ? -1 : 0;
        points += (double) facts.get("supplyRatio") < 1 ? -2 : 0;
        return points;
    }
}
