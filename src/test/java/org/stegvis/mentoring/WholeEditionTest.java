package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.platform.TestClock;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.Events;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.SurveyKind;
import org.stegvis.shared.Surveys;

/** An edition from the approval of its matching to its end, the ways round, and what is erased afterwards. */
@StegvisTest
class WholeEditionTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationsOfATest applications;

    @Autowired
    Participations participations;

    @Autowired
    Persons persons;

    @Autowired
    Events events;

    @Autowired
    Surveys surveys;

    @Autowired
    Letters letters;

    @Autowired
    ErasureRound erasure;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void itIsSummer() {
        clock.isOn(PlanAnswers.TODAY);
    }

    /** Two mentors with three places each, and five adepts of whom one names her line manager. */
    private EditionWalk recruited(String costRuleConfirmed) {
        EditionWalk walk = EditionWalk.plan(context, Map.of())
                .answer(
                        "approve-plan",
                        Map.of("planDecision", "approve", "costPolicy", "B", "costRuleConfirmed", costRuleConfirmed))
                .openCall();
        clock.isOn(LocalDate.of(2027, 9, 1));
        applications.mentor(walk.edition(), Map.of());
        applications.mentor(walk.edition(), Map.of());
        applications.adept(walk.edition(), Map.of("lineManagerEmail", "chief-" + walk.number() + "@example.org"));
        for (int one = 0; one < 4; one++) {
            applications.adept(walk.edition(), Map.of());
        }
        clock.isOn(LocalDate.of(2027, 10, 1));
        return walk.closeCall();
    }

    private EditionWalk matched() {
        return recruited("yes").propose().approveMatching();
    }

    @Test
    void aWholeEditionRunsFromItsMatchingToItsEnd() {
        EditionWalk walk = matched();

        assertThat(walk.edition().state()).isEqualTo(EditionState.MATCHED);
        assertThat(events.of(walk.number()))
                .extracting(event -> event.kind())
                .containsExactly(EventKind.ORIENTATION, EventKind.KICK_OFF, EventKind.MID_TERM, EventKind.FINAL);
        assertThat(walk.letters().stream().filter("place-adept"::equals)).hasSize(5);
        assertThat(walk.letters().stream().filter("place-mentor"::equals)).hasSize(2);

        walk.acceptAll();
        assertThat(walk.ended("edition-matching")).containsExactly("end_matched");
        assertThat(walk.letters().stream().filter("line-manager"::equals)).hasSize(1);

        walk.held(EventKind.ORIENTATION).held(EventKind.KICK_OFF);
        assertThat(walk.edition().state()).isEqualTo(EditionState.RUNNING);
        assertThat(participations.in(walk.number(), ParticipationState.ACTIVE)).hasSize(7);

        walk.held(EventKind.MID_TERM).held(EventKind.FINAL);
        assertThat(surveys.of(walk.number()))
                .extracting(survey -> survey.kind())
                .contains(SurveyKind.MID_TERM, SurveyKind.CLOSING);
        assertThat(walk.letters().stream().filter("thanks"::equals)).hasSize(7);
        assertThat(walk.letters()).doesNotContain("mentoring-certificate");
        assertThat(walk.dueDateOf("event_claimsClose")).isEqualTo("2028-06-25T21:00:00Z");

        closeSurveys(walk);
        walk.fire("event_claimsClose").look();
        assertThat(walk.facts("report-to-owner"))
                .contains("Sökande: 5 adepter, 2 mentorer", "Erbjudna plats: 5 adepter, 2 mentorer");
        walk.answer("report-to-owner", Map.of("whatWentWell", "The start", "whatToChange", "The end"));
        assertThat(walk.edition().state()).isEqualTo(EditionState.ENDED);

        walk.fire("event_halfYearOver");
        assertThat(walk.ended("mentor-edition")).containsExactly("end_editionEnded");
        assertThat(walk.edition().programme().ended()).isTrue();
        assertThat(walk.incidents()).isEmpty();
        assertThat(walk.passed("edition-running"))
                .containsExactly(
                        "event_orientationHeld",
                        "event_kickOffHeld",
                        "serviceTask_startGroups",
                        "event_midTermHeld",
                        "serviceTask_askMidTerm",
                        "event_finalHeld",
                        "end_groupsHaveRun");
    }

    private void closeSurveys(EditionWalk walk) {
        surveys.of(walk.number()).forEach(survey -> surveys.close(survey.id()));
        walk.runWhatIsReady();
    }

    @Test
    void noLetterGoesOutBeforeApprovalAndNobodyGetsBothAPlaceAndARefusal() {
        EditionWalk walk = recruited("yes");
        Application mentor = applications.eligible(
                walk.edition(), ParticipationRole.MENTOR, Map.of("most", 1, "competences", List.of("digital:4")));
        walk.propose();
        assertThat(walk.letters()).noneMatch(kind -> kind.startsWith("place-"));

        walk.approveMatching();
        for (Participation participation : participations.in(walk.number())) {
            List<String> told = lettersTo(walk, participation);
            assertThat(told).as("letters to one person").hasSize(1);
        }
        assertThat(lettersTo(walk, participations.require(mentor.participation().orElseThrow())))
                .containsAnyOf("reserve-mentor", "place-mentor");
    }

    private List<String> lettersTo(EditionWalk walk, Participation participation) {
        return letters.ofCase(walk.number()).stream()
                .filter(letter ->
                        letter.recipient().equals(participation.person().toString()))
                .map(WrittenLetter::kind)
                .filter(kind -> List.of("place-adept", "place-mentor", "waiting-list", "not-admitted", "reserve-mentor")
                        .contains(kind))
                .toList();
    }

    @Test
    void withoutTheOwnersWordOnTravelCostsNoPlaceIsOffered() {
        EditionWalk walk = recruited("no").propose().approveMatching();

        assertThat(walk.letters()).noneMatch(kind -> kind.startsWith("place-"));
        assertThat(walk.openForms()).contains("confirm-cost-rule");
        walk.answer("confirm-cost-rule", Map.of("costPolicy", "B"));

        assertThat(letters.ofCase(walk.number()).stream()
                        .filter(letter -> letter.kind().equals("place-adept"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("Ohjelma ei korvaa matkojasi");
    }

    @Test
    void aMatchingThatIsReturnedGoesBackToTheCoordinator() {
        EditionWalk walk = recruited("yes").propose().fire("event_mentorsSilent");
        walk.answerAs(
                EditionWalk.SECOND_COORDINATOR,
                "approve-matching",
                Map.of("matchingDecision", "return", "matchingReturnReason", "Look at the pairs with a low score."));

        assertThat(walk.openForms()).contains("review-matching");
        assertThat(walk.letters()).noneMatch(kind -> kind.startsWith("place-"));
    }

    @Test
    void whoeverWithdrawsHasItConfirmedWithTheDayOnWhichHerApplicationIsErased() {
        EditionWalk walk = recruited("yes");
        Participation adept = participations.in(walk.number()).get(0);
        participations.become(adept.id(), ParticipationState.WITHDRAWN_BEFORE, "system", "");

        assertThat(letters.ofCase(walk.number()).stream()
                        .filter(letter -> letter.kind().equals("withdrawn"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("1. lokakuuta 2028");
    }

    /** Where an edition can stand when it is cancelled. */
    enum Phase {
        PLANNED(walk -> walk),
        OPEN(walk -> walk.approvePlan().openCall()),
        CLOSED(walk -> OPEN.reach.apply(walk).fire("event_deadline"));

        private final UnaryOperator<EditionWalk> reach;

        Phase(UnaryOperator<EditionWalk> reach) {
            this.reach = reach;
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void itsOwnerCancelsItWhereverItStands(Phase phase) {
        EditionWalk walk = phase.reach.apply(EditionWalk.plan(context, Map.of()));

        walk.cancel();

        assertCancelled(walk);
    }

    @Test
    void cancelledWhileGroupsAreBeingMatchedItTellsEverybody() {
        EditionWalk walk = recruited("yes").cancel();

        assertCancelled(walk);
        assertThat(walk.letters().stream().filter("edition-cancelled"::equals)).hasSize(7);
    }

    @Test
    void cancelledWithOffersOutItTakesThemBackAndHoldsNoMeeting() {
        EditionWalk walk = matched().cancel();

        assertCancelled(walk);
        assertThat(events.of(walk.number())).noneMatch(event -> event.state().isAhead());
        assertThat(walk.letters()).doesNotContain("event-cancelled");
        assertThat(database.sql("""
                                select count(*) from stegvis.offer join stegvis.participation on participation.id = participation
                                where programme = :edition and answer = ''""")
                        .param("edition", walk.number())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void cancelledWhileItsGroupsMeetOrAtItsEndItEndsAsWell() {
        EditionWalk running = matched().acceptAll().held(EventKind.ORIENTATION).held(EventKind.KICK_OFF);
        assertCancelled(running.cancel());

        clock.isOn(PlanAnswers.TODAY);
        EditionWalk closing = matched()
                .acceptAll()
                .held(EventKind.ORIENTATION)
                .held(EventKind.KICK_OFF)
                .held(EventKind.MID_TERM)
                .held(EventKind.FINAL);
        assertCancelled(closing.cancel());
        assertThat(EditionWalk.refusedCancellation(context, closing.number()))
                .contains("det finns ingen pågående omgång");
    }

    private void assertCancelled(EditionWalk walk) {
        assertThat(walk.passed("mentor-edition")).endsWith("serviceTask_cancelEdition", "end_cancelled");
        assertThat(walk.ended("mentor-edition")).hasSize(1);
        assertThat(walk.edition().state()).isEqualTo(EditionState.CANCELLED);
        assertThat(walk.edition().programme().ended()).isTrue();
        assertThat(walk.openForms()).isEmpty();
    }

    @Test
    void whatIsKnownOfPeopleIsErasedByCategoryOnItsDayAndTheStatisticsStay() {
        EditionWalk walk = recruited("yes").cancel();
        Participation adept = participations.in(walk.number()).stream()
                .filter(one -> one.role() == ParticipationRole.ADEPT)
                .findFirst()
                .orElseThrow();
        assertThat(content(walk)).contains("motivation");

        clock.isOn(LocalDate.of(2028, 4, 1));
        erasure.eraseAll();
        assertThat(content(walk))
                .doesNotContain("motivation")
                .contains("sector")
                .contains("firstName");

        clock.isOn(LocalDate.of(2028, 10, 10));
        erasure.eraseAll();
        assertThat(content(walk)).doesNotContain("firstName").contains("sector");
        assertThat(persons.find(adept.person())).map(Person::firstName).contains("Invented");

        clock.isOn(LocalDate.of(2032, 10, 1));
        erasure.eraseAll();
        assertThat(persons.find(adept.person())).isEmpty();
        assertThat(context.getBean(EditionFigures.class).of(walk.edition()).applied())
                .containsEntry(ParticipationRole.ADEPT, 5);
        assertThat(erasure.eraseAll()).isZero();
    }

    private String content(EditionWalk walk) {
        return database.sql("select string_agg(content::text, ' ') from stegvis.application where edition = :edition")
                .param("edition", walk.number())
                .query(String.class)
                .single();
    }
}
