package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractSigned;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.letter.LetterSender;
import org.stegvis.obligation.ObligationWalk;
import org.stegvis.obligation.SignedContracts;
import org.stegvis.party.Organisations;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/**
 * A supplier's whole life as its personnel manager sees it: Finnish mails, their links, a phone without scripts, and no
 * account. What officers do in between is done through their forms.
 */
@StegvisTest
class SupplierLifeOnAPhoneTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/supplier/\\S+)");

    @Autowired
    ApplicationContext context;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Autowired
    DeadlineRound reminders;

    @Autowired
    LetterSender sender;

    @Autowired
    GreenMail mailServer;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private Page page;
    private String address;

    @BeforeEach
    void thePhoneIsAtHand() {
        database.sql("update stegvis.deadline set settled_at = now() where settled_at is null")
                .update();
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(320, 640)
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
    void fromTheStartMeetingToTheFinalDocumentationByMailAlone() {
        CLOCK.isOn(LocalDate.of(2027, 6, 21));
        ContractSigned signed = contracts.ordinary(Language.FI);
        address = organisations.contactsOf(signed.supplier()).get(0).email();
        ObligationWalk walk = ObligationWalk.begin(context, signed);
        openLinkOfNewestMail();
        assertThat(page.textContent("main")).contains("24");

        CLOCK.isOn(LocalDate.of(2027, 9, 7));
        walk.meet();
        openLinkOfMailTo("/start-meeting");
        page.check("input[name=agreed][value=confirmed]");
        send();
        openLinkOfMailTo("/needs-profile");
        describeWhoIsNeeded();
        send();
        walk.runWhatIsReady();
        walk.answer("present-candidates", Map.of("candidatesPresented", 3, "presentedOn", "2027-09-07"));

        CLOCK.isOn(LocalDate.of(2027, 12, 2));
        openLinkOfMailTo("/recruitment");
        tellOfHire("2027-12-01", "2028-11-30");
        page.navigate(page.url().replaceFirst("(/supplier/[^/]+).*", "$1/recruitment"));
        tellOfHire("2027-12-15", "2028-12-14");
        walk.runWhatIsReady();

        CLOCK.isOn(LocalDate.of(2028, 3, 1));
        walk.fire("event_reportToBeAsked");
        openLinkOfMailTo("/report/");
        String report = page.url();
        page.fill("#placesOffered", "2");
        press("Tallenna ja jatka myöhemmin");
        page.navigate(report);
        assertThat(page.inputValue("#placesOffered")).isEqualTo("2");
        finishReport("yes");
        walk.runWhatIsReady();
        walk.answer("check-report", Map.of("reportDecision", "accept"));

        CLOCK.isOn(LocalDate.of(2029, 9, 1));
        walk.fire("event_contractEnded");
        CLOCK.isOn(LocalDate.of(2029, 9, 17));
        openLinkOfMailTo("/final-documentation");
        page.fill("#fulfilmentSummary", "Kaksi henkilöä työskenteli vuoden ajan.");
        page.check("input[name=certificatesHandedOver][value=yes]");
        page.fill("#signedBy", "Henkilöstöpäällikkö");
        send();
        walk.runWhatIsReady();
        walk.answer("judge-fulfilment", Map.of("fulfilmentOutcome", "MET"));

        assertThat(walk.ended("supplier-obligation")).hasSize(1);
        assertThat(walk.incidents()).isEmpty();
        openLinkOfNewestMail();
        assertThat(page.locator("main .todo a").count()).isZero();
        fits();
    }

    private void describeWhoIsNeeded() {
        page.fill("#role", "Siivooja");
        page.fill("#tasks", "Koulujen päivittäinen siivous");
        page.fill("#workplace", "Kaupungin koulut");
        page.fill("#startFrom", "2027-11-01");
        page.fill("#hoursPerWeek", "37,5");
        page.check("input[name=form][value=fixedTerm]");
        page.fill("#lengthMonths", "12");
        page.fill("#collectiveAgreement", "Kiinteistöpalvelualan työehtosopimus");
        page.fill("#supervisor", "Tiiminvetäjä");
    }

    private void tellOfHire(String from, String until) {
        page.check("input[name=form][value=fixedTerm]");
        page.fill("#startsOn", from);
        page.fill("#plannedEnd", until);
        page.fill("#extent", "100");
        page.check("input[name=newHire][value=yes]");
        page.check("input[name=attested][value=yes]");
        page.check("input[name=channel][value=municipality]");
        page.check("input[name=subcontractor][value=no]");
        send();
    }

    private void finishReport(String stillThere) {
        page.check("input[name=stillThere-1][value=" + stillThere + "]");
        page.check("input[name=stillThere-2][value=" + stillThere + "]");
        page.fill("#women", "1");
        page.fill("#men", "1");
        page.fill("#sexUnknown", "0");
        page.fill("#subcontractorShare", "0");
        page.fill("#signedBy", "Henkilöstöpäällikkö");
        send();
    }

    /** Sends the page, which must end in a receipt. */
    private void send() {
        press("Lähetä");
        assertThat(page.textContent("h1")).as(page.textContent("main")).startsWith("Kuittaus");
        fits();
    }

    private void press(String button) {
        page.click("main button:visible:text-is('" + button + "')");
    }

    private void openLinkOfNewestMail() {
        List<String> links = links();
        page.navigate("http://localhost:" + port + links.get(links.size() - 1));
        fits();
    }

    private void openLinkOfMailTo(String task) {
        String link = links().stream()
                .filter(path -> path.contains(task))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No mail leads to " + task + ", only to " + links()));
        page.navigate("http://localhost:" + port + link);
        fits();
    }

    /** The links of all mails that the supplier has got so far, in their order. */
    private List<String> links() {
        reminders.writeDue();
        sender.sendDue();
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(this::isOurs)
                .map(SupplierLifeOnAPhoneTest::text)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private boolean isOurs(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            while (content instanceof Multipart parts) {
                BodyPart first = parts.getBodyPart(0);
                content = first.getContent();
            }
            return String.valueOf(content);
        } catch (MessagingException | IOException problem) {
            throw new IllegalStateException(GreenMailUtil.getBody(mail), problem);
        }
    }

    private void fits() {
        assertThat(page.locator("html").boundingBox().width).isEqualTo(320);
    }
}
