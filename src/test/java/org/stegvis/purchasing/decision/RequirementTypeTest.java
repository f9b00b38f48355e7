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
class RequirementTypeTest {

    private static final Map<String, Object> CLEANING = Facts.of("""
            suitability=SUITABLE testDuty=NONE ruleProfile=UM_STANDARD socialEnterprises=no formalSkillsHigh=no
            fewHours=no supplyRatio=3.5 marketKnown=yes
            """);

    private final Tables tables;

    @Autowired
    RequirementTypeTest(DecisionTables tables, RepositoryService repository) {
        this.tables = new Tables(tables, repository);
    }

    static List<ExpectedRow> rows() {
        return ExpectedRow.read(CLEANING, """
            row                | facts                                                               | => | requirementType
            STOPPED            | suitability=STOP                                                    | => | none
            APPRENTICE_DUTY    | ruleProfile=NO_APPRENTICE testDuty=MANDATORY                        | => | apprentice
            APPRENTICE_DUTY    | ruleProfile=NO_APPRENTICE testDuty=MANDATORY socialEnterprises=yes  | => | apprentice
            SOCIAL_ENTERPRISES | socialEnterprises=yes                                               | => | reserved
            SOCIAL_ENTERPRISES | socialEnterprises=yes suitability=DIALOGUE                          | => | reserved
            SOCIAL_ENTERPRISES | socialEnterprises=yes suitability=NOT_SUITABLE                      | => | reserved
            NOT_SUITABLE       | suitability=NOT_SUITABLE                                            | => | none
            DIALOGUE_BY_POINTS | suitability=DIALOGUE                                                | => | dialogue
            FORMAL_SKILLS      | formalSkillsHigh=yes                                                | => | dialogue
            FEW_HOURS          | fewHours=yes                                                        | => | dialogue
            SHORTAGE_DIALOGUE  | supplyRatio=0.99 shortageChoice=dialogue                            | => | dialogue
            TOO_FEW_PEOPLE     | supplyRatio=0.99 shortageChoice=redefine                            | => | dialogue
            TOO_FEW_PEOPLE     | supplyRatio=0.99                                                    | => | dialogue
            ALL_CONDITIONS     | supplyRatio=1                                                       | => | numeric
            MARKET_UNKNOWN     | marketKnown=no                                                      | => | dialogueThenNumeric
            """);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowSaysWhatItsSourceSays(ExpectedRow row) {
        tables.says("requirement-type", row);
    }

    @Test
    void noRowIsForgottenHere() {
        tables.hasExactly("requirement-type", rows());
    }

    @Test
    void everyCombinationOfAnswersHasOneAnswer() {
        for (Map<String, Object> facts : Facts.combinations(
                CLEANING,
                "suitability=SUITABLE,DIALOGUE,NOT_SUITABLE,STOP",
                "ruleProfile=UM_STANDARD,NO_APPRENTICE",
                "testDuty=MANDATORY,MUST_TEST",
                "socialEnterprises=yes,no",
                "formalSkillsHigh=yes,no",
                "fewHours=yes,no",
                "marketKnown=yes,no",
                "supplyRatio=0.99,1",
                "shortageChoice=-,dialogue")) {
            assertThat(tables.ask("requirement-type", facts))
                    .as("%s", facts)
                    .containsEntry("requirementType", expected(facts));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"suitability", "socialEnterprises", "formalSkillsHigh", "fewHours", "supplyRatio", "marketKnown"
            })
    void withoutOneOfItsFactsNoRuleFits(String missing) {
        tables.hasNoRuleFor("requirement-type", Facts.without(CLEANING, missing));
    }

    private static String expected(Map<String, Object> facts) {
        if (facts.get("suitability").equals("STOP")) {
            return "none";
        }
        if (facts.get("suitability").equals("SUITABLE")
                && facts.get("ruleProfile").equals("NO_APPRENTICE")
                && facts.get("testDuty").equals("MANDATORY")) {
            return "apprentice";
        }
        if (facts.get("socialEnterprises").equals(true)) {
            return "reserved";
        }
        if (facts.get("suitability").equals("NOT_SUITABLE")) {
            return "none";
        }
        if (facts.get("suitability").equals("DIALOGUE")
                || facts.get("formalSkillsHigh").equals(true)
                || facts.get("fewHours").equals(true)
                || (double) facts.get("supplyRatio") < 1) {
            return "dialogue";
        }
        return facts.get("marketKnown").equals(true) ? "numeric" : "dialogueThenNumeric";
    }
}
