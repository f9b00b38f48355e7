package org.stegvis.purchasing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.contract.FirstStartSettled;
import org.stegvis.contract.ObligationEnded;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.ContractLife;
import org.stegvis.purchasing.DecidedCases;
import org.stegvis.purchasing.ObligationNews;
import org.stegvis.purchasing.ObligationNews.News;
import org.stegvis.purchasing.TestOfficers;

/** News of an obligation reaches the purchase whenever it comes, once. */
@StegvisTest
class TellOfObligationTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    TellOfObligation tellOfObligation;

    @Autowired
    ObligationNews news;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void theContractsOfTheTestsHaveEnded() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2030, 10, 1));
    }

    @Test
    void newsThatComesLongBeforeItsPhaseIsToldByTheRoundWhenThePhaseHasCome() {
        ContractLife life = DecidedCases.numeric(engine).until("book-start-meeting");
        CaseWalk walk = life.walk().hear(new FirstStartSettled(life.walk().number()));
        walk.hear(new ObligationEnded(walk.number(), "MET"));
        tellOfObligation.tellAwaited();
        assertThat(walk.openForms()).containsExactly("book-start-meeting");

        clock.isOn(LocalDate.of(2030, 10, 20));
        life.until("answer-contract-questions").answer("answer-contract-questions");
        assertThat(walk.awaits(ObligationNews.FIRST_START_SETTLED)).isTrue();
        round(walk);
        assertThat(walk.openForms()).containsExactly("check-extension");

        round(walk);
        life.answer("check-extension");
        assertThat(walk.openForms()).containsExactly("calculate-outcome", "evaluate-purchase");
        assertThat(news.awaited()).doesNotContain(new News(walk.number(), ObligationNews.OBLIGATION_ENDED));
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void newsThatComesTwiceIsOneNews() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("answer-contract-questions")
                .answer("answer-contract-questions")
                .walk();

        walk.hear(new FirstStartSettled(walk.number())).hear(new FirstStartSettled(walk.number()));
        round(walk);
        assertThat(walk.passed().stream().filter("event_firstStartSettled"::equals))
                .hasSize(1);
        assertThat(walk.openForms()).containsExactly("check-extension");

        walk.hear(new ObligationEnded(walk.number(), "MET")).hear(new ObligationEnded(walk.number(), "SHORTFALL"));
        assertThat(walk.passed().stream().filter("event_obligationEnded"::equals))
                .hasSize(1);
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void aClosedCaseDropsItsNews() {
        CaseWalk walk = DecidedCases.numeric(engine).toTheEnd();

        walk.hear(new ObligationEnded(walk.number(), "MET"));
        round(walk);

        assertThat(walk.ended()).isEqualTo("end_caseClosed");
        assertThat(news.awaited()).extracting(News::caseNumber).doesNotContain(walk.number());
    }

    @Test
    void aContractThatEndsEarlyAfterItsObligationIsNotLeftWaiting() {
        ContractLife life = DecidedCases.numeric(engine).until("check-extension");
        CaseWalk walk = life.walk().hear(new ObligationEnded(life.walk().number(), "MET"));
        walk.report("contract-manager", "earlyTermination", "2028-08-31");
        life.answer("settle-commitment");
        assertThat(walk.awaits(ObligationNews.OBLIGATION_ENDED))
                .as("the phase begins anew and waits anew")
                .isTrue();

        round(walk);
        assertThat(walk.openForms()).containsExactly("calculate-outcome", "evaluate-purchase");
    }

    @Test
    void newsOfATransactionThatFailedIsNoNews() {
        CaseWalk walk = DecidedCases.numeric(engine).until("check-extension").walk();

        transactions.executeWithoutResult(begun -> {
            events.publishEvent(new ObligationEnded(walk.number(), "MET"));
            begun.setRollbackOnly();
        });
        round(walk);

        assertThat(walk.awaits(ObligationNews.OBLIGATION_ENDED)).isTrue();
    }

    @Test
    void whoeverSetsItOffNeedsNoRightInThePurchase() {
        CaseWalk walk = DecidedCases.numeric(engine).until("check-extension").walk();
        try {
            identity.setAuthentication("nobody-known", List.of());
            transactions.executeWithoutResult(begun -> events.publishEvent(new ObligationEnded(walk.number(), "MET")));
            assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("nobody-known");
        } finally {
            identity.clearAuthentication();
        }

        assertThat(walk.awaits(ObligationNews.OBLIGATION_ENDED)).isFalse();
    }

    private void round(CaseWalk walk) {
        tellOfObligation.tellAwaited();
        walk.runWhatIsReady();
    }
}
