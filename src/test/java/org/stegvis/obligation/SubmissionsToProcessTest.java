package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractTerms;
import org.stegvis.journal.Journal;
import org.stegvis.obligation.process.SubmissionsToProcess;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** What suppliers send in reaches its process once, whenever it comes and however many nodes tell it. */
@StegvisTest
class SubmissionsToProcessTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    SignedContracts contracts;

    @Autowired
    SubmissionsToProcess submissions;

    @BeforeEach
    void atTheBeginning() {
        CLOCK.isOn(LocalDate.of(2027, 9, 6));
    }

    @Test
    void whatComesBeforeTheProcessWaitsForItIsToldAgain() {
        ObligationWalk walk = ObligationWalk.begin(context, contracts.ordinary(Language.SV));
        UUID early = walk.send(SupplierTask.NEEDS_PROFILE, Map.of("role", "Cleaner"));
        assertThat(walk.stateOf(early)).isEqualTo(SubmissionState.NEW);
        walk.meet();
        CLOCK.isOn(LocalDate.of(2027, 9, 7));

        submissions.tellLeftOver();
        walk.runWhatIsReady();

        assertThat(walk.stateOf(early)).isEqualTo(SubmissionState.TAKEN);
        assertThat(walk.openForms()).contains("present-candidates");
    }

    @Test
    void whatComesAfterTheProcessHasMovedOnIsKeptAndWrittenDown() {
        ObligationWalk walk = begun();
        walk.send(SupplierTask.NEEDS_PROFILE, "", 0, Map.of("role", "Cleaner"));
        UUID late = walk.send(SupplierTask.NEEDS_PROFILE, "", 1, Map.of("role", "Cook"));

        assertThat(walk.stateOf(late)).isEqualTo(SubmissionState.MOVED_ON);
        assertThat(context.getBean(Journal.class).ofCase(walk.caseNumber()))
                .anyMatch(line -> line.kind().equals("submissionMovedOn")
                        && line.subject().equals("needs-profile"));
    }

    @Test
    void aFurtherHireIsTakenAlthoughNobodyWaitsForIt() {
        ObligationWalk walk = begun();
        walk.hires(LocalDate.of(2027, 10, 1), Optional.empty(), Optional.empty());
        UUID further = walk.send(SupplierTask.RECRUITMENT, "", 9, Map.of());

        assertThat(walk.stateOf(further)).isEqualTo(SubmissionState.TAKEN);
    }

    @Test
    void severalNodesTellOfOneThingOnce() throws Exception {
        ObligationWalk walk = begun();
        UUID sent = walk.send(SupplierTask.NEEDS_PROFILE, Map.of("role", "Cleaner"));
        context.getBean(JdbcClient.class)
                .sql("update stegvis.submission set state = 'new' where id = :id")
                .param("id", sent)
                .update();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> round = () -> {
                submissions.tellLeftOver();
                return null;
            };
            for (Future<Void> told : nodes.invokeAll(Collections.nCopies(4, round))) {
                told.get();
            }
        } finally {
            nodes.shutdown();
        }
        walk.runWhatIsReady();

        assertThat(walk.openForms().stream().filter("present-candidates"::equals))
                .hasSize(1);
    }

    @Test
    void whenSomebodysWorkHasEndedACertificateIsDue() {
        ObligationWalk walk = begun();
        walk.hires(
                LocalDate.of(2027, 10, 1),
                Optional.empty(),
                Optional.of(new Hire.End(LocalDate.of(2028, 1, 31), Hire.Cause.EMPLOYEE_LEFT)));
        walk.send(SupplierTask.EMPLOYMENT_ENDED, "1", 0, Map.of());

        assertThat(walk.due()).contains("certificate");
    }

    @Test
    void aClaimOfABonusIsCheckedAndApprovedByTwoWhileTheObligationGoesOn() {
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
                                        terms.followUp(),
                                        terms.sanctions(),
                                        Optional.of(new ContractTerms.Bonus(
                                                2,
                                                new java.math.BigDecimal("10000"),
                                                2,
                                                new java.math.BigDecimal("20000"),
                                                true,
                                                new java.math.BigDecimal("60000")))),
                                Language.SV))
                .meet();
        UUID claim = walk.send(SupplierTask.BONUS_CLAIM, Map.of("practicePlaces", 1));

        assertThat(walk.stateOf(claim)).isEqualTo(SubmissionState.TAKEN);
        assertThat(walk.openForms()).isEqualTo(List.of("check-bonus-claim"));
        assertThat(walk.waitsAt("event_profileReceived") || walk.due().contains("needs-profile"))
                .isTrue();
    }

    private ObligationWalk begun() {
        return ObligationWalk.begin(context, contracts.ordinary(Language.SV)).meet();
    }
}
