package org.stegvis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.link.LinkSettings;
import org.stegvis.platform.Clock;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.EventAnswer;
import org.stegvis.shared.EventGuests;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.Events;
import org.stegvis.shared.Offer;
import org.stegvis.shared.OfferAnswer;
import org.stegvis.shared.OfferSchedule;
import org.stegvis.shared.Offers;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.ProgrammeEvent;
import org.stegvis.shared.ProgrammeWalk;
import org.stegvis.shared.Survey;
import org.stegvis.shared.SurveyKind;
import org.stegvis.shared.Surveys;

/** The pages of a participant: a link opens her own, as long as it is good, and nothing of anybody else. */
@StegvisTest
class ParticipantPagesTest {

    private static final String PLACE = "203.0.113.42";
    private static final LocalDateTime KICK_OFF = LocalDateTime.of(2027, 11, 3, 13, 0);

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Offers offers;

    @Autowired
    OfferSchedule schedule;

    @Autowired
    Events events;

    @Autowired
    EventGuests guests;

    @Autowired
    EventLetters letters;

    @Autowired
    Surveys surveys;

    @Autowired
    LinkSettings links;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private ProgrammeWalk walk;
    private Participation adept;
    private String root;
    private ParticipantReader reader;

    @BeforeEach
    void somebodyTakesPart() {
        CLOCK.isOn(LocalDate.of(2027, 10, 20));
        walk = ProgrammeWalk.begin(context);
        adept = walk.takingPart(ParticipationRole.ADEPT);
        root = "/participant/" + walk.link(adept);
        reader = new ParticipantReader(port, PLACE);
    }

    private ProgrammeEvent invited(String mode) {
        ProgrammeEvent event = events.plan(
                walk.programme().number(),
                EventKind.KICK_OFF,
                KICK_OFF,
                KICK_OFF.plusHours(3),
                mode,
                "Exempelgatan 1",
                1,
                Optional.empty());
        letters.invite(event.id());
        return event;
    }

    private EventAnswer answerTo(ProgrammeEvent event) {
        return guests.find(event.id(), adept.id()).orElseThrow().answer();
    }

