package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.journal.ChainedLine;
import org.stegvis.journal.Journal;
import org.stegvis.link.Opening;
import org.stegvis.link.PersonalLinks;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationsForPages;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

@StegvisTest
class ObligationContactsTest {

    private static final String MANAGER = "contacts-manager";
    private static final String OTHER_MANAGER = "contacts-other-manager";
    private static final String REQUESTER = "contacts-requester";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObligationsForPages obligations;

    @Autowired
    Organisations organisations;

    @Autowired
    PersonalLinks links;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Browser manager;
    private Obligation obligation;
    private String page;

    @BeforeEach
    void anObligationHasOneContact() {
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(MANAGER, Role.CONTRACT_MANAGER);
        users.create(OTHER_MANAGER, Role.CONTRACT_MANAGER);
        users.create(REQUESTER, Role.REQUESTER, Role.MANAGEMENT, Role.MATCHING_OFFICER);
        manager = signedIn(MANAGER);
        obligation = obligations.begun();
        page = "/obligations/" + obligation.caseNumber() + "/contacts";
    }

    @Test
    void anotherContactIsNamedInHerOwnLanguage() {
        HttpResponse<String> answer = send(manager, page, "name=Maija+Keksitty&email=maija@example.org&language=fi");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(contacts()).hasSize(2).anySatisfy(contact -> {
            assertThat(contact.email()).isEqualTo("maija@example.org");
            assertThat(contact.language()).isEqualTo(Language.FI);
        });
        assertThat(manager.get(page + "?done=added").body()).contains("Maija Keksitty", "The contact was added.");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        HttpResponse<String> answer = send(manager, page, "name=&email=not+an+address&language=fi");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Write the name of the contact.", "This is no e-mail address.")
                .contains("value=\"not an address\"")
                .contains("aria-invalid=\"true\"");
        assertThat(contacts()).hasSize(1);
        assertThat(send(signedIn(MANAGER).speaking("sv"), page, "name=&email=&language=sv")
                        .body())
                .contains("Skriv kontaktpersonens namn.");
    }

