package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.journal.ChainedLine;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalCheck;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswerSheets;

@StegvisTest
class CaseJournalTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Journal journal;

    @Autowired
    JournalCheck check;

    @Autowired
    AnswerSheets sheets;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void everyActDecisionLetterAndPhaseHasItsLine() {
        CaseWalk walk = OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()));

        List<ChainedLine> lines = journal.ofCase(walk.number());

        assertThat(lines.stream().map(line -> line.kind() + " " + line.subject()))
                .startsWith("caseOpened ", "formAnswered start-case")
                .containsSubsequence(
                        "phaseEntered plan",
                        "formAnswered assign-roles",
                        "formAnswered register-need",
                        "formAnswered answer-readiness",
                        "decision readiness",
                        "letterWritten matching-officer-invitation",
                        "phaseEntered map",
                        "phaseEntered analyse");
        assertThat(lines.stream().filter(line -> line.kind().equals("formAnswered")))
                .hasSameSizeAs(sheets.ofCase(walk.number()));
        assertThat(check.ofCase(walk.number())).isEmpty();
    }

    @Test
    void aLineSaysWhoDidItAndNamesTheSheetButNotTheAnswers() {
        CaseWalk walk = CaseWalk.open(engine, Map.of("title", "Secret title"));

        assertThat(journal.ofCase(walk.number()).get(1)).satisfies(line -> {
            assertThat(line.actor()).isEqualTo(TestOfficers.idOf("procurer"));
            assertThat(line.details()).matches("\\{\"sheet\":\"\\d+\"}");
        });
        assertThat(journal.ofCase(walk.number()))
                .noneMatch(line -> line.toString().contains("Secret title"));
    }

    @Test
    void aDecisionIsWrittenWithItsVersionWhatItWasAskedAndWhatItSaid() {
        CaseWalk walk = OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()));

        assertThat(journal.ofCase(walk.number()))
                .filteredOn(line -> line.subject().equals("readiness"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.details())
                        .contains("\"version\":\"")
                        .contains("\"asked.")
                        .contains("\"said."));
    }

    @Test
    void aTableThatIsAskedForRemindersDecidesNothingInTheCase() {
        CaseWalk walk = OrdinaryAnswers.map(CaseWalk.open(engine, Map.of()));

        assertThat(journal.ofCase(walk.number()))
                .filteredOn(line -> line.kind().equals("decision"))
                .isNotEmpty()
                .noneMatch(line -> line.subject().equals("reminder-ladder"));
    }

    @Test
    void theEndOfACaseIsItsLastLine() {
        CaseWalk walk = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()));
        engine.getRuntimeService()
                .createProcessInstanceModification(walk.processInstance())
                .cancelAllForActivity("callActivity_plan")
                .startBeforeActivity("end_caseClosed")
                .execute();
        walk.runWhatIsReady();

        List<ChainedLine> lines = journal.ofCase(walk.number());
        assertThat(lines.get(lines.size() - 1)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo("caseClosed");
            assertThat(line.subject()).isEqualTo("end_caseClosed");
        });
    }
}