    @Test
    void herPageShowsFirstWhatSheIsAskedForWithItsDate() {
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        HttpResponse<String> page = reader.get(root);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Att göra nu", "Svara om du kommer: Första gemensamma mötet, 3 november 2027")
                .contains(root + "/event/" + event.id(), root + "/calendar.ics", "Test programme-coordinator");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reader.get(root + "?language=fi").body()).contains("Nyt tehtävänä", "Aloitustapaaminen");
    }

    @Test
    void anInvitationIsAnsweredWithoutASessionAndMayBeChanged() {
        ProgrammeEvent event = invited(ProgrammeEvent.HYBRID);
        String path = root + "/event/" + event.id();
        HttpResponse<String> open = reader.get(path);
        assertThat(open.body()).contains("3 november 2027", "13:00–16:00", "Exempelgatan 1", "En fri måltid");
        assertThat(answerTo(event)).as("opening changes nothing").isEqualTo(EventAnswer.NONE);
        assertThat(reader.press(open, path, Map.of("answer", "remote")).statusCode())
                .isEqualTo(302);
        assertThat(answerTo(event)).isEqualTo(EventAnswer.REMOTE);
        assertThat(reader.press(open, path, Map.of("answer", "no")).statusCode())
                .isEqualTo(302);
        assertThat(reader.get(path).body()).contains("Ditt svar: du kan inte komma.");
    }

    @Test
    void anAnswerThatDoesNotFitIsRefusedInWords() {
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        String path = root + "/event/" + event.id();
        for (String answer : List.of("", "remote", "<script>", "x".repeat(5000))) {
            assertThat(reader.press(path, Map.of("answer", answer)).body()).contains("måste fyllas i");
        }
        assertThat(answerTo(event)).isEqualTo(EventAnswer.NONE);
    }

    @Test
    void anAnswerToAnEventThatWasMovedMeanwhileIsAskedForAnew() {
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        String path = root + "/event/" + event.id();
        HttpResponse<String> open = reader.get(path);
        events.move(
                event.id(),
                KICK_OFF.plusDays(7),
                KICK_OFF.plusDays(7).plusHours(3),
                "onSite",
                "Exempelgatan 9",
                "test");
        HttpResponse<String> sent = reader.press(open, path, Map.of("answer", "yes"));
        assertThat(sent.body()).contains("Ditt svar sparades inte", "10 november 2027", "Exempelgatan 9");
        assertThat(answerTo(event)).isEqualTo(EventAnswer.NONE);
    }

    @Test
    void anAnswerAfterTheEventHasBegunIsTooLate() {
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        String path = root + "/event/" + event.id();
        HttpResponse<String> open = reader.get(path);
        CLOCK.is(event.startsAt());
        assertThat(reader.press(open, path, Map.of("answer", "yes")).body()).contains("Ditt svar sparades inte");
    }

    @Test
    void theCalendarFileHoldsHerEventsAndSaysWhatItIs() {
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        HttpResponse<String> one = reader.get(root + "/event/" + event.id() + ".ics");
        assertThat(one.headers().firstValue("Content-Type").orElseThrow())
                .contains("text/calendar")
                .contains("REQUEST");
        assertThat(one.body()).contains("METHOD:REQUEST", "DTSTART:20271103T110000Z");
        assertThat(reader.get(root + "/calendar.ics").body()).contains("METHOD:PUBLISH", "event-" + event.id());
        events.cancel(event.id(), "test");
        assertThat(reader.get(root + "/event/" + event.id() + ".ics").body()).contains("METHOD:CANCEL");
    }

    @Test
    void aPlaceIsAcceptedOnceAndWhoeverComesSecondReadsWhatStands() {
        Participation other = walk.somebody(ParticipationRole.MENTOR, ParticipationState.SHORTLISTED, Language.NB);
        Offer offer = offers.make(other, schedule.openUntil(walk.programme()));
        String path = "/participant/" + walk.link(other) + "/offer";
        HttpResponse<String> open = reader.get(path);
        assertThat(open.body()).contains("Plassen din", "27. oktober 2027", "Bekreft svaret mitt");
        assertThat(reader.press(open, path, Map.of()).body()).contains("må fylles ut");
        assertThat(reader.press(open, path, Map.of("answer", "accept")).statusCode())
                .isEqualTo(302);
        assertThat(reader.press(open, path, Map.of("answer", "decline")).body())
                .contains("Du har takket ja til plassen. Velkommen!");
        assertThat(offers.require(offer.id()).answer()).isEqualTo(OfferAnswer.ACCEPTED);
    }

    @Test
    void fiveThousandCharactersAreRefusedAndKeptOnThePage() {
        Participation other = walk.somebody(ParticipationRole.ADEPT, ParticipationState.SHORTLISTED, Language.EN);
        Offer offer = offers.make(other, schedule.openUntil(walk.programme()));
        String long5000 = "ö".repeat(5000);
        HttpResponse<String> sent = reader.press(
                "/participant/" + walk.link(other) + "/offer", Map.of("answer", "decline", "reason", long5000));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("may be at most 500 characters; now it is", long5000);
        assertThat(offers.require(offer.id()).answer()).isEqualTo(OfferAnswer.OPEN);
    }

    @Test
    void anOfferThatHasRunOutSaysSo() {
        Participation other = walk.somebody(ParticipationRole.ADEPT, ParticipationState.SHORTLISTED, Language.EN);
        Offer offer = offers.make(other, schedule.openUntil(walk.programme()));
        String path = "/participant/" + walk.link(other) + "/offer";
        HttpResponse<String> open = reader.get(path);
        CLOCK.is(offer.openUntil().plusSeconds(1));
        assertThat(reader.press(open, path, Map.of("answer", "accept")).body())
                .contains("The time for answering is over");
        assertThat(offers.require(offer.id()).answer()).isEqualTo(OfferAnswer.OPEN);
    }

    @Test
    void aSurveyIsAnsweredOnceAndNobodyCanTellByWhom() {
        Survey survey = surveys.open(walk.programme().number(), SurveyKind.MID_TERM, List.of(adept));
        String path = root + "/survey/" + survey.id();
        HttpResponse<String> open = reader.get(path);
        HttpResponse<String> refused =
                reader.press(open, path, Map.of("meetings", "6", "goals", "3", "wish", "<b>Mer tid</b>"));
        assertThat(refused.body()).contains("måste fyllas i", "&lt;b&gt;Mer tid&lt;/b&gt;");
        Map<String, String> typed = Map.of("meetings", "5", "goals", "3", "needsHelp", "no", "wish", "");
        assertThat(reader.press(open, path, typed).statusCode()).isEqualTo(302);
        assertThat(reader.press(open, path, typed).body()).contains("Tack för dina svar");
        assertThat(surveys.figures(survey).answered()).isOne();
        assertThat(database.sql("select content::text from stegvis.survey_answer where survey = :survey")
                        .param("survey", survey.id())
                        .query(String.class)
                        .single())
                .doesNotContain(adept.id().toString(), adept.person().toString());
    }

    @Test
    void aLinkOpensNothingOfAnotherProgramme() {
        ProgrammeWalk other = ProgrammeWalk.begin(context);
        Participation stranger = other.takingPart(ParticipationRole.ADEPT);
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        Survey survey = surveys.open(walk.programme().number(), SurveyKind.CLOSING, List.of(adept));
        String theirs = "/participant/" + other.link(stranger);
        for (String path : List.of(
                "/event/" + event.id(),
                "/event/" + event.id() + ".ics",
                "/survey/" + survey.id(),
                "/offer",
                "/event/nothing",
                "/nothing/like/this")) {
            assertThat(reader.get(theirs + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(reader.press(
                                reader.get(theirs),
                                theirs + "/event/" + event.id(),
                                Map.of("answer", "yes", "version", "0"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(answerTo(event)).isEqualTo(EventAnswer.NONE);
        assertThat(reader.get(theirs + "/calendar.ics").body())
                .doesNotContain(event.id().toString());
    }

    @Test
    void aLinkThatHasRunOutOffersANewOneOnceADay() {
        CLOCK.is(clock.now().plus(Duration.ofDays(280)));
        HttpResponse<String> page = reader.get(root + "/offer");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Den här länken gäller inte längre").doesNotContain("Mentorprogrammet");
        for (int press = 0; press < 2; press++) {
            assertThat(reader.press(page, root + "/new-link", Map.of()).body()).contains("Titta i din e-post");
        }
        assertThat(database.sql("select count(*) from stegvis.letter where recipient = :person and kind = :kind")
                        .param("person", adept.person().toString())
                        .param("kind", "participant-new-link")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whoeverGuessesIsToldToWait() {
        ParticipantReader guesser = new ParticipantReader(port, "203.0.113.99");
        for (int guess = 0; guess < links.guessesPerHour(); guess++) {
            assertThat(guesser.get("/participant/guess-" + guess).statusCode()).isEqualTo(404);
        }
        assertThat(guesser.get("/participant/one-more").statusCode()).isEqualTo(429);
        assertThat(reader.get(root).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageElsewhereCannotAnswerForHer() {
        ProgrammeEvent event = invited(ProgrammeEvent.ON_SITE);
        String path = root + "/event/" + event.id();
        assertThat(reader.press(reader.get("/login"), path, Map.of("answer", "yes", "version", "0"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(answerTo(event)).isEqualTo(EventAnswer.NONE);
    }
}
