package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** The supplier's pages on a phone, in Finnish, without scripts and without an account. */
@StegvisTest
class SupplierOnAPhoneTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final int WIDTH = 320;
    private static final int HEIGHT = 640;

    @Autowired
    SupplierOfATest suppliers;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private SupplierOfATest.Begun begun;
    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void thePhoneIsAtHand() {
        CLOCK.isOn(LocalDate.of(2028, 3, 2));
        begun = suppliers.begun(Language.FI);
        phone = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("fi-FI")
                        .setHasTouch(true)
                        .setJavaScriptEnabled(false));
        page = phone.newPage();
    }

    @AfterEach
    void theBrowserIsClosed() {
        chromium.close();
    }

    @Test
    void sheTellsOfAHireIsInterruptedWithTheReportAndSendsIt() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        open("");
        page.click("a.button:text-is('Ilmoita palkkaamisesta')");
        page.check("input[name=form][value=fixedTerm]");
        page.fill("#startsOn", "2027-11-01");
        page.fill("#plannedEnd", "2028-10-31");
        page.fill("#extent", "80");
        page.check("input[name=newHire][value=yes]");
        page.check("input[name=attested][value=yes]");
        page.check("input[name=channel][value=municipality]");
        page.check("input[name=subcontractor][value=no]");
        press("Lähetä");
        assertThat(page.textContent("h1")).isEqualTo("Kuittaus: Ilmoitus palkkaamisesta");
        fits();

        page.click("text=Takaisin yleiskatsaukseen");
        page.click("a.button:text-is('Kirjoita raportti')");
        page.fill("#placesOffered", "2");
        page.check("input[name=stillThere-1][value=yes]");
        press("Tallenna ja jatka myöhemmin");
        assertThat(page.textContent("main")).contains("Luonnos on tallennettu");

        open("/report/" + round.id());
        assertThat(page.inputValue("#placesOffered")).isEqualTo("2");
        assertThat(page.isChecked("input[name=stillThere-1][value=yes]")).isTrue();
        page.fill("#women", "1");
        page.fill("#men", "0");
        page.fill("#sexUnknown", "0");
        page.fill("#subcontractorShare", "0");
        page.fill("#signedBy", "Henkilöstöpäällikkö");
        press("Lähetä");
        assertThat(page.textContent("h1")).isEqualTo("Kuittaus: Raportti");
        open("");
        assertThat(page.textContent("main")).contains("Mitä on lähetetty");
    }

    @Test
    void whatIsWrongIsReachedByKeyboardFromTheTop() {
        open("/recruitment");
        page.fill("#extent", "180");
        press("Lähetä");
        fits();
        page.focus("#problems a >> nth=0");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#form");
        assertThat(page.inputValue("#extent")).isEqualTo("180");
    }

    @Test
    void axeFindsNothingOnAnyPageAndNoneIsWiderThanThePhone() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        for (String path : new String[] {
            "",
            "/start-meeting",
            "/needs-profile",
            "/recruitment",
            "/report/" + round.id(),
            "/final-documentation",
            "/no-such-page"
        }) {
            open(path);
            fits();
            accessible(path, false);
            fitsWithLettersTwiceAsLarge(path);
        }
        accessible("/recruitment", true);
        accessible("/final-documentation", true);
    }

    /** axe needs scripts in the page; the page itself has none. */
    private void accessible(String path, boolean refused) {
        try (BrowserContext examined = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setBypassCSP(true))) {
            Page looked = examined.newPage();
            looked.navigate(address(path));
            if (refused) {
                looked.click("main button:visible:text-is('Lähetä')");
            }
            assertThat(new AxeBuilder(looked).analyze().getViolations())
                    .as(path)
                    .isEmpty();
        }
    }

    private void fitsWithLettersTwiceAsLarge(String path) {
        try (BrowserContext enlarged = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(2 * WIDTH, HEIGHT)
                        .setBypassCSP(true))) {
            Page looked = enlarged.newPage();
            looked.navigate(address(path));
            looked.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(looked.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(2 * WIDTH);
        }
    }

    private void open(String path) {
        page.navigate(address(path));
    }

    private String address(String path) {
        return "http://localhost:" + port + begun.root() + path;
    }

    private void press(String button) {
        page.click("main button:visible:text-is('" + button + "')");
    }

    private void fits() {
        double width = page.locator("html").boundingBox().width;
        assertThat(width).isEqualTo(WIDTH);
        for (var box : page.locator("main *:visible").all()) {
            var bounds = box.boundingBox();
            if (bounds != null) {
                assertThat(bounds.x + bounds.width).isLessThanOrEqualTo(WIDTH + 0.5);
            }
        }
    }
}
