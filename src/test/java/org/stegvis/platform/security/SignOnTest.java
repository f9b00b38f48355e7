package org.stegvis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;

@StegvisTest
class SignOnTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void people() {
        LocalUsers users = new LocalUsers(identities);
        users.create("signon.procurer", Role.PROCURER);
        users.create("signon.manager", Role.MANAGER);
        users.create("signon.both", Role.MANAGER, Role.PROCURER);
        users.create("signon.service", Role.SERVICE_ACCOUNT);
        users.create("signon.nobody");
        users.create("signon.forgetful", Role.PROCURER);
    }

    @Test
    void anOfficerLandsInTasklist() {
        Browser browser = new Browser(port);
        assertThat(location(browser.login("signon.procurer", "signon.procurer")))
                .endsWith("/");
        assertThat(location(browser.get("/"))).endsWith(TASKLIST);
        assertThat(browser.get(TASKLIST).body()).contains("Camunda Tasklist");
        assertThat(browser.get(WHO_AM_I).body())
                .contains("\"userId\":\"signon.procurer\"")
                .contains("tasklist")
                .doesNotContain("cockpit");
    }

    @Test
    void whoKnowsHalfAnAddressLandsInTasklist() {
        assertThat(location(signedIn("signon.procurer").get("/camunda/"))).endsWith("/camunda/app/tasklist/");
    }

    @Test
    void aManagerLandsInCockpit() {
        Browser browser = signedIn("signon.manager");
        assertThat(location(browser.get("/"))).endsWith(COCKPIT);
        assertThat(browser.get(COCKPIT).body()).contains("Camunda Cockpit");
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(403);
    }

    @Test
    void anOfficerWhoIsAlsoAManagerLandsInTasklistAndMayOpenCockpit() {
        Browser browser = signedIn("signon.both");
        assertThat(location(browser.get("/"))).endsWith(TASKLIST);
        assertThat(browser.get(COCKPIT).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoRoleInAnyApplicationReadsThatInTheirLanguage() {
        for (String user : new String[] {"signon.nobody", "signon.service"}) {
            HttpResponse<String> start = signedIn(user).get("/");
            assertThat(start.statusCode()).isEqualTo(403);
            assertThat(start.body()).contains("This page is not for your role");
        }
    }

    @Test
    void thePageThatWasAskedForIsOpenedAfterTheLogin() {
        Browser browser = new Browser(port);
        assertThat(location(browser.get(COCKPIT))).endsWith("/login");
        assertThat(location(browser.login("signon.manager", "signon.manager"))).endsWith(COCKPIT);
    }

    @Test
    void aPageOfAnotherRoleThatWasAskedForGivesWayToTheStartPage() {
        Browser browser = new Browser(port);
        browser.get(COCKPIT);
        assertThat(location(browser.login("signon.procurer", "signon.procurer")))
                .endsWith(port + "/");
    }

    @Test
    void aWrongPasswordIsAnsweredOnTheLoginPage() {
        Browser browser = new Browser(port);
        assertThat(location(browser.login("signon.forgetful", "guess"))).endsWith("/login?failed");
        assertThat(browser.get("/login?failed").body())
                .contains("role=\"alert\"")
                .contains("could not be signed in");
        assertThat(location(browser.get("/"))).endsWith("/login");
    }

    @Test
    void aLoginFormFromElsewhereIsRefused() {
        Browser browser = new Browser(port);
        assertThat(browser.form("/login", "username=signon.procurer&password=signon.procurer")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"sv,Logga in i Stegvis", "fi,Kirjaudu Stegvisiin", "nb,Logg inn i Stegvis", "de,Sign in to Stegvis"})
    void theLoginPageSpeaksTheReadersLanguage(String language, String title) {
        assertThat(new Browser(port).speaking(language).get("/login").body()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void loggingOutOfTasklistEndsTheSession() {
        Browser browser = signedIn("signon.procurer");
        browser.get(TASKLIST);
        assertThat(browser.call("POST", WHO_AM_I + "/logout", null).statusCode())
                .isEqualTo(200);
        assertThat(browser.get(WHO_AM_I).statusCode()).isEqualTo(401);
        assertThat(location(browser.get(TASKLIST))).endsWith("/login");
    }

    @Test
    void nobodyCanLogAPersonOutFromElsewhere() {
        Browser browser = signedIn("signon.procurer");
        browser.get(TASKLIST);
        assertThat(browser.form(WHO_AM_I + "/logout", "").statusCode()).isEqualTo(403);
    }

    @Test
    void theEnginesOwnLoginAndSetupAnswerNobody() {
        Browser browser = signedIn("signon.procurer");
        browser.get(TASKLIST);
        assertThat(browser.call("POST", WHO_AM_I + "/login/tasklist", "{}").statusCode())
                .isEqualTo(403);
        assertThat(browser.call("POST", "/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatAnAdministratorTakesAwayIsGoneInTheNextRequest() {
        LocalUsers users = new LocalUsers(identities);
        users.create("signon.leaver", Role.PROCURER);
        Browser browser = signedIn("signon.leaver");
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
        identities.deleteMembership("signon.leaver", Role.PROCURER.group());
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(403);
        identities.deleteUser("signon.leaver");
        assertThat(browser.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(403);
    }

    @Test
    void restTakesEachCallsOwnSignatureAndNoCookie() {
        assertThat(signedIn("signon.service")
                        .get("/engine-rest/process-definition")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> signed =
                new Browser(port).withBasic("signon.service", "signon.service").get("/engine-rest/process-definition");
        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(signed.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tasklistTakesNoBasicSignature() {
        assertThat(new Browser(port)
                        .withBasic("signon.procurer", "signon.procurer")
                        .get("/camunda/api/engine/engine/default/task")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void ourPagesLoadNothingFromElsewhereAndCannotBeFramed() {
        HttpResponse<String> login = new Browser(port).get("/login");
        assertThat(header(login, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(login, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(login, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(login, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(login, "Cache-Control")).contains("no-store");
        assertThat(header(login, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() {
        HttpResponse<String> login =
                new Browser(port).with("X-Forwarded-Proto", "https").get("/login");
        assertThat(header(login, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example/../camunda/app",
        "//evil.example/..;/camunda/app",
        "//camunda/app",
        "/%2Fevil.example/..;/camunda/app/tasklist"
    })
    void aTrailingSlashIsNotAppendedToAnAddressElsewhere(String path) {
        HttpResponse<String> answer = signedIn("signon.procurer").raw(path);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port);
        location(browser.login(user, user));
        return browser;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
