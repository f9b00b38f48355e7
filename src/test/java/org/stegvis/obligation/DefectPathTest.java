package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractTerms;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.TestOfficers;

/** Every way of a defect, from its finding over the hearing and each rung of the ladder to its end. */
@StegvisTest
class DefectPathTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    private static final LocalDate TODAY = LocalDate.of(2028, 3, 6);
    private static final String MANAGER = TestOfficers.idOf("contract-manager");
    private static final String PROCURER = TestOfficers.idOf("procurer");

    @Autowired
    ProcessEngine engine;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Obligations obligations;

    @Autowired
    Defects defects;

    @Autowired
    OpenDefect openDefect;

    @Autowired
    Submissions submissions;

    @Autowired
    Officers officers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private Obligation obligation;

    @BeforeEach
    void anObligationRuns() {
        clock.isOn(TODAY);
        TestOfficers.register(officers);
        obligation = begin(SignedContracts.ordinaryTerms());
    }

    @Test
    void aMinorDefectIsCorrectedAfterTheSupplierHasSaidItsSide() {
        DefectWalk walk = described(DefectKind.SHORTFALL, "minor");
        sends(walk, SupplierTask.STATEMENT, "statement", "Nobody could come");

        assertThat(walk.facts()).contains("Vad leverantören säger: Skickat den 6 mars 2028: Nobody could come");
        walk.answer("weigh-statement", stands());
        assertThat(walk.variable("defectStep")).isEqualTo("CORRECTION");
        sends(walk, SupplierTask.CORRECTION, "corrected", "Two people have begun");
        walk.answer("check-correction", result("corrected"));

        assertThat(walk.ended()).isEqualTo("end_closed");
        assertThat(walk.passed())
                .containsExactly(
                        "userTask_describeDefect",
                        "sendTask_hearSupplier",
                        "event_statementReceived",
                        "userTask_weighStatement",
                        "businessRuleTask_defectLadder",
                        "sendTask_askForCorrection",
                        "event_correctionReported",
                        "userTask_checkCorrection",
                        "sendTask_tellClosed",
                        "end_closed");
        assertThat(outcomeOf(walk)).contains(DefectOutcome.CORRECTED);
    }

    @Test
    void aMajorDefectIsAnsweredByAPlanThatGetsTheTimeItNeeds() {
        DefectWalk walk = heard(DefectKind.WORK_ENVIRONMENT, "major").answer("weigh-statement", stands());
        sends(walk, SupplierTask.ACTION_PLAN, "measures", "A second supervisor");

        assertThat(walk.facts()).contains("Leverantörens åtgärdsplan: Skickat den 6 mars 2028: A second supervisor");
        walk.answer("check-correction", Map.of("correctionResult", "moreTime", "correctionDue", "2028-06-01"));
        assertThat(walk.dueDateOf("event_correctionDue")).isEqualTo("2028-06-01T22:00:00Z");
        walk.fire("event_correctionDue").answer("check-correction", result("corrected"));

        assertThat(walk.passed())
                .containsSubsequence(
                        "sendTask_askForActionPlan",
                        "event_actionPlanReceived",
                        "userTask_checkCorrection",
                        "sendTask_giveMoreTime",
                        "event_correctionDue",
                        "userTask_checkCorrection",
                        "sendTask_tellClosed");
    }

    @Test
    void aSupplierThatSaysNothingIsHeardUntilTheEndOfTheDayThatWasSet() {
        DefectWalk walk = described(DefectKind.WRONG_GROUP, "minor");

        assertThat(walk.dueDateOf("event_hearingOver"))
                .as("midnight after 20 March in Stockholm")
                .isEqualTo("2028-03-20T23:00:00Z");
        walk.fire("event_hearingOver");

        assertThat(walk.facts()).contains("Vad leverantören säger: Inget har kommit från leverantören.");
    }

    @Test
    void aStatementThatComesAfterTheHearingIsKeptAndShown() {
        DefectWalk walk = heard(DefectKind.WRONG_GROUP, "minor");
        clock.isOn(LocalDate.of(2028, 3, 22));

        sends(walk, SupplierTask.STATEMENT, "statement", "We have proof");

        assertThat(walk.facts())
                .contains("Vad leverantören säger: Skickat den 22 mars 2028, efter att tiden gått ut: We have proof");
    }

    @Test
    void whatWasOpenedByMistakeIsTakenBackWithoutTheSupplierHearingOfIt() {
        DefectWalk walk = open(DefectKind.NO_REPORT)
                .answer("describe-defect", Map.of("defectPursued", "no", "notPursuedReason", "It had come by post"));

        assertThat(walk.ended()).isEqualTo("end_dropped");
        assertThat(walk.passed()).noneMatch(step -> step.startsWith("sendTask_"));
        assertThat(outcomeOf(walk)).contains(DefectOutcome.WITHDRAWN);
    }

    @Test
    void aStatementCanShowThatThereWasNoDefect() {
        DefectWalk walk = heard(DefectKind.POOR_REPORT, "minor")
                .answer("weigh-statement", Map.of("weighing", "withdrawn", "weighingReason", "The figures were right"));

        assertThat(walk.ended()).isEqualTo("end_withdrawn");
        assertThat(outcomeOf(walk)).contains(DefectOutcome.WITHDRAWN);
    }

    @Test
    void aMissingFirstStartIsExcusedWithANewDayWhereNobodyWasPresented() {
        obligations.presented(obligation.id(), 0);
        DefectWalk walk = heard(DefectKind.NO_FIRST_START, "major");
        assertThat(walk.facts()).contains("Kandidater som matchningssidan har presenterat: 0");

        walk.answer(
                "weigh-statement",
                Map.of("weighing", "excused", "excuse", "noCandidates", "newFirstStartBy", "2028-09-01"));

        assertThat(walk.ended()).isEqualTo("end_excused");
        assertThat(outcomeOf(walk)).contains(DefectOutcome.EXCUSED);
        assertThat(obligations.require(obligation.id()).firstStartBy()).contains(LocalDate.of(2028, 9, 1));
        assertThat(defects.require(walk.id()).stands()).isFalse();
    }

    @Test
    void nobodyPresentedIsNoExcuseUnlessTheMatchingOfficerHasSaidSo() {
        DefectWalk walk = heard(DefectKind.NO_FIRST_START, "major");
        Map<String, Object> answers =
                Map.of("weighing", "excused", "excuse", "noCandidates", "newFirstStartBy", "2028-09-01");

        assertThat(walk.refusal(MANAGER, "weigh-statement", answers)).contains("den matchningsansvariga har svarat");
        obligations.presented(obligation.id(), 3);
        assertThat(walk.refusal(MANAGER, "weigh-statement", answers)).contains("den matchningsansvariga har svarat");
        assertThat(obligations.require(obligation.id()).firstStartBy()).contains(LocalDate.of(2028, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"failedAttempts", "redundancies", "other"})
    void anyOtherExcuseNeedsAReason(String excuse) {
        DefectWalk walk = heard(DefectKind.SHORTFALL, "grave");
        Map<String, Object> excused = Map.of("weighing", "excused", "excuse", excuse);

        assertThat(walk.refusal(MANAGER, "weigh-statement", excused)).contains("Skäl");
        walk.answer("weigh-statement", with(excused, "weighingReason", "The works were stopped by the buyer"));

        assertThat(walk.ended()).isEqualTo("end_excused");
        assertThat(walk.passed()).doesNotContain("businessRuleTask_defectLadder");
    }

    @Test
    void theLadderExcusesAMissingFirstStartThatNobodyWasPresentedFor() {
        obligations.presented(obligation.id(), 0);
        DefectWalk walk = heard(DefectKind.NO_FIRST_START, "minor").answer("weigh-statement", stands());

        walk.answer("set-new-first-start", Map.of("newFirstStartBy", "2028-10-01"));

        assertThat(walk.ended()).isEqualTo("end_excused");
        assertThat(obligations.require(obligation.id()).firstStartBy()).contains(LocalDate.of(2028, 10, 1));
    }

    @Test
    void anotherDayForTheFirstStartLiesBetweenTodayAndTheEndOfTheCommitment() {
        obligations.presented(obligation.id(), 0);
        DefectWalk walk = heard(DefectKind.NO_FIRST_START, "minor").answer("weigh-statement", stands());

        assertThat(walk.refusal(MANAGER, "set-new-first-start", Map.of("newFirstStartBy", "2028-03-06")))
                .contains("måste vara senare än i dag");
        assertThat(walk.refusal(MANAGER, "set-new-first-start", Map.of("newFirstStartBy", "2029-09-01")))
                .contains("31 augusti 2029");
    }

    @Test
    void aSecondDefectLeadsToThePenaltyThatTheContractNamesAndTwoOfficersDecideOnIt() {
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor").answer("weigh-statement", stands());
        assertThat(walk.variable("defectStep")).isEqualTo("PENALTY");
        assertThat(walk.offered()).containsExactly("penalty", "correction");
        assertThat(walk.opened()).containsEntry("penaltyAmount", "100000.00");

        walk.answer("propose-sanction", penalty("20000.00", "yes"));
        assertThat(walk.facts()).anyMatch(fact -> fact.startsWith("Föreslagen sanktion: Vite: 20"));
        assertThat(walk.facts()).contains("Föreslagen av: Test contract-manager");
        assertThat(walk.refusal(MANAGER, "decide-sanction", Map.of("sanctionDecision", "approve")))
                .contains("du har själv föreslagit detta");
        walk.answer("decide-sanction", Map.of("sanctionDecision", "approve"));

        assertThat(walk.ended()).isEqualTo("end_sanctioned");
        assertThat(outcomeOf(walk)).contains(DefectOutcome.PENALTY);
        assertThat(walk.passed())
                .containsSubsequence(
                        "sendTask_hearSupplier",
                        "userTask_weighStatement",
                        "userTask_proposeSanction",
                        "businessRuleTask_sanctionAdmissibility",
                        "userTask_decideSanction",
                        "sendTask_tellSanction");
    }

    @Test
    void whatIsNotCorrectedClimbsTheLadder() {
        DefectWalk walk = heard(DefectKind.SHORTFALL, "major")
                .answer("weigh-statement", stands())
                .fire("event_correctionDue");

        walk.answer("check-correction", result("notCorrected"));

        assertThat(walk.variable("earlierDefects")).isEqualTo(1);
        assertThat(walk.openForm()).contains("propose-sanction");
        assertThat(walk.facts())
                .contains("Vad avvikelsetrappan säger: Vite. Det är inte den första avvikelsen, och"
                        + " upphandlingsdokumenten anger vite.");
    }

    @Test
    void aPenaltyIsNeverMoreThanWhatIsLeftOfItsCap() {
        paidBefore("60000");
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor").answer("weigh-statement", stands());

        assertThat(walk.opened()).containsEntry("penaltyAmount", "40000.00");
        assertThat(walk.refusal(MANAGER, "propose-sanction", penalty("40000.01", "yes")))
                .contains("får inte vara mer än")
                .contains("SEK");
        walk.answer("propose-sanction", penalty("40000.00", "yes"));
        assertThat(walk.openForm()).contains("decide-sanction");
    }

    @Test
    void whatIsOutOfProportionGoesBackToWhoeverProposedIt() {
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor").answer("weigh-statement", stands());

        walk.answer("propose-sanction", penalty("20000.00", "no"));

        assertThat(walk.variable("admissibility")).isEqualTo("REDUCE");
        assertThat(walk.openForm()).contains("propose-sanction");
    }

    @Test
    void aSanctionThatTheDocumentsDoNotNameIsRefusedByTheFormDesk() {
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor").answer("weigh-statement", stands());

        assertThat(walk.refusal(MANAGER, "propose-sanction", sanction("suspension")))
                .contains("Vad du föreslår");
        assertThat(walk.refusal(MANAGER, "propose-sanction", sanction("termination")))
                .as("named, but beyond the rung")
                .contains("Vad du föreslår");
    }

    @Test
    void whereNothingIsNamedTheFormSaysSoAndOnlyACorrectionRemains() {
        obligation = begin(terms(new ContractTerms.Sanctions(30, Optional.empty(), false, false)));
        stoodBefore(2);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "grave").answer("weigh-statement", stands());

        assertThat(walk.variable("defectStep")).isEqualTo("CORRECTION_ONLY");
        assertThat(walk.offered()).containsExactly("correction");
        assertThat(walk.facts()).anyMatch(fact -> fact.contains("varken vite eller någon annan sanktion kan väljas"));
        assertThat(walk.refusal(MANAGER, "propose-sanction", penalty("1000.00", "yes")))
                .contains("Vad du föreslår");
        walk.answer("propose-sanction", correction());

        assertThat(walk.passed()).endsWith("userTask_proposeSanction", "sendTask_askForCorrection");
        walk.fire("event_correctionDue")
                .answer(
                        "check-correction",
                        Map.of("correctionResult", "noFurther", "noFurtherReason", "The contract has run out"));
        assertThat(walk.ended()).isEqualTo("end_closed");
        assertThat(outcomeOf(walk)).contains(DefectOutcome.UNCORRECTED);
    }

    @Test
    void aFrameworkThatNamesOnlySuspensionSuspends() {
        obligation = begin(terms(new ContractTerms.Sanctions(30, Optional.empty(), true, false)));
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SUBCONTRACTOR, "minor").answer("weigh-statement", stands());
        assertThat(walk.offered()).containsExactly("suspension", "correction");

        walk.answer("propose-sanction", sanction("suspension"))
                .answer("decide-sanction", Map.of("sanctionDecision", "approve"));

        assertThat(outcomeOf(walk)).contains(DefectOutcome.SUSPENDED);
    }

    @Test
    void aTerminationNeedsALegalReviewAndIsToBeReportedInTheCase() {
        stoodBefore(2);
        DefectWalk walk = heard(DefectKind.NO_FIRST_START, "grave").answer("weigh-statement", stands());
        assertThat(walk.offered()).containsExactly("penalty", "termination", "correction");
        walk.answer("propose-sanction", sanction("termination"));

        assertThat(walk.refusal(PROCURER, "decide-sanction", Map.of("sanctionDecision", "approve")))
                .contains("En jurist har prövat hävningen");
        walk.answer("decide-sanction", Map.of("sanctionDecision", "approve", "legalReviewed", true));

        assertThat(outcomeOf(walk)).contains(DefectOutcome.TERMINATED);
        assertThat(journal()).contains("earlyEndToReport record-turn");
    }

    @Test
    void aSanctionCanBeSentBackWithAReasonThatTheOtherReads() {
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor")
                .answer("weigh-statement", stands())
                .answer("propose-sanction", penalty("20000.00", "yes"));

        assertThat(walk.refusal(PROCURER, "decide-sanction", Map.of("sanctionDecision", "sendBack")))
                .contains("Skäl");
        walk.answer("decide-sanction", Map.of("sanctionDecision", "sendBack", "decisionReason", "Too much"));

        assertThat(walk.facts()).contains("Tillbakaskickad därför att: Too much");
    }

    @Test
    void aRefusedSanctionLeavesACorrection() {
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor")
                .answer("weigh-statement", stands())
                .answer("propose-sanction", penalty("20000.00", "yes"))
                .answer(
                        "decide-sanction",
                        Map.of(
                                "sanctionDecision", "refuse",
                                "decisionReason", "Too early",
                                "correctionDue", "2028-05-02"));

        assertThat(walk.passed()).endsWith("userTask_decideSanction", "sendTask_askForCorrection");
        assertThat(walk.dueDateOf("event_correctionDue")).isEqualTo("2028-05-02T22:00:00Z");
        assertThat(defects.require(walk.id()).proposal()).isEmpty();
    }

    @Test
    void whatTheDocumentsDoNotNameComesToNothingEvenIfItGotPastTheForm() {
        stoodBefore(1);
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor").answer("weigh-statement", stands());
        database.sql(
                        "update stegvis.obligation set terms = jsonb_set(terms, '{sanctions,penalty}', 'null') where id = :id")
                .param("id", obligation.id())
                .update();

        assertThat(walk.refusal(MANAGER, "propose-sanction", penalty("20000.00", "yes")))
                .contains("Vad du föreslår");
        assertThat(walk.offered()).containsExactly("correction");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aDefectEndsWithItsObligationWhereverItStands(int steps) {
        DefectWalk walk = open(DefectKind.SHORTFALL);
        if (steps > 0) {
            walk.answer("describe-defect", description(DefectKind.SHORTFALL, "minor"));
        }
        if (steps > 1) {
            walk.fire("event_hearingOver");
        }
        if (steps > 2) {
            walk.answer("weigh-statement", stands());
        }
        if (steps > 3) {
            walk.fire("event_correctionDue").answer("check-correction", result("notCorrected"));
        }

        walk.obligationCloses();

        assertThat(walk.ended()).isEqualTo("subProcess_obligationClosed");
        assertThat(walk.passed()).endsWith("serviceTask_lapse", "end_lapsed");
        assertThat(walk.openForm()).isEmpty();
        assertThat(outcomeOf(walk)).contains(DefectOutcome.LAPSED);
    }

    @Test
    void whatIsDescribedHoldsTogether() {
        DefectWalk walk = open(DefectKind.SHORTFALL);
        assertThat(walk.opened())
                .containsEntry("defectKind", "shortfall")
                .containsEntry("hearingUntil", "2028-03-20")
                .containsEntry("correctionDue", "2028-04-19");

        assertThat(walk.refusal(
                        MANAGER,
                        "describe-defect",
                        with(description(DefectKind.SHORTFALL, "minor"), "defectFoundOn", "2028-03-07")))
                .contains("ligger i framtiden");
        assertThat(walk.refusal(
                        MANAGER,
                        "describe-defect",
                        with(description(DefectKind.SHORTFALL, "minor"), "hearingUntil", "2028-03-06")))
                .contains("måste vara senare än i dag");
        assertThat(walk.refusal(
                        MANAGER,
                        "describe-defect",
                        with(description(DefectKind.SHORTFALL, "minor"), "correctionDue", "2028-03-20")))
                .contains("20 mars 2028");
    }

    @Test
    void aSecondDefectOfTheSameKindIsNotOpenedWhileOneIs() {
        DefectWalk first = open(DefectKind.NO_FIRST_START);

        transaction.executeWithoutResult(
                status -> openDefect.open(obligation, DefectKind.NO_FIRST_START, Optional.empty()));
        assertThat(defects.of(obligation.id())).hasSize(1);
        DefectWalk other = open(DefectKind.SHORTFALL);
        assertThat(other.refusal(MANAGER, "describe-defect", description(DefectKind.NO_FIRST_START, "minor")))
                .contains("redan öppen");

        first.obligationCloses();
        open(DefectKind.NO_FIRST_START);
        assertThat(defects.of(obligation.id())).hasSize(3);
    }

    @Test
    void nothingThatWasTypedReachesTheEngine() {
        DefectWalk walk = heard(DefectKind.SHORTFALL, "minor").answer("weigh-statement", stands());

        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableValueEquals("defect", walk.id().toString())
                        .list())
                .extracting(variable -> variable.getValue().toString())
                .noneMatch(value -> value.contains("Two people"));
        assertThat(defects.require(walk.id()).description()).isEqualTo("Two people fewer than agreed");
    }

    private Obligation begin(ContractTerms terms) {
        return transaction.execute(status -> obligations.begin(contracts.with(terms, Language.SV)));
    }

    private static ContractTerms terms(ContractTerms.Sanctions sanctions) {
        ContractTerms ordinary = SignedContracts.ordinaryTerms();
        return new ContractTerms(
                ordinary.alternative(),
                ordinary.fteMonths(),
                ordinary.persons(),
                ordinary.firstStartBy(),
                ordinary.earlyEndShare(),
                ordinary.prorated(),
                ordinary.targetGroups(),
                ordinary.channels(),
                ordinary.proofIfOwn(),
                ordinary.followUp(),
                sanctions,
                ordinary.bonus());
    }

    private DefectWalk open(DefectKind kind) {
        transaction.executeWithoutResult(status -> openDefect.open(obligation, kind, Optional.empty()));
        List<Defect> all = defects.of(obligation.id());
        return DefectWalk.of(engine, all.get(all.size() - 1));
    }

    private DefectWalk described(DefectKind kind, String severity) {
        return open(kind).answer("describe-defect", description(kind, severity));
    }

    private DefectWalk heard(DefectKind kind, String severity) {
        return described(kind, severity).fire("event_hearingOver");
    }

    private static Map<String, Object> description(DefectKind kind, String severity) {
        return Map.of(
                "defectPursued", "yes",
                "defectKind", kind.code(),
                "defectSeverity", severity,
                "defectFoundOn", "2028-03-06",
                "defectDescription", "Two people fewer than agreed",
                "hearingUntil", "2028-03-20",
                "correctionDue", "2028-04-19");
    }

    private static Map<String, Object> stands() {
        return Map.of("weighing", "stands", "correctionDue", "2028-04-19");
    }

    private static Map<String, Object> result(String result) {
        return Map.of("correctionResult", result);
    }

    private static Map<String, Object> penalty(String amount, String proportionate) {
        return with(with(sanction("penalty"), "penaltyAmount", amount), "sanctionProportionate", proportionate);
    }

    private static Map<String, Object> sanction(String sanction) {
        return Map.of(
                "sanctionProposed", sanction,
                "sanctionReason", "The second time this year",
                "sanctionProportionate", "yes",
                "proportionalityReview", "legal");
    }

    private static Map<String, Object> correction() {
        return Map.of("sanctionProposed", "correction", "correctionDue", "2028-05-02");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(key, value);
        return changed;
    }

    /** Earlier defects that stood and were corrected. */
    private void stoodBefore(int count) {
        for (int i = 0; i < count; i++) {
            Defect earlier = defects.open(obligation.id(), DefectKind.POOR_REPORT, Optional.empty(), TODAY)
                    .orElseThrow();
            defects.weigh(earlier.id(), true, "", "");
            defects.close(earlier.id(), DefectOutcome.CORRECTED);
        }
    }

    private void paidBefore(String sum) {
        Defect earlier = defects.open(obligation.id(), DefectKind.SHORTFALL, Optional.empty(), TODAY)
                .orElseThrow();
        defects.propose(
                earlier.id(),
                Optional.of(new Defect.Proposal(Sanction.PENALTY, Optional.of(new BigDecimal(sum)), "", MANAGER)));
        defects.close(earlier.id(), DefectOutcome.PENALTY);
    }

    private void sends(DefectWalk walk, SupplierTask task, String question, String answer) {
        transaction.executeWithoutResult(status -> submissions.keep(
                obligation.id(),
                task,
                walk.id().toString(),
                0,
                new ObjectMapper().createObjectNode().put(question, answer),
                Optional.empty(),
                ""));
        walk.goOn();
    }

    private Optional<DefectOutcome> outcomeOf(DefectWalk walk) {
        return defects.require(walk.id()).outcome();
    }

    private List<String> journal() {
        return database.sql("select kind || ' ' || subject from stegvis.journal where case_number = :case")
                .param("case", obligation.caseNumber())
                .query(String.class)
                .list();
    }
}
