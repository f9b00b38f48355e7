package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterSender;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.Applications;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.mentoring.web.ApplicantMail;
import org.stegvis.platform.TestClock;

/** An adept applies in Finnish on a phone without scripts, confirms by mail, and corrects a line the next day. */
@StegvisTest
class ApplicantOnAPhoneTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final int WIDTH = 320;

    @Autowired
    EditionsOfATest editions;

    @Autowired
    Applications applications;

    @Autowired
    LetterSender sender;

    @Autowired
    GreenMail mailServer;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private Edition edition;
    private Page page;
    private String email;

    @BeforeEach
    void thePhoneIsAtHand() {
        CLOCK.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        edition = editions.open();
        email = UUID.randomUUID() + "@example.org";
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, 640)
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
    void sheFindsTheCallAppliesConfirmsAndCorrectsALineTheNextDay() {
        open("/programmes/calls/" + edition.number());
        assertThat(page.textContent("main")).contains("Mitä tiedoillesi tapahtuu");
        page.click("a.button:text-is('Hae aktoriksi')");
        fits();
        fillIn();
        page.fill("#phone", "040");
        press("Lähetä hakemus");
        assertThat(page.textContent("#problems")).contains("Puhelin: kirjoita numero maanumeron kanssa");
        assertThat(page.inputValue("#motivation")).isEqualTo("Haluan oppia suunnittelemaan.");
        fits();
        page.fill("#phone", "+358 40 123 4567");
        press("Lähetä hakemus");
        assertThat(page.textContent("h1")).isEqualTo("Katso nyt sähköpostisi");

        open(mail().link());
        assertThat(page.textContent("h1")).isEqualTo("Onko tämä hakemuksesi?");
        press("Kyllä, tämä on osoitteeni ja hakemukseni");
        assertThat(page.textContent("main")).contains("Hakemuksesi on voimassa", "tarpeet ja suunnittelu");
        fits();
        assertThat(mail().subjects().get(1)).contains("on saapunut");

        CLOCK.isOn(EditionsOfATest.DEADLINE.minusDays(2));
        open(mail().link());
        page.click("a.button:text-is('Muuta vastauksiasi')");
        assertThat(page.inputValue("#goals")).isEqualTo("Vuosisuunnitelma");
        page.fill("#goals", "Kahden vuoden suunnitelma");
        press("Lähetä hakemus");
        assertThat(page.textContent("main")).contains("Kahden vuoden suunnitelma");

        Application application = applications.counted(edition.number()).get(0);
        assertThat(application.content())
                .containsEntry("goals", List.of("Kahden vuoden suunnitelma"))
                .containsEntry("competences", List.of("planning:1"))
                .containsEntry("phone", "+358401234567");
    }

    @Test
    void axeFindsNothingOnAnyPageAndNoneIsWiderThanThePhone() {
        String call = "/programmes/calls/" + edition.number();
        open(call + "/adept");
        page.fill("#email", email);
        press("Tallenna ja jatka myöhemmin");
        String link = mail().link();
        for (String path : List.of(
                "/programmes/calls",
                call,
                call + "/adept",
                call + "/mentor",
                call + "/told/sent",
                link,
                link + "/edit",
                link + "/withdraw",
                link + "/no-such-page")) {
            open(path);
            accessible(path, false);
        }
        accessible(call + "/mentor", true);
    }

    /** axe needs scripts in the page; the page itself has none. */
    private void accessible(String path, boolean refused) {
        try (BrowserContext examined = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, 640)
                        .setBypassCSP(true))) {
            Page looked = examined.newPage();
            looked.navigate(address(path));
            if (refused) {
                looked.click("main button[value=send]:visible");
            }
            assertThat(new AxeBuilder(looked).analyze().getViolations())
                    .as(path)
                    .isEmpty();
        }
    }

    private void fillIn() {
        page.fill("#firstName", "Åsa-Mäija");
        page.fill("#lastName", "Hakija");
        page.fill("#email", email);
        page.check("input[name=letterLanguage][value=fi]");
        page.fill("#organisationName", "Esimerkin kunta " + email);
        page.check("input[name=sector][value=PUBLIC]");
        page.selectOption("#organisationType", "MUNICIPALITY");
        page.selectOption("#region", "FI-11");
        page.fill("#jobTitle", "Hankinta-asiantuntija");
        page.check("input[name=roleInProcurement][value=TENDERING_EXPERT]");
        page.selectOption("#yearsInProcurement", "2-4");
        page.selectOption("select[name=competences-1]", "planning");
        page.selectOption("select[name=competences-1-grade]", "1");
        page.check("input[name=helpKinds][value=sparringOnCase]");
        page.fill("#motivation", "Haluan oppia suunnittelemaan.");
        page.fill("#goals", "Vuosisuunnitelma");
        page.check("input[name=difference][value=NO_PREFERENCE]");
        page.check("input[name=groupWish][value=GROUP_OK]");
        page.selectOption("select[name=meetingLanguages-fi]", "fluent");
        page.check("input[name=meetingMode][value=REMOTE]");
        page.check("input[name=availability][value='MONDAY:MORNING']");
        page.check("input[name=attends][value=kickOff]");
        page.check("#noConflicts");
        page.check("#commitment");
        page.check("#privacyNotice");
    }

    private ApplicantMail mail() {
        return new ApplicantMail(mailServer, sender, email);
    }

    private void press(String button) {
        page.click("main button:visible:text-is('" + button + "')");
    }

    private void open(String path) {
        page.navigate(address(path));
        fits();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void fits() {
        assertThat(page.locator("html").boundingBox().width).isEqualTo(WIDTH);
    }
}
