package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.obligation.Hires;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

/** A contract manager enters what a supplier sent on paper, on the supplier's own pages. */
@StegvisTest
class OfficerEntersForSupplierTest {

    private static final String MANAGER = "entering-manager";
    private static final String REQUESTER = "entering-requester";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|revision)\"[^>]* value=\"([^\"]+)\"");

    @Autowired
    ProcessEngine engine;

    @Autowired
    SupplierOfATest suppliers;

    @Autowired
    Submissions submissions;

    @Autowired
    Hires hires;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private SupplierOfATest.Begun begun;
    private String path;

    @BeforeEach
    void anObligationHasBegun() {
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(MANAGER, Role.CONTRACT_MANAGER);
        users.create(REQUESTER, Role.REQUESTER);
        begun = suppliers.begun(Language.FI);
        path = "/obligations/" + begun.obligation().caseNumber() + "/enter";
    }

    @Test
    void whatSheEntersIsMarkedWithHerAndNoContact() {
        HttpResponse<String> sent = enter(signedIn(MANAGER), "/recruitment", SupplierPagesTest.hire());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(hires.of(begun.obligation().id())).hasSize(1);
        assertThat(submissions.of(begun.obligation().id())).singleElement().satisfies(kept -> {
            assertThat(kept.enteredBy()).isEqualTo(MANAGER);
            assertThat(kept.sentBy()).isEmpty();
        });
        var line = journal.newestOf(begun.obligation().caseNumber(), 1, 0).get(0);
        assertThat(line.actor()).isEqualTo(MANAGER);
        assertThat(line.kind()).isEqualTo("enteredForSupplier");
        assertThat(new SupplierReader(port).get(begun.root()).body())
                .contains("Tilaaja on täyttänyt toimittajan puolesta.");
    }

    @Test
    void thePagesAreThoseOfTheSupplierInHerOwnLanguage() {
        String page = signedIn(MANAGER).get(path).body();
        assertThat(page).contains("<html lang=\"en\"", "You enter this for the supplier", path + "/needs-profile");
    }

    @Test
    void onlyTheContractManagerOfTheCaseEntersForTheSupplier() {
        assertThat(signedIn(REQUESTER).get(path + "/recruitment").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(302);
        database.sql("""
                        insert into stegvis.case_role (case_number, role, officer)
                        values (:case, 'contract-manager', 'somebody-else')""").param("case", begun.obligation().caseNumber()).update();
        assertThat(signedIn(MANAGER).get(path + "/recruitment").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(signedIn(MANAGER).get("/obligations/2000-0000/enter").statusCode())
                .isEqualTo(404);
        assertThat(signedIn(MANAGER).get(path + "/report/none").statusCode()).isEqualTo(404);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port);
        browser.login(user, user);
        return browser;
    }

    private HttpResponse<String> enter(Browser browser, String page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        Matcher hidden = HIDDEN.matcher(browser.get(path + page).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.put("step", "send");
        return browser.form(
                path + page,
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
