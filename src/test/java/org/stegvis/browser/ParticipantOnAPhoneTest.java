package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.Events;
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

/** The pages of a participant on a phone, in Finnish, without scripts and without an account. */
@StegvisTest
class ParticipantOnAPhoneTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final int WIDTH = 320;
    private static final int HEIGHT = 640;
    private static final LocalDateTime KICK_OFF = LocalDateTime.of(2027, 11, 3, 13, 0);

    @Autowired
    ApplicationContext context;

    @Autowired
    Offers offers;

    @Autowired
    OfferSchedule schedule;

    @Autowired
    Events events;

    @Autowired
    EventLetters letters;

    @Autowired
    Surveys surveys;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private ProgrammeEvent event;
    private Survey survey;
    private String root;
    private Page page;

    @BeforeEach
    void sheIsOfferedAPlaceWhileAMeetingIsPlanned() {
        CLOCK.isOn(LocalDate.of(2027, 10, 20));
        ProgrammeWalk walk = ProgrammeWalk.begin(context);
        Participation adept = walk.somebody(ParticipationRole.ADEPT, ParticipationState.SHORTLISTED, Language.FI);
        String number = walk.programme().number();
        event = events.plan(
                number,
                EventKind.KICK_OFF,
                KICK_OFF,
                KICK_OFF.plusHours(3),
                ProgrammeEvent.HYBRID,
                "Esimerkkikatu 1, Helsinki",
                1,
                Optional.empty());
        letters.invite(event.id());
        offers.make(adept, schedule.openUntil(walk.programme()));
        survey = surveys.open(number, SurveyKind.CLOSING, List.of(adept));
        root = "http://localhost:" + port + "/participant/" + walk.link(adept);
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("fi-FI")
                        .setHasTouch(true)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    @AfterEach
    void theBrowserIsClosed() {
        chromium.close();
    }

    @Test
    void sheTakesHerPlaceAndAnswersTheInvitationThatFollowsAtOnce() {
        page.navigate(root);
        page.click("li:has-text('Vastaa, otatko paikkasi vastaan') a.button");
        press("Vahvista vastaukseni");
        assertThat(page.textContent("#problems")).contains("Otatko paikan vastaan?");
        page.check("input[name=answer][value=accept]");
        press("Vahvista vastaukseni");
        assertThat(page.textContent("main")).contains("Olet ottanut paikkasi vastaan. Tervetuloa!");

        page.click("text=Takaisin omalle sivullesi");
        page.click("li:has-text('Aloitustapaaminen, 3. marraskuuta 2027') a.button");
        page.check("input[name=answer][value=remote]");
        press("Lähetä");
        assertThat(page.textContent("main")).contains("Vastauksesi: osallistut etänä.");
        examined("/event/" + event.id());
    }

    @Test
    void axeFindsNothingOnAnyPageAndNoneIsWiderThanThePhone() {
        for (String path : List.of("", "/offer", "/survey/" + survey.id(), "/no-such-page")) {
            examined(path);
        }
    }

    private void press(String button) {
        page.click("button:text-is('" + button + "')");
    }

    /** axe needs scripts in the page; the page itself has none. */
    private void examined(String path) {
        try (BrowserContext examining = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setBypassCSP(true))) {
            Page looked = examining.newPage();
            looked.navigate(root + path);
            assertThat(looked.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(WIDTH);
            assertThat(new AxeBuilder(looked).analyze().getViolations())
                    .as(path)
                    .isEmpty();
        }
    }
}
