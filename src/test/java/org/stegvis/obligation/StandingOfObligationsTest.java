package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.obligation.Standing.Light.AMBER;
import static org.stegvis.obligation.Standing.Light.GREEN;
import static org.stegvis.obligation.Standing.Light.RED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** How an obligation stands: contracts from 1 September 2027 to 31 August 2029, the first start by 1 March 2028. */
@StegvisTest
class StandingOfObligationsTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    private StandingOfObligations standings;

    @Autowired
    private StandingRound round;

    @Autowired
    private SignedContracts contracts;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Hires hires;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void withoutAStartItTurnsAmberAfterThreeMonthsAndRedTheDayAfterTheLastDay() {
        Obligation obligation = begun();
        assertThat(on("2027-08-01", obligation)).isEqualTo(new Standing(GREEN, "early"));
        assertThat(on("2027-11-30", obligation)).isEqualTo(new Standing(GREEN, "early"));
        assertThat(on("2027-12-01", obligation)).isEqualTo(new Standing(AMBER, "noStartYet"));
        assertThat(on("2028-03-01", obligation)).isEqualTo(new Standing(AMBER, "noStartYet"));
        assertThat(on("2028-03-02", obligation)).isEqualTo(new Standing(RED, "noStartInTime"));
    }

    @Test
    void theLastDayForTheFirstStartIsThatOfTheContract() {
        Obligation obligation = begun();
        obligations.firstStartBy(obligation.id(), LocalDate.of(2028, 5, 1));
        assertThat(on("2028-04-30", obligations.require(obligation.id()))).isEqualTo(new Standing(AMBER, "noStartYet"));
        obligations.firstStartBy(obligation.id(), LocalDate.of(2027, 10, 15));
        assertThat(on("2027-09-20", obligations.require(obligation.id())))
                .as("less than a month is left")
                .isEqualTo(new Standing(AMBER, "noStartYet"));
        assertThat(on("2027-10-16", obligations.require(obligation.id())))
                .isEqualTo(new Standing(RED, "noStartInTime"));
    }

    @Test
    void anOfferIsAStartAndThenThePaceCounts() {
        Obligation obligation = begun();
        hired(obligation, Hired.from("2028-02-01"));
        hired(obligation, Hired.from("2028-02-01").percent("50"));
        assertThat(on("2027-11-01", obligation)).isEqualTo(new Standing(GREEN, "onPace"));
        assertThat(on("2028-01-31", obligation)).isEqualTo(new Standing(AMBER, "behind"));
        assertThat(on("2028-12-31", obligation)).isEqualTo(new Standing(GREEN, "onPace"));
        assertThat(on("2029-05-31", obligation)).isEqualTo(new Standing(GREEN, "met"));
    }

    @Test
    void whatIsMissingAtTheEndIsRed() {
        Obligation obligation = begun();
        hired(obligation, Hired.from("2027-09-01").planned("2029-05-31"));
        assertThat(on("2029-08-30", obligation)).isEqualTo(new Standing(AMBER, "behind"));
        assertThat(on("2029-09-15", obligation)).isEqualTo(new Standing(RED, "shortfall"));
    }

    @Test
    void whatListsShowIsKeptWithTheDayOfTheJudgement() {
        Obligation obligation = begun();
        hired(obligation, Hired.from("2027-09-01"));
        on("2028-02-29", obligation);
        assertThat(kept(obligation))
                .containsEntry("standing", "GREEN")
                .containsEntry("standing_reason", "onPace")
                .containsEntry("share", new BigDecimal("0.2500"))
                .containsEntry("judged_on", java.sql.Date.valueOf("2028-02-29"));
    }

    @Test
    void aShareBeyondAllBoundsIsKeptAsTheHighest() {
        Obligation obligation = begun();
        database.sql("update stegvis.obligation set fte_months = 0.01 where id = :id")
                .param("id", obligation.id())
                .update();
        hired(obligation, Hired.from("2027-09-01"));
        on("2028-02-29", obligations.require(obligation.id()));
        assertThat(kept(obligation)).containsEntry("share", new BigDecimal("99.9999"));
    }

    @Test
    void theRoundJudgesOnceADayWhatWasJudgedBeforeToday() {
        Obligation obligation = begun();
        CLOCK.isOn(LocalDate.of(2027, 11, 30));
        round.judgeAll();
        assertThat(kept(obligation)).containsEntry("standing", "GREEN");
        assertThat(round.judgeAll()).isZero();
        CLOCK.isOn(LocalDate.of(2028, 4, 1));
        round.judgeAll();
        assertThat(kept(obligation)).containsEntry("standing", "RED");
    }

    @Test
    void theRoundLeavesOutWhatHasEnded() {
        Obligation obligation = begun();
        obligations.end(obligation.id(), "NO_NUMBER");
        CLOCK.isOn(LocalDate.of(2028, 4, 2));
        round.judgeAll();
        assertThat(kept(obligation)).containsEntry("judged_on", null);
    }

    @Test
    void theRoundDoesNotWaitForAnObligationThatSomebodyIsWorkingOn() {
        Obligation obligation = begun();
        CLOCK.isOn(LocalDate.of(2028, 4, 3));
        transactions.executeWithoutResult(status -> {
            database.sql("select id from stegvis.obligation where id = :id for update")
                    .param("id", obligation.id())
                    .query()
                    .singleRow();
            CompletableFuture.runAsync(round::judgeAll).join();
        });
        assertThat(kept(obligation)).containsEntry("judged_on", null);
        round.judgeAll();
        assertThat(kept(obligation)).containsEntry("standing", "RED");
    }

    @Test
    void anObligationThatCannotBeJudgedDoesNotKeepTheOthersFromIt() {
        Obligation unknown = begun();
        database.sql("""
                        update stegvis.obligation set terms = jsonb_set(terms, '{alternative}', '"unknown"')
                        where id = :id""").param("id", unknown.id()).update();
        hired(unknown, Hired.from("2028-01-01"));
        Obligation ordinary = begun();
        CLOCK.isOn(LocalDate.of(2028, 4, 4));
        round.judgeAll();
        assertThat(kept(ordinary)).containsEntry("standing", "RED");
        assertThat(kept(unknown)).containsEntry("standing", "GREEN");
        assertThat(round.judgeAll()).isZero();
    }

    @Test
    void itIsJudgedAnewWhenTheContractIsAltered() {
        Obligation obligation = begun();
        hired(obligation, Hired.from("2027-09-01"));
        assertThat(on("2028-08-31", obligation).light()).isEqualTo(GREEN);
        ContractAltered shorter = new ContractAltered(
                obligation.caseNumber(),
                new ContractPeriod(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 8, 31)),
                Optional.empty(),
                true);
        transactions.executeWithoutResult(status -> {
            obligations.alter(obligation.id(), shorter);
            events.publishEvent(shorter);
        });
        assertThat(kept(obligation)).containsEntry("standing", "RED").containsEntry("standing_reason", "shortfall");
    }

    private Obligation begun() {
        return obligations.begin(contracts.ordinary(Language.SV));
    }

    private void hired(Obligation obligation, Hired hired) {
        Hire hire = hired.hire();
        hires.enter(
                new Hire(
                        UUID.randomUUID(),
                        obligation.id(),
                        0,
                        hire.form(),
                        hire.startsOn(),
                        hire.plannedEnd(),
                        hire.extent(),
                        hire.end(),
                        hire.channel(),
                        hire.newHire(),
                        hire.attested(),
                        hire.subcontractor()),
                Optional.empty());
    }

    private Standing on(String day, Obligation obligation) {
        CLOCK.isOn(LocalDate.parse(day));
        return standings.judge(obligation);
    }

    private Map<String, Object> kept(Obligation obligation) {
        return database.sql("select standing, standing_reason, share, judged_on from stegvis.obligation where id = :id")
                .param("id", obligation.id())
                .query()
                .singleRow();
    }
}
