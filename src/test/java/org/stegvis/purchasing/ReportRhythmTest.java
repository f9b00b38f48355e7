package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.decision.DecisionTables;

/** How often a supplier reports and the parties meet is suggested by size and length (D10). */
@StegvisTest
class ReportRhythmTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    DecisionTables tables;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 7, 1));
    }

    @ParameterizedTest(name = "{0} people in {1} months: {2}, meeting {3}")
    @CsvSource({
        "10, 6, quarterly, halfYearly",
        "25, 48, quarterly, halfYearly",
        "9, 13, halfYearly, yearly",
        "3, 13, halfYearly, yearly",
        "9, 12, halfYearly, asNeeded",
        "3, 12, halfYearly, asNeeded",
        "2, 12, month6AndEnd, asNeeded",
        "1, 1, month6AndEnd, asNeeded",
        "2, 13, halfYearly, asNeeded",
        "0, 12, halfYearly, asNeeded",
        "0, 48, halfYearly, asNeeded"
    })
    void everySizeAndLengthHasItsRhythm(int people, int months, String rhythm, String meeting) {
        assertThat(tables.ask("report-rhythm", Map.of("committedPersons", people, "contractMonths", months)))
                .containsEntry("reportRhythm", rhythm)
                .containsEntry("meetingFrequency", meeting);
    }

    @Test
    void theRhythmIsSuggestedWhereSanctionsAreSet() {
        CaseWalk walk = CaseWalk.open(engine, Map.of())
                .answer("assign-roles", Map.of())
                .answer("register-need", OrdinaryAnswers.need())
                .goStraightTo(
                        Phase.PROCURE, Map.of("requirementType", "numeric", "decision", "go", "commitmentPersons", 12));
        ContractLife.of(walk).until("set-sanctions");

        assertThat(walk.opened("set-sanctions"))
                .containsEntry("reportRhythm", "quarterly")
                .containsEntry("meetingFrequency", "halfYearly");
    }

    @Test
    void aContractWithoutANumberHasTheRhythmOfOthers() {
        assertThat(DecidedCases.dialogue(engine).until("set-sanctions").walk().opened("set-sanctions"))
                .containsEntry("reportRhythm", "halfYearly")
                .containsEntry("meetingFrequency", "asNeeded");
    }
}
