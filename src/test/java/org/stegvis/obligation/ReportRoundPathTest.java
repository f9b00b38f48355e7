package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Every way through the model of a report, with the real models, decisions and jobs. */
@StegvisTest
class ReportRoundPathTest {

    private static final String KEY = "report-round";
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    SignedContracts contracts;

    @BeforeEach
    void atTheBeginning() {
        CLOCK.isOn(LocalDate.of(2027, 9, 6));
    }

    @Test
    void aReportIsAskedForTwoWeeksBeforeItIsDueAndAccepted() {
        ObligationWalk walk = begun();
        ReportRound first = walk.rounds().get(0);
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_reportToBeAsked"), STOCKHOLM))
                .isEqualTo(first.dueOn().minusDays(14));

        ask(walk);
        assertThat(state(walk)).isEqualTo(ReportRound.State.ASKED);
        assertThat(walk.due()).contains("report");
        report(walk, 0, Map.of());
        assertThat(state(walk)).isEqualTo(ReportRound.State.RECEIVED);
        walk.answer("check-report", Map.of("reportDecision", "accept"));

        assertThat(walk.passed(KEY))
                .containsExactly(
                        "serviceTask_askForReport", "event_reportReceived", "userTask_checkReport", "end_accepted");
        assertThat(state(walk)).isEqualTo(ReportRound.State.ACCEPTED);
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_reportToBeAsked"), STOCKHOLM))
                .isEqualTo(walk.rounds().get(1).dueOn().minusDays(14));
    }

    @Test
    void aReportThatSaysSomethingElseThanTheNoticesIsMarked() {
        ObligationWalk walk = begun();
        walk.hires(LocalDate.of(2027, 10, 1), Optional.empty(), Optional.empty());
        ask(walk);
        report(walk, 0, Map.of("startsEmployment", 3, "hiredInAll", 1, "women", 1, "men", 0, "sexUnknown", 0));

        assertThat(walk.facts("check-report"))
                .contains(
                        "Nya anställningar under perioden: 3 – skiljer sig: anställningarna visar 1",
                        "Anställda sammanlagt: 1",
                        "Skillnader mot anställningarna: En uppgift skiljer sig")
                .noneMatch(fact -> fact.contains("vinnor"));
    }

    @Test
    void aReportIsSentBackWithAQuestionAndComesAgain() {
        ObligationWalk walk = begun();
        ask(walk);
        report(walk, 0, Map.of("startsEmployment", 3));
        Map<String, Object> answers = new HashMap<>(Map.of(
                "reportDecision", "sendBack",
                "reportQuestion", "Who are the three?",
                "reportDueAnew", walk.rounds().get(0).dueOn().minusDays(60).toString()));
        assertThat(walk.refusal("check-report", answers)).contains("efter i dag");
        LocalDate anew = walk.rounds().get(0).dueOn().plusDays(10);
        answers.put("reportDueAnew", anew.toString());
        walk.answer("check-report", answers);

        assertThat(state(walk)).isEqualTo(ReportRound.State.RETURNED);
        assertThat(walk.letters()).contains("supplier-report-returned");
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_reportMissing"), STOCKHOLM))
                .isEqualTo(anew.plusDays(15));
        report(walk, 1, Map.of("startsEmployment", 0));
        assertThat(walk.facts("check-report")).contains("Vad du senast frågade: Who are the three?");
        walk.answer("check-report", Map.of("reportDecision", "accept"));

        assertThat(walk.ended(KEY)).containsExactly("end_accepted");
    }

    @Test
    void aPoorReportIsHandledAsADefect() {
        ObligationWalk walk = begun();
        ask(walk);
        report(walk, 0, Map.of());
        walk.answer("check-report", Map.of("reportDecision", "defect", "reportDefect", "poorReport"));

        assertThat(walk.ended(KEY)).containsExactly("end_handledAsDefect");
        assertThat(state(walk)).isEqualTo(ReportRound.State.MISSING);
        assertThat(walk.running("defect")).isOne();
    }

    @Test
    void aReportThatShowsAShortfallIsAcceptedAndTheShortfallHandledAsADefect() {
        ObligationWalk walk = begun();
        ask(walk);
        report(walk, 0, Map.of());
        walk.answer("check-report", Map.of("reportDecision", "defect", "reportDefect", "shortfall"));

        assertThat(state(walk)).isEqualTo(ReportRound.State.ACCEPTED);
        assertThat(walk.running("defect")).isOne();
    }

    @Test
    void aMissingReportGetsMoreTimeAndIsADefectInTheEnd() {
        ObligationWalk walk = missing();
        LocalDate anew = walk.rounds().get(0).dueOn().plusDays(60);
        walk.answer(
                "decide-missing-report",
                Map.of(
                        "missingReportDecision", "moreTime",
                        "reportDueAnew", anew.toString(),
                        "missingReportReason", "Holidays"));
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_reportMissing"), STOCKHOLM))
                .isEqualTo(anew.plusDays(15));
        walk.fire("event_reportMissing");
        walk.answer("decide-missing-report", Map.of("missingReportDecision", "defect"));

        assertThat(walk.ended(KEY)).containsExactly("end_missing");
        assertThat(state(walk)).isEqualTo(ReportRound.State.MISSING);
        assertThat(walk.running("defect")).isOne();
        assertThat(walk.due()).doesNotContain("report");
    }

    @Test
    void aMissingReportCanBeWaived() {
        ObligationWalk walk = missing();
        walk.answer(
                "decide-missing-report",
                Map.of("missingReportDecision", "waive", "missingReportReason", "Nobody had started"));

        assertThat(walk.ended(KEY)).containsExactly("end_waived");
        assertThat(state(walk)).isEqualTo(ReportRound.State.WAIVED);
    }

    @Test
    void aReportThatComesAfterAllEndsTheDecisionAboutIt() {
        ObligationWalk walk = missing();
        report(walk, 0, Map.of());

        assertThat(walk.openForms()).contains("check-report").doesNotContain("decide-missing-report");
    }

    @Test
    void reportsThatWereNotAskedForWhileTheContractRanAreAskedForAtItsEnd() {
        ObligationWalk walk = begun();
        CLOCK.isOn(LocalDate.of(2029, 9, 1));
        walk.fire("event_contractEnded");

        assertThat(walk.rounds()).allMatch(round -> round.state() == ReportRound.State.ASKED);
        assertThat(walk.running(KEY)).isEqualTo(walk.rounds().size());
    }

    private ObligationWalk begun() {
        return ObligationWalk.begin(context, contracts.ordinary(Language.SV)).meet();
    }

    private ObligationWalk missing() {
        ObligationWalk walk = begun();
        ask(walk);
        CLOCK.isOn(walk.rounds().get(0).dueOn().plusDays(15));
        return walk.fire("event_reportMissing");
    }

    private static void ask(ObligationWalk walk) {
        CLOCK.isOn(walk.rounds().get(0).dueOn().minusDays(14));
        walk.fire("event_reportToBeAsked");
    }

    private static void report(ObligationWalk walk, int revision, Map<String, Object> figures) {
        walk.send(SupplierTask.REPORT, walk.rounds().get(0).id().toString(), revision, figures);
    }

    private static ReportRound.State state(ObligationWalk walk) {
        return walk.rounds().get(0).state();
    }
}
