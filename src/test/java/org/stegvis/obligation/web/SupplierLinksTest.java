package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.link.LinkSettings;
import org.stegvis.link.PersonalLinks;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.party.Organisations;
import org.stegvis.platform.Clock;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** A link opens its own obligation, as long as it is good, and says nothing of any other. */
@StegvisTest
@ExtendWith(OutputCaptureExtension.class)
class SupplierLinksTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    SupplierOfATest suppliers;

    @Autowired
    PersonalLinks links;

    @Autowired
    LinkSettings settings;

    @Autowired
    Organisations organisations;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private SupplierReader reader;
    private SupplierOfATest.Begun begun;

    @BeforeEach
    void anObligationHasBegun() {
        CLOCK.isOn(LocalDate.of(2028, 3, 2));
        reader = new SupplierReader(port).from("203.0.113.1");
        begun = suppliers.begun(Language.SV);
    }

    @Test
    void aLinkThatHasRunOutSaysSoInHerLanguageAndOffersANewOne() {
        CLOCK.is(clock.now().plus(Duration.ofDays(366)));
        HttpResponse<String> page = reader.get(begun.root() + "/recruitment");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains("Den här länken gäller inte längre", "Skicka en ny länk till mig")
                .doesNotContain("Cleaning of schools");
        HttpResponse<String> asked = reader.press(page, begun.root() + "/new-link", "", Map.of());
        assertThat(asked.body()).contains("Titta i din e-post");
        assertThat(asked.statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverAsksForANewLinkIsAnsweredTheSameWhateverTheLinkWas() {
        CLOCK.is(clock.now().plus(Duration.ofDays(366)));
        HttpResponse<String> page = reader.get(begun.root());
        String good = withoutTokens(reader.press(page, begun.root() + "/new-link", "", Map.of()));
        links.revoke("obligation", begun.obligation().id().toString(), begun.contact());
        String revoked = withoutTokens(reader.press(page, begun.root() + "/new-link", "", Map.of()));
        assertThat(revoked).contains("<h1").hasSameSizeAs(revoked);
        assertThat(good).contains("Titta i din e-post");
        assertThat(revoked).contains("Look in your mailbox");
    }

    @Test
    void aLinkThatWasCalledBackAndOneThatNobodyWasGivenLookTheSame() {
        links.revoke("obligation", begun.obligation().id().toString(), begun.contact());
        HttpResponse<String> revoked = reader.get(begun.root());
        HttpResponse<String> unknown = reader.get("/supplier/nobody-was-given-this");
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(withoutTokens(revoked)).isEqualTo(withoutTokens(unknown));
    }

    @Test
    void theLinkOfSomebodyWhoHasLeftOpensNothing() {
        organisations.contactLeft(begun.contact(), LocalDate.of(2028, 3, 1));
        assertThat(reader.get(begun.root()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverGuessesIsToldToWaitAndOthersAreNot() {
        SupplierReader guesser = new SupplierReader(port).from("203.0.113.77");
        for (int guess = 0; guess < settings.guessesPerHour(); guess++) {
            assertThat(guesser.get("/supplier/guess-" + guess).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> page = guesser.get("/supplier/one-more");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Too many attempts");
        assertThat(reader.get(begun.root()).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkOpensNothingOfAnotherObligation() {
        SupplierOfATest.Begun other = suppliers.begun(Language.FI);
        ReportRound theirs = suppliers.reportAsked(other.obligation());
        HttpResponse<String> page = reader.get(begun.root() + "/report/" + theirs.id());
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Den sidan finns inte");
        assertThat(reader.get(begun.root() + "/employment-ended/1").statusCode())
                .isEqualTo(404);
        assertThat(reader.get(begun.root() + "/bonus-claim").statusCode()).isEqualTo(404);
        assertThat(reader.get(begun.root() + "/report").statusCode()).isEqualTo(404);
        assertThat(reader.get(begun.root() + "/nothing/like/this").statusCode()).isEqualTo(404);

        HttpResponse<String> sent = reader.press(
                reader.get(begun.root() + "/recruitment"),
                begun.root() + "/report/" + theirs.id(),
                "send",
                SupplierPagesTest.report(1));
        assertThat(sent.statusCode()).isEqualTo(404);
    }

    @Test
    void aReceiptOfAnotherObligationIsNotShown() {
        SupplierOfATest.Begun other = suppliers.begun(Language.FI);
        HttpResponse<String> sent = reader.press(other.root() + "/recruitment", "send", SupplierPagesTest.hire());
        String receipt = sent.headers().firstValue("Location").orElseThrow().replaceAll(".*/sent/", "/sent/");
        assertThat(reader.get(other.root() + receipt).statusCode()).isEqualTo(200);
        assertThat(reader.get(begun.root() + receipt).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageElsewhereCannotSendForHer() {
        assertThat(reader.form(begun.root() + "/recruitment", SupplierPagesTest.hire())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormThatWasLeftOpenIsSentWithoutASessionOrACookie() {
        HttpResponse<String> open = reader.get(begun.root() + "/recruitment");
        assertThat(open.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> sent =
                new SupplierReader(port).press(open, begun.root() + "/recruitment", "send", SupplierPagesTest.hire());
        assertThat(sent.statusCode()).isEqualTo(302);
    }

    @Test
    void theSecretOfALinkIsInNoLog(CapturedOutput output) {
        reader.get(begun.root());
        reader.get(begun.root() + "/no/such/page");
        reader.request("DELETE", begun.root());
        reader.form(begun.root() + "/recruitment", Map.of("step", "send"));
        reader.press(begun.root() + "/recruitment", "send", SupplierPagesTest.hire());
        assertThat(output.getAll()).doesNotContain(begun.secret());
    }

    private static String withoutTokens(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
