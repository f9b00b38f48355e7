package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ClaimWalk;
import org.stegvis.shared.Claims;
import org.stegvis.shared.TravelClaim;

/** A travel claim on a phone, in Finnish, without scripts and without an account; and as officers read it. */
@StegvisTest
class ClaimsOnAPhoneTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final int WIDTH = 320;
    private static final int HEIGHT = 640;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);
    private static final String CLERK = "claims-page-clerk";

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private ClaimWalk walk;
    private String root;
    private Page page;

    @BeforeEach
    void sheHasAttendedAMeeting() {
        CLOCK.isOn(DAY.plusDays(3));
        walk = ClaimWalk.attended(context, DAY);
        root = "http://localhost:" + port + walk.root();
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("fi-FI")
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    @AfterEach
    void theBrowserIsClosed() {
        chromium.close();
    }

    @Test
    void sheClaimsHerCostsWithAReceiptCorrectsAnAccountAndReadsWhatIsPaid() throws IOException {
        page.navigate(root + "/claims");
        press("Vaadi korvausta: Aloitustapaaminen 22. syyskuuta 2026");
        examined(page.url());
        fill(ClaimWalk.byTrain(DAY));
        page.fill("#account", "FI21 1234 5600 0007 86");
        page.setInputFiles("#files", new FilePayload("lippu.png", "image/png", image()));
        press("Lähetä matkalasku");
        assertThat(page.textContent("#problems")).contains("ei ole kansainvälinen tilinumero");
        assertThat(page.inputValue("#departurePlace")).as("nothing is lost").isEqualTo("Tampere");
        assertThat(page.textContent("main")).contains("lippu.png");
        page.fill("#account", "FI2112345600000785");
        press("Lähetä matkalasku");
        assertThat(page.textContent("main"))
                .contains("Saapunut, tarkastettavana", "85,00", "FI…0785")
                .doesNotContain("FI21");
        examined(page.url());
        walk.runWhatIsReady();
        walk.check(Map.of("claimCheck", "return", "returnNote", "Perustele taksi"));
        page.reload();
        assertThat(page.textContent("main")).contains("Perustele taksi", "FI…0785 on tallessa");
        examined(page.url());
        press("Lähetä matkalasku");
        walk.runWhatIsReady();
        walk.check(Map.of("claimCheck", "reject", "rejectCode", "NOT_ATTENDED"));
        page.reload();
        assertThat(page.textContent("main")).contains("Hylätty", "Osallistumista tapaamiseen ei ole merkitty.");
        press("Lähetä oikaisuvaatimus");
        assertThat(page.textContent("main")).contains("merkillä");
        page.fill("#objection", "Olin paikalla");
        examined(page.url());
        press("Lähetä oikaisuvaatimus");
        assertThat(page.textContent("main")).contains("Oikaisuvaatimus käsiteltävänä", "Olin paikalla");
        examined(root + "/claims");
    }

    @Test
    void officersFindClaimsHandThemOverOnceAndConfirmThePayment() {
        new LocalUsers(engine.getIdentityService()).create(CLERK, Role.CLAIMS_CLERK);
        walk.send(ClaimWalk.byTrain(DAY));
        walk.check(Map.of("claimCheck", "approve"));
        TravelClaim claim =
                context.getBean(Claims.class).openOf(walk.programme().number()).get(0);
        String list =
                "http://localhost:" + port + "/programmes/" + walk.programme().number() + "/claims";
        TasklistPage officer =
                TasklistPage.logIn(chromium.browser(), "http://localhost:" + port, Language.SV, CLERK, CLERK);
        Page desk = officer.page();
        desk.navigate(list);
        accessible(desk);
        desk.click("text=Överför alla godkända reseräkningar");
        assertThat(desk.textContent("#exports")).contains("1 reseräkningar", "85,00");
        desk.click("text=Överför alla godkända reseräkningar");
        assertThat(desk.textContent("#exports")).contains("Ingen godkänd reseräkning väntar");
        desk.fill("#exports input[type=date]", "2026-09-21");
        desk.click("text=Bekräfta betalningen");
        assertThat(desk.textContent("#exports")).contains("inte före överföringen");
        desk.fill("#exports input[type=date]", "2026-09-25");
        desk.click("text=Bekräfta betalningen");
        assertThat(desk.textContent("#exports")).contains("Betald 25 september 2026");
        accessible(desk);
        walk.runWhatIsReady();
        desk.navigate(list + "/" + claim.id());
        assertThat(desk.textContent("main")).contains("Leena Reseda", "FI…0785", "ticket.pdf", "Inget hittades.");
        accessible(desk);
        desk.navigate(list + "?words=reseda&state=exported");
        assertThat(desk.textContent("main")).contains("Inga reseräkningar");
        officer.close();
    }

    private void fill(Map<String, String> typed) {
        List<String> choices = List.of("claimKind", "startsFrom", "outMode", "backMode", "employerPaid", "declaration");
        typed.forEach((key, value) -> {
            if (choices.contains(key)) {
                page.check("input[name=" + key + "][value=" + value + "]");
            } else {
                page.fill("#" + key, value);
            }
        });
    }

    private void press(String button) {
        page.click("button:visible:text-is('" + button + "')");
    }

    private static byte[] image() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void accessible(Page looked) {
        assertThat(new AxeBuilder(looked).analyze().getViolations()).isEmpty();
        looked.setViewportSize(WIDTH, HEIGHT);
        assertThat(looked.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
        looked.setViewportSize(1400, 900);
    }

    /** axe needs scripts in the page; the page itself has none. */
    private void examined(String address) {
        try (BrowserContext examining = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setBypassCSP(true))) {
            Page looked = examining.newPage();
            looked.navigate(address);
            accessible(looked);
        }
    }
}
