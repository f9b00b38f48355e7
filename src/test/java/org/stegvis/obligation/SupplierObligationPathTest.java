package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractTerms;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Every way through the model of a supplier's obligation, with the real models, decisions and jobs. */
@StegvisTest
class SupplierObligationPathTest {

    private static final String KEY = "supplier-obligation";
    private static final LocalDate SPRING = LocalDate.of(2028, 3, 20);

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
    void anObligationGoesFromTheSignedContractToACommitmentThatIsMet() {
        ObligationWalk walk = started();
        walk.send(SupplierTask.START_MEETING, Map.of("agreed", "confirmed"));
        walk.send(SupplierTask.NEEDS_PROFILE, Map.of("role", "Cleaner"));
        walk.answer("present-candidates", Map.of("candidatesPresented", 3, "presentedOn", "2027-09-06"));
        hireTwo(walk);
        CLOCK.isOn(LocalDate.of(2029, 9, 1));
        walk.fire("event_contractEnded");
        walk.send(SupplierTask.FINAL_DOCUMENTATION, Map.of("fulfilmentSummary", "Two people were hired"));
        walk.answer("judge-fulfilment", Map.of("fulfilmentOutcome", "MET"));

        assertThat(walk.ended(KEY)).containsExactly("end_fulfilled");
        assertThat(walk.passed(KEY))
                .startsWith("sendTask_greetSupplier")
                .containsSubsequence(
                        "event_startMeetingHeld",
                        "sendTask_askForConfirmation",
                        "sendTask_askForProfile",
                        "event_recruitmentDone",
                        "serviceTask_lookForFirstStart",
                        "serviceTask_tellFirstStart",
                        "end_firstStartSettled",
                        "end_contractEnded",
                        "serviceTask_askForLastReports",
                        "serviceTask_askForDocumentation",
                        "event_documentationReceived",
                        "userTask_judgeFulfilment",
                        "end_fulfilmentJudged",
                        "serviceTask_endObligation",
                        "sendTask_tellEnd",
                        "end_fulfilled")
                .contains("end_summarySettled", "end_candidatesPresented")
                .doesNotContain("userTask_settleObjection", "userTask_checkFirstStart", "serviceTask_openShortfall");
        assertThat(walk.obligation().outcome()).isEqualTo("MET");
        assertThat(walk.obligation().candidatesPresented()).contains(3);
        assertThat(walk.due()).isEmpty();
        assertThat(walk.letters())
                .contains(
                        "supplier-obligation-begun",
                        "supplier-confirm-start-meeting",
                        "supplier-needs-profile-due",
                        "needs-profile-arrived",
                        "supplier-obligation-ended");
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void theSupplierOwesItsAnswersFromTheStartMeetingOn() {
        ObligationWalk walk = ObligationWalk.begin(context, contracts.ordinary(Language.FI));
        assertThat(walk.due()).isEmpty();
        assertThat(walk.waitsAt("event_startMeetingHeld")).isTrue();

        walk.meet();

        assertThat(walk.due()).containsExactlyInAnyOrder("start-meeting", "needs-profile", "first-start");
    }

    @Test
    void aStartMeetingThatWasRecordedBeforeItsProcessWaitedIsToldAgain() {
        ObligationWalk walk = ObligationWalk.signed(context, contracts.ordinary(Language.SV));
        walk.tell(ObligationWalk.ordinaryMeeting(walk.caseNumber()));
        walk.runWhatIsReady();
        assertThat(walk.waitsAt("event_startMeetingHeld")).isTrue();

        context.getBean(org.stegvis.obligation.process.SubmissionsToProcess.class)
                .tellLeftOver();
        walk.runWhatIsReady();

        assertThat(walk.passed(KEY)).contains("event_startMeetingHeld", "sendTask_askForProfile");
    }

    @Test
    void anObjectionIsSettledByTheContractManager() {
        ObligationWalk walk = started();
        walk.send(
                SupplierTask.START_MEETING, Map.of("agreed", "objection", "objection", "Another last day was agreed"));

        assertThat(walk.facts("settle-objection")).contains("Vad leverantören invänder: Another last day was agreed");
        walk.answer("settle-objection", Map.of("objectionResult", "stands", "objectionAnswer", "The day stands"));

        assertThat(walk.passed(KEY)).containsSubsequence("userTask_settleObjection", "end_summarySettled");
    }

    @Test
    void nobodyWhoCouldBePresentedIsSaidWithTheReason() {
        ObligationWalk walk = started();
        walk.send(SupplierTask.NEEDS_PROFILE, Map.of("role", "Cleaner", "tasks", "Floors"));

        assertThat(walk.facts("present-candidates"))
                .contains("Vem leverantören söker: Cleaner", "Arbetsuppgifter: Floors");
        assertThat(walk.refusal("present-candidates", Map.of("candidatesPresented", 2, "presentedOn", "2027-12-01")))
                .contains("Presenterades den");
        walk.answer("present-candidates", Map.of("candidatesPresented", 0, "nobodyBecause", "nobodyInGroup"));

        assertThat(walk.obligation().candidatesPresented()).contains(0);
    }

    @Test
    void whoWasHiredBeforeTheStartMeetingIsAFirstStart() {
        ObligationWalk walk = ObligationWalk.begin(context, contracts.ordinary(Language.SV));
        walk.hires(LocalDate.of(2027, 10, 1), Optional.empty(), Optional.empty());
        walk.meet();

        assertThat(walk.passed(KEY)).contains("end_firstStartSettled").doesNotContain("event_recruitmentDone");
        assertThat(walk.due()).doesNotContain("first-start");
    }

    @Test
    void theFirstStartIsCheckedTheNightAfterItsLastDay() {
        ObligationWalk walk = started();
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_firstStartDue"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2028, 3, 2));
    }

    @Test
    void aSupplierToWhomNobodyWasPresentedIsExcusedAndGetsANewDate() {
        ObligationWalk walk = lateWithFirstStart();
        assertThat(walk.refusal("settle-first-start", excused()))
                .contains("Den första starten")
                .contains("kravprofilen");
        walk.send(SupplierTask.NEEDS_PROFILE, Map.of("role", "Cleaner"));
        walk.answer("present-candidates", Map.of("candidatesPresented", 0, "nobodyBecause", "trainingFirst"));

        walk.answer("settle-first-start", excused());

        assertThat(walk.passed(KEY)).containsSubsequence("userTask_checkFirstStart", "sendTask_tellExcused");
        assertThat(walk.obligation().firstStartBy()).contains(LocalDate.of(2028, 6, 1));
        assertThat(walk.letters()).contains("supplier-excused");
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_firstStartDue"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2028, 6, 2));
        assertThat(walk.running("defect")).isZero();
    }

    @Test
    void aSupplierToWhomSomebodyWasPresentedIsNotExcused() {
        ObligationWalk walk = started();
        walk.send(SupplierTask.NEEDS_PROFILE, Map.of("role", "Cleaner"));
        walk.answer("present-candidates", Map.of("candidatesPresented", 2, "presentedOn", "2027-09-06"));
        CLOCK.isOn(SPRING);
        walk.fire("event_firstStartDue");

        assertThat(walk.refusal("settle-first-start", excused())).contains("ursäktad bara om");
    }

    @Test
    void aMissedFirstStartIsADefectAndIsWaitedForAgainUntilSomebodyStarts() {
        ObligationWalk walk = lateWithFirstStart();
        walk.answer(
                "settle-first-start",
                Map.of(
                        "firstStartResult", "defect",
                        "newFirstStartDay", "2028-05-01",
                        "firstStartNote", "Nobody was looked for"));

        assertThat(walk.running("defect")).isOne();
        assertThat(walk.due()).contains("first-start");
        walk.hires(LocalDate.of(2028, 4, 15), Optional.empty(), Optional.empty());

        assertThat(walk.passed(KEY))
                .containsSubsequence("serviceTask_openNoFirstStart", "event_recruitmentDone", "end_firstStartSettled");
    }

    @Test
    void aStartThatWasOfferedInTimeSettlesTheFirstStart() {
        ObligationWalk walk = lateWithFirstStart();
        assertThat(walk.refusal("settle-first-start", Map.of("firstStartResult", "started")))
                .contains("ingen anställning är känd");

        walk.answer(
                "settle-first-start",
                Map.of("firstStartResult", "offered", "firstStartNote", "Offered in writing in February"));

        assertThat(walk.passed(KEY)).contains("end_firstStartSettled");
        assertThat(walk.due()).doesNotContain("first-start");
    }

    @Test
    void aNewLastDayMustBeStillToComeAndWithinTheContract() {
        ObligationWalk walk = lateWithFirstStart();
        Map<String, Object> answers = new HashMap<>(Map.of("firstStartResult", "defect", "firstStartNote", "Why"));

        answers.put("newFirstStartDay", "2028-03-20");
        assertThat(walk.refusal("settle-first-start", answers)).contains("efter i dag");
        answers.put("newFirstStartDay", "2029-10-01");
        assertThat(walk.refusal("settle-first-start", answers)).contains("efter avtalets slut");
    }

    @Test
    void followUpMeetingsAreHeldAtTheAgreedFrequency() {
        ObligationWalk walk = started();
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_meetingDue"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2028, 3, 6));
        CLOCK.isOn(LocalDate.of(2028, 3, 6));
        walk.fire("event_meetingDue");
        Map<String, Object> minutes = new HashMap<>(Map.of(
                "meetingHeldOn", "2028-03-05",
                "meetingAttendees", List.of("supplierManager"),
                "meetingStatus", "late",
                "meetingNotes", "Nobody has started"));

        walk.answer("hold-follow-up-meeting", minutes);

        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_meetingDue"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2028, 9, 6));
    }

    @Test
    void whereNoMeetingsWereAgreedNoneAreHeld() {
        ContractTerms terms = SignedContracts.ordinaryTerms();
        ObligationWalk walk = ObligationWalk.begin(
                        context,
                        contracts.with(
                                new ContractTerms(
                                        terms.alternative(),
                                        terms.fteMonths(),
                                        terms.persons(),
                                        terms.firstStartBy(),
                                        terms.earlyEndShare(),
                                        terms.prorated(),
                                        terms.targetGroups(),
                                        terms.channels(),
                                        terms.proofIfOwn(),
                                        new ContractTerms.FollowUp("halfYearly", 14, "asNeeded"),
                                        terms.sanctions(),
                                        terms.bonus()),
                                Language.NB))
                .meet();

        assertThat(walk.passed(KEY)).contains("end_noMeetings");
    }

    @Test
    void aContractThatRunsLongerEndsLaterAndTheSupplierHearsOfIt() {
        ObligationWalk walk = started();
        walk.altered(LocalDate.of(2030, 8, 31), false);

        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_contractEnded"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2030, 9, 1));
        assertThat(walk.letters()).contains("supplier-dates-changed");
        assertThat(walk.rounds().get(walk.rounds().size() - 1).periodEnd()).isEqualTo(LocalDate.of(2030, 8, 31));
    }

    @Test
    void aContractThatIsTerminatedGoesToItsEndAtOnce() {
        ObligationWalk walk = started();
        CLOCK.isOn(LocalDate.of(2028, 1, 15));
        walk.altered(LocalDate.of(2028, 1, 14), true);

        assertThat(walk.dueDateOf("event_contractEnded"))
                .isBefore(LocalDate.of(2028, 1, 15)
                        .atTime(6, 0)
                        .atZone(ZoneId.of("Europe/Stockholm"))
                        .toInstant());
        walk.fire("event_contractEnded");

        assertThat(walk.waitsAt("event_documentationReceived") || walk.due().contains("final-documentation"))
                .isTrue();
        assertThat(walk.waitsAt("event_firstStartDue")).isFalse();
    }

    @Test
    void aStartMeetingThatIsPutRightMovesTheFirstStart() {
        ObligationWalk walk = started();
        walk.tell(new StartMeetingHeld(
                walk.caseNumber(),
                LocalDate.of(2027, 9, 6),
                LocalDate.of(2028, 2, 1),
                LocalDate.of(2029, 8, 31),
                LocalDate.of(2028, 3, 14),
                LocalDate.of(2029, 9, 14),
                "The contract manager checks every half year"));
        walk.runWhatIsReady();

        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_firstStartDue"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2028, 2, 2));
        assertThat(walk.letters()).contains("supplier-dates-changed");
    }

    @Test
    void documentationThatDoesNotComeIsWaitedForLongerOrGoneWithout() {
        ObligationWalk walk = over();
        CLOCK.isOn(LocalDate.of(2029, 10, 20));
        walk.fire("event_documentationMissing");
        assertThat(walk.refusal(
                        "decide-missing-documentation",
                        Map.of(
                                "documentationDecision", "moreTime",
                                "documentationUntil", "2029-10-01",
                                "documentationReason", "Illness")))
                .contains("efter i dag");
        walk.answer(
                "decide-missing-documentation",
                Map.of(
                        "documentationDecision", "moreTime",
                        "documentationUntil", "2029-11-30",
                        "documentationReason", "Illness"));
        assertThat(LocalDate.ofInstant(walk.dueDateOf("event_documentationMissing"), ZoneId.of("Europe/Stockholm")))
                .isEqualTo(LocalDate.of(2029, 12, 15));
        walk.fire("event_documentationMissing");
        walk.answer(
                "decide-missing-documentation",
                Map.of("documentationDecision", "without", "documentationReason", "It will not come"));

        assertThat(walk.openForms()).contains("judge-fulfilment");
        assertThat(walk.due()).doesNotContain("final-documentation");
    }

    @Test
    void documentationThatComesAfterAllEndsTheDecisionAboutIt() {
        ObligationWalk walk = over();
        walk.fire("event_documentationMissing");
        assertThat(walk.openForms()).contains("decide-missing-documentation");

        var sent = walk.send(SupplierTask.FINAL_DOCUMENTATION, Map.of("fulfilmentSummary", "Late, but here"));

        assertThat(walk.openForms()).contains("judge-fulfilment").doesNotContain("decide-missing-documentation");
        assertThat(walk.stateOf(sent)).isEqualTo(SubmissionState.TAKEN);
        assertThat(walk.facts("judge-fulfilment")).contains("Hur leverantören uppfyllde det: Late, but here");
    }

    @Test
    void aShortfallIsSettledAsADefectBeforeTheObligationEnds() {
        ObligationWalk walk = over();
        walk.send(SupplierTask.FINAL_DOCUMENTATION, Map.of("fulfilmentSummary", "Nobody was found"));
        assertThat(walk.opened("judge-fulfilment")).containsEntry("fulfilmentOutcome", "SHORTFALL");
        assertThat(walk.refusal("judge-fulfilment", Map.of("fulfilmentOutcome", "MET")))
                .contains("annat än vad siffrorna visar");
        walk.answer("judge-fulfilment", Map.of("fulfilmentOutcome", "SHORTFALL"));
        assertThat(walk.ended(KEY)).isEmpty();
        assertThat(walk.waitsAt("event_defectResolved")).isTrue();

        List<Defect> open = context.getBean(Defects.class).of(walk.obligation().id());
        Defect other = context.getBean(Defects.class)
                .open(walk.obligation().id(), DefectKind.WORK_ENVIRONMENT, Optional.empty(), LocalDate.of(2029, 9, 1))
                .orElseThrow();
        close(other);
        walk.runWhatIsReady();
        assertThat(walk.waitsAt("event_defectResolved"))
                .as("another defect settles nothing")
                .isTrue();
        close(open.get(0));
        walk.runWhatIsReady();

        assertThat(walk.ended(KEY)).containsExactly("end_notFulfilled");
        assertThat(walk.obligation().outcome()).isEqualTo("SHORTFALL");
    }

    @Test
    void whateverStillRunsEndsWithTheObligation() {
        ObligationWalk walk = over();
        assertThat(walk.running("report-round")).isPositive();
        walk.send(SupplierTask.FINAL_DOCUMENTATION, Map.of("fulfilmentSummary", "All went well"));
        walk.answer("judge-fulfilment", Map.of("fulfilmentOutcome", "MET", "fulfilmentReason", "Shown otherwise"));

        assertThat(walk.ended(KEY)).containsExactly("end_fulfilled");
        assertThat(walk.running("report-round")).isZero();
        assertThat(walk.ended("report-round")).containsOnly("subProcess_closed");
    }

    @Test
    void anObligationWithoutANumberEndsAsSuch() {
        ObligationWalk walk = over();
        walk.send(SupplierTask.FINAL_DOCUMENTATION, Map.of("fulfilmentSummary", "As agreed"));
        walk.answer("judge-fulfilment", Map.of("fulfilmentOutcome", "NO_NUMBER", "fulfilmentReason", "Dialogue only"));

        assertThat(walk.ended(KEY)).containsExactly("end_noNumber");
    }

    @Test
    void aContractThatEndsBeforeAnyStartMeetingEndsAllThatWaits() {
        ObligationWalk walk = ObligationWalk.begin(context, contracts.ordinary(Language.SV));
        CLOCK.isOn(LocalDate.of(2029, 9, 1));
        walk.fire("event_contractEnded");

        assertThat(walk.waitsAt("event_startMeetingHeld")).isFalse();
        assertThat(walk.due()).containsExactly("final-documentation");
    }

    private void close(Defect defect) {
        context.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(EndDefect.class)
                        .end(defect.id(), DefectOutcome.UNCORRECTED, Optional.empty(), "test"));
    }

    private static Map<String, Object> excused() {
        return Map.of(
                "firstStartResult", "excused",
                "newFirstStartDay", "2028-06-01",
                "firstStartNote", "Nobody was presented");
    }

    private ObligationWalk started() {
        return ObligationWalk.begin(context, contracts.ordinary(Language.SV)).meet();
    }

    private ObligationWalk lateWithFirstStart() {
        ObligationWalk walk = started();
        CLOCK.isOn(SPRING);
        return walk.fire("event_firstStartDue");
    }

    private ObligationWalk over() {
        ObligationWalk walk = started();
        CLOCK.isOn(LocalDate.of(2029, 9, 1));
        return walk.fire("event_contractEnded");
    }

    private static void hireTwo(ObligationWalk walk) {
        for (int person = 0; person < 2; person++) {
            walk.hires(LocalDate.of(2027, 10, 1), Optional.of(LocalDate.of(2029, 8, 31)), Optional.empty());
        }
    }
}
