package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;

/** The tables of the ladder (D7) and of what may be used on it (D18): each row, its limits, and that they have no gaps. */
@StegvisTest
class DefectTablesTest {

    private static final List<Boolean> EITHER = List.of(true, false);

    @Autowired
    DecisionTables tables;

    @ParameterizedTest(name = "{0}: {8}")
    @CsvSource({
        // row, kind, severity, earlier, penalty, suspension, termination, nobody presented -> step
        "NOBODY_PRESENTED,   noFirstStart,    grave, 5, true,  true,  true,  true,  EXCUSED",
        "NOBODY_PRESENTED,   noFirstStart,    minor, 0, false, false, false, true,  EXCUSED",
        "FIRST_REPORT,       noReport,        grave, 0, true,  true,  true,  false, CORRECTION",
        "FIRST_REPORT,       poorReport,      major, 0, true,  true,  true,  true,  CORRECTION",
        "FIRST_MINOR,        noFirstStart,    minor, 0, true,  true,  true,  false, CORRECTION",
        "FIRST_MINOR,        wrongGroup,      minor, 0, false, false, false, true,  CORRECTION",
        "FIRST_MAJOR,        shortfall,       major, 0, true,  true,  true,  false, ACTION_PLAN",
        "FIRST_GRAVE,        workEnvironment, grave, 0, true,  true,  true,  false, ACTION_PLAN",
        "PENALTY_NAMED,      shortfall,       grave, 1, true,  true,  true,  false, PENALTY",
        "PENALTY_NAMED,      noReport,        minor, 1, true,  false, false, false, PENALTY",
        "PENALTY_NAMED,      noReport,        minor, 2, true,  true,  true,  false, PENALTY",
        "PENALTY_NAMED,      noReport,        grave, 2, true,  true,  false, false, PENALTY",
        "SUSPENSION_NAMED,   subcontractor,   major, 1, false, true,  true,  false, SUSPENSION",
        "SUSPENSION_NAMED,   subcontractor,   minor, 3, false, true,  true,  false, SUSPENSION",
        "GRAVE_AND_REPEATED, shortfall,       grave, 2, true,  true,  true,  false, TERMINATION",
        "GRAVE_AND_REPEATED, shortfall,       major, 2, true,  false, true,  false, TERMINATION",
        "REPEATED,           shortfall,       minor, 2, false, false, true,  false, TERMINATION",
        "NOTHING_NAMED,      shortfall,       grave, 1, false, false, true,  false, CORRECTION_ONLY",
        "NOTHING_NAMED,      shortfall,       grave, 9, false, false, false, false, CORRECTION_ONLY",
        "NOTHING_NAMED,      noReport,        minor, 1, false, false, false, true,  CORRECTION_ONLY",
    })
    void aRungOfTheLadderSaysWhatItsSourceSays(
            String row,
            String kind,
            String severity,
            int earlier,
            boolean penalty,
            boolean suspension,
            boolean termination,
            boolean nobody,
            String step) {
        assertThat(tables.ask(
                        "defect-ladder", ladder(kind, severity, earlier, penalty, suspension, termination, nobody)))
                .containsEntry("step", step)
                .containsEntry("reason", row);
    }

    @Test
    void theLadderHasNoGapAndNoSanctionThatTheDocumentsDoNotName() {
        Set<String> reached = new TreeSet<>();
        for (DefectKind kind : DefectKind.values()) {
            for (String severity : List.of("minor", "major", "grave")) {
                for (int earlier = 0; earlier < 4; earlier++) {
                    for (boolean penalty : EITHER) {
                        for (boolean suspension : EITHER) {
                            for (boolean termination : EITHER) {
                                for (boolean nobody : EITHER) {
                                    Map<String, Object> asked = ladder(
                                            kind.code(), severity, earlier, penalty, suspension, termination, nobody);
                                    Map<String, Object> said = tables.ask("defect-ladder", asked);
                                    reached.add(said.get("reason").toString());
                                    assertThat(isNamed(said.get("step"), penalty, suspension, termination))
                                            .as("%s", asked)
                                            .isTrue();
                                    assertThat(earlier == 0 && isSanction(said.get("step")))
                                            .as("a sanction for a first defect: %s", asked)
                                            .isFalse();
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(reached).as("every row is reached").hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"false,false,NOT_ALLOWED", "false,true,NOT_ALLOWED", "true,false,REDUCE", "true,true,ALLOWED"})
    void onlyWhatIsNamedAndProportionateIsAllowed(boolean named, boolean proportionate, String answer) {
        assertThat(tables.ask(
                        "sanction-admissibility",
                        Map.of("sanctionNamed", named, "sanctionProportionate", proportionate)))
                .containsEntry("admissibility", answer);
    }

    @Test
    void withoutAReviewNothingThatIsNamedIsAllowed() {
        Map<String, Object> asked = new HashMap<>();
        asked.put("sanctionNamed", true);
        asked.put("sanctionProportionate", null);

        assertThatExceptionOfType(NoRuleFits.class).isThrownBy(() -> tables.ask("sanction-admissibility", asked));
    }

    private static Map<String, Object> ladder(
            String kind,
            String severity,
            int earlier,
            boolean penalty,
            boolean suspension,
            boolean termination,
            boolean nobody) {
        return Map.of(
                "defectKind", kind,
                "defectSeverity", severity,
                "earlierDefects", earlier,
                "penaltyNamed", penalty,
                "suspensionNamed", suspension,
                "terminationNamed", termination,
                "nobodyPresented", nobody);
    }

    private static boolean isSanction(Object step) {
        return Arrays.stream(Sanction.values())
                .anyMatch(sanction -> sanction.name().equals(step));
    }

    private static boolean isNamed(Object step, boolean penalty, boolean suspension, boolean termination) {
        return switch (step.toString()) {
            case "PENALTY" -> penalty;
            case "SUSPENSION" -> suspension;
            case "TERMINATION" -> termination;
            default -> true;
        };
    }
}