    @Test
    void theAddressOfAnotherContactIsRefused() {
        String known = contacts().get(0).email().toUpperCase();

        assertThat(send(manager, page, "name=Twice&email=" + known + "&language=sv")
                        .body())
                .contains("has this address already");
        send(manager, page, "name=Second&email=second@example.org&language=sv");
        Contact second = contact("second@example.org");
        assertThat(send(manager, page + "/" + second.id(), "name=Second&email=" + known + "&language=sv")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCorrectedAddressEndsTheLinksThatWentToTheWrongOneAndACorrectedNameDoesNot() {
        Contact contact = contacts().get(0);
        String secret = link(contact);

        send(manager, page + "/" + contact.id(), "name=Right&email=" + contact.email() + "&language=nb");

        assertThat(contacts()).singleElement().satisfies(corrected -> {
            assertThat(corrected.name()).isEqualTo("Right");
            assertThat(corrected.language()).isEqualTo(Language.NB);
        });
        assertThat(opened(secret)).isInstanceOf(Opening.Open.class);

        send(manager, page + "/" + contact.id(), "name=Right&email=right@example.org&language=nb");

        assertThat(opened(secret)).isInstanceOf(Opening.Unknown.class);
    }

    @Test
    void whoHasLeftGetsNothingMoreAndHerLinksOpenNothingOnceThatWasConfirmed() {
        Contact leaving = contacts().get(0);
        send(manager, page, "name=Stays&email=stays@example.org&language=sv");
        String hers = link(leaving);
        String other = link(contact("stays@example.org"));

        assertThat(manager.get(page + "/" + leaving.id() + "/left").body()).contains("This cannot be undone.");
        assertThat(contacts()).hasSize(2);
        send(manager, page + "/" + leaving.id() + "/left", "");

        assertThat(contacts()).extracting(Contact::email).containsExactly("stays@example.org");
        assertThat(opened(hers)).isInstanceOf(Opening.Unknown.class);
        assertThat(opened(other)).isInstanceOf(Opening.Open.class);
    }

    @Test
    void theLastContactCannotLeave() {
        HttpResponse<String> answer =
                send(manager, page + "/" + contacts().get(0).id() + "/left", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is the only contact of the supplier. Name another one first");
        assertThat(contacts()).hasSize(1);
    }

    @Test
    void ofTwoContactsWhoLeaveAtTheSameMomentOneStays() throws Exception {
        send(manager, page, "name=Second&email=second@example.org&language=sv");
        List<Callable<Integer>> both = contacts().stream()
                .<Callable<Integer>>map(contact -> () -> {
                    Browser browser = signedIn(MANAGER);
                    return send(browser, page + "/" + contact.id() + "/left", "")
                            .statusCode();
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(threads.invokeAll(both))
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder(302, 422);
        } finally {
            threads.shutdown();
        }
        assertThat(contacts()).hasSize(1);
    }

    @Test
    void theJournalTellsWhatWasDoneAndNamesNobody() {
        send(manager, page, "name=Maija+Keksitty&email=maija@example.org&language=fi");
        send(manager, page + "/" + contact("maija@example.org").id() + "/left", "");
        send(manager, page + "/link", "mark=" + UUID.randomUUID());

        List<ChainedLine> lines = journal.ofCase(obligation.caseNumber());

        assertThat(lines).extracting(ChainedLine::kind).contains("contactNamed", "contactLeft", "newLinkSent");
        assertThat(lines).extracting(ChainedLine::actor).contains(MANAGER);
        assertThat(lines.toString()).doesNotContain("Maija", "maija@example.org");
    }

    @Test
    void otherRolesSeeNoContactsAndChangeNone() {
        Browser requester = signedIn(REQUESTER);
        String contact = contacts().get(0).id().toString();

        assertThat(requester.get(page).statusCode()).isEqualTo(403);
        assertThat(requester.get(page + "/" + contact + "/left").statusCode()).isEqualTo(403);
        for (String address : List.of(page, page + "/" + contact, page + "/" + contact + "/left", page + "/link")) {
            assertThat(sendWithTokenOf(
                                    "/cases",
                                    requester,
                                    address,
                                    "name=X&email=x@example.org&language=sv&mark=" + UUID.randomUUID())
                            .statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(contacts()).hasSize(1);
    }

    @Test
    void whereTheCaseHasAContractManagerAnotherOneOnlyLooks() {
        database.sql("""
                        insert into stegvis.case_role (case_number, role, officer)
                        values (:case, 'contract-manager', :officer)""")
                .param("case", obligation.caseNumber())
                .param("officer", MANAGER)
                .update();
        Browser other = signedIn(OTHER_MANAGER);

        assertThat(other.get(page).body())
                .contains("Only the contract manager and the procurer of the case")
                .doesNotContain("Add the contact");
        assertThat(sendWithTokenOf("/cases", other, page, "name=X&email=x@example.org&language=sv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(manager, page, "name=X&email=x@example.org&language=sv").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aContactOfAnotherSupplierIsNotFound() {
        Contact stranger =
                organisations.contactsOf(obligations.begun().supplier()).get(0);

        assertThat(send(manager, page + "/" + stranger.id(), "name=X&email=x@example.org&language=sv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get(page + "/" + stranger.id() + "/left").statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePersonalLinkOfASupplierOpensNoneOfThesePages() {
        String secret = link(contacts().get(0));

        for (String address : List.of(page, page + "/" + secret, "/obligations/" + secret)) {
            HttpResponse<String> answer = new Browser(port).get(address + "?link=" + secret + "&secret=" + secret);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        }
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port);
        browser.login(user, user);
        return browser;
    }

    private HttpResponse<String> send(Browser browser, String address, String fields) {
        return sendWithTokenOf(page, browser, address, fields);
    }

    private static HttpResponse<String> sendWithTokenOf(
            String tokenPage, Browser browser, String address, String fields) {
        Matcher token = CSRF.matcher(browser.get(tokenPage).body());
        assertThat(token.find()).isTrue();
        return browser.form(address, fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    }

    private List<Contact> contacts() {
        return organisations.contactsOf(obligation.supplier());
    }

    private Contact contact(String email) {
        return contacts().stream()
                .filter(contact -> contact.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private String link(Contact contact) {
        return links.issue(
                "obligation",
                obligation.id().toString(),
                contact.id(),
                clock.now().plus(Duration.ofDays(30)));
    }

    private Opening opened(String secret) {
        return links.open("obligation", secret, "contacts-test");
    }
}
