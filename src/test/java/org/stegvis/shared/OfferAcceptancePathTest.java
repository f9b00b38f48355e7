package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Every way through the model of an offer. */
@StegvisTest
class OfferAcceptancePathTest {

    private static final String PROCESS = "offer-acceptance";

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Offers offers;

    @Autowired
    OfferSchedule schedule;

    @Autowired
    Participations participations;

    @Autowired
    JdbcClient database;

    private ProgrammeWalk walk;
    private Participation adept;
    private Offer offer;

    @BeforeEach
    void anOfferIsMade() {
        CLOCK.isOn(LocalDate.of(2027, 9, 1));
        walk = ProgrammeWalk.begin(context);
        adept = walk.somebody(ParticipationRole.ADEPT, ParticipationState.SHORTLISTED, Language.SV);
        offer = offers.make(adept, schedule.openUntil(walk.programme()));
    }

    @Test
    void whoeverIsOfferedAPlaceIsAdmittedAndHasAWeek() {
        walk.runWhatIsReady();
        assertThat(walk.stateOf(adept)).isEqualTo(ParticipationState.ADMITTED);
        assertThat(walk.dueDateOf("timer_offerRunOut")).isEqualTo("2027-09-08T20:59:59Z");
        assertThat(walk.dueDateOf("timer_offerReminderDue")).isBetween("2027-09-05T07:59:00Z", "2027-09-05T08:05:00Z");
        assertThat(offers.make(adept, offer.openUntil()))
                .as("an open offer stands")
                .isEqualTo(offer);
    }

    @Test
    void whoeverAcceptsIsConfirmed() {
        walk.runWhatIsReady();
        offers.accept(offer.id());
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_offerAccepted");
        assertThat(walk.passed(PROCESS)).containsExactly("serviceTask_lookAtOffer", "end_offerAccepted");
        assertThat(walk.stateOf(adept)).isEqualTo(ParticipationState.CONFIRMED);
        assertThat(walk.lettersTo(adept)).isEmpty();
    }

    @Test
    void whoeverHasNotAnsweredIsRemindedOnceAndMayStillDecline() {
        walk.runWhatIsReady();
        walk.fire("timer_offerReminderDue");
        assertThat(walk.lettersTo(adept)).containsExactly("offer-reminder");
        offers.decline(offer.id(), "No time");
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_offerDeclined");
        assertThat(walk.passed(PROCESS)).contains("sendTask_remindOfOffer", "end_reminded");
        assertThat(walk.stateOf(adept)).isEqualTo(ParticipationState.DECLINED_OFFER);
        assertThat(offers.require(offer.id()).reason()).isEqualTo("No time");
    }

    @Test
    void anOfferThatNobodyAnswersRunsOut() {
        walk.runWhatIsReady();
        CLOCK.is(walk.dueDateOf("timer_offerRunOut").plusSeconds(1));
        walk.fire("timer_offerRunOut");
        assertThat(walk.ended(PROCESS)).containsExactly("end_offerExpired");
        assertThat(walk.stateOf(adept)).isEqualTo(ParticipationState.OFFER_EXPIRED);
        assertThat(walk.lettersTo(adept)).containsExactly("offer-expired");
    }

    @Test
    void whoeverAnswersAfterTheLastMomentIsTooLate() {
        CLOCK.is(offer.openUntil().plus(Duration.ofSeconds(1)));
        assertThat(offers.accept(offer.id()).answer()).isEqualTo(OfferAnswer.OPEN);
        assertThat(walk.stateOf(adept)).isEqualTo(ParticipationState.ADMITTED);
    }

    @Test
    void anAnswerBeforeTheProcessWaitsIsNotLost() {
        offers.accept(offer.id());
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_offerAccepted");
    }

    @Test
    void anAnswerOfWhichTheProcessWasNotToldStandsWhenTheOfferWouldHaveRunOut() {
        walk.runWhatIsReady();
        database.sql("update stegvis.offer set answer = 'accepted', answered_at = now() where id = :id")
                .param("id", offer.id())
                .update();
        walk.fire("timer_offerRunOut");
        assertThat(walk.ended(PROCESS)).containsExactly("end_offerAccepted");
        assertThat(walk.lettersTo(adept)).isEmpty();
    }

    @Test
    void whoeverWithdrawsHasNoOfferAnyMore() {
        walk.runWhatIsReady();
        participations.become(adept.id(), ParticipationState.WITHDRAWN_BEFORE, "stegvis", "");
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_offerWithdrawn");
        assertThat(offers.require(offer.id()).answer()).isEqualTo(OfferAnswer.WITHDRAWN);
    }

    @Test
    void anOfferWithdrawnBeforeTheProcessWaitsIsOverAtOnce() {
        offers.withdraw(offer.id());
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).containsExactly("end_withdrawnBefore");
    }

    @Test
    void anOfferEndsWithItsProgramme() {
        walk.runWhatIsReady();
        walk.programmeIsCancelled();
        assertThat(walk.ended(PROCESS)).containsExactly("subProcess_programmeCancelled");
        assertThat(walk.passed(PROCESS)).contains("end_programmeCancelled");
        assertThat(offers.openOf(adept)).isEmpty();
    }

    @Test
    void ofTwoAnswersAtOnceOneStandsAndBothReadIt() throws Exception {
        walk.runWhatIsReady();
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Offer>> answers =
                    List.of(() -> offers.accept(offer.id()), () -> offers.decline(offer.id(), ""));
            List<Future<Offer>> given = answers.stream()
                    .map(answer -> two.submit(() -> {
                        together.countDown();
                        together.await();
                        return answer.call();
                    }))
                    .toList();
            OfferAnswer stands = given.get(0).get().answer();
            assertThat(given.get(1).get().answer()).isEqualTo(stands);
            assertThat(walk.stateOf(adept))
                    .isEqualTo(
                            stands == OfferAnswer.ACCEPTED
                                    ? ParticipationState.CONFIRMED
                                    : ParticipationState.DECLINED_OFFER);
        } finally {
            two.shutdown();
        }
        walk.runWhatIsReady();
        assertThat(walk.ended(PROCESS)).hasSize(1);
    }
}
