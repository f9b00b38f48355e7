package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.Applications;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

/** A coordinator enters what somebody told her by telephone. */
@StegvisTest
class CoordinatorEntersTest {

    private static final String COORDINATOR = "entering-coordinator";
    private static final String PROCURER = "entering-procurer";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    EditionsOfATest editions;

    @Autowired
    Applications applications;

    @Autowired
    Journal journal;

    @LocalServerPort
    int port;

    private Edition edition;
    private String path;

    @BeforeEach
    void theCallIsOpen() {
        CLOCK.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        users.create(PROCURER, Role.PROCURER);
        edition = editions.open();
        path = "/programmes/" + edition.number() + "/enter/mentor";
    }

    @Test
    void whatSheEntersCountsAndTheJournalSaysThatSheDid() {
        Browser coordinator = signedIn(COORDINATOR);
        String email = UUID.randomUUID() + "@example.org";
        String few = "firstName=Told&lastName=By+telephone&organisationName=Somewhere&most=nine&email=" + email;
        assertThat(enter(coordinator, few).body())
                .contains("The most adepts you take: write a whole number from 1 to 4.", "value=\"By telephone\"");
        assertThat(applications.counted(edition.number())).isEmpty();

        HttpResponse<String> entered = enter(coordinator, few.replace("nine", "2"));
        Application application = applications.counted(edition.number()).get(0);
        assertThat(entered.body()).contains("Application no. " + application.number() + " is entered.");
        assertThat(application.enteredBy()).isEqualTo(COORDINATOR);
        assertThat(journal.newestOf(edition.number(), 9, 0))
                .filteredOn(line -> line.kind().equals("applicationEntered"))
                .singleElement()
                .satisfies(line -> assertThat(line.actor()).isEqualTo(COORDINATOR));
        assertThat(enter(coordinator, few.replace("nine", "2")).body())
                .contains("somebody with this address has applied in this role already");
    }

    @Test
    void onlyACoordinatorEnters() {
        assertThat(signedIn(PROCURER).get(path).statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> enter(Browser browser, String fields) {
        Matcher token = TOKEN.matcher(browser.get(path).body());
        assertThat(token.find()).isTrue();
        return browser.form(
                path, fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&step=send");
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port);
        browser.login(user, user);
        return browser;
    }
}
