package org.stegvis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.stegvis.HouseTest;
import org.stegvis.TestSurroundings;
import org.stegvis.party.Officers;

/** Sign-on with an OpenID Connect provider, which runs in this process; no user stands in the engine's tables. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "stegvis.security.oidc.client-id=stegvis-client",
            "stegvis.security.oidc.client-secret=not-a-secret",
            "stegvis.security.oidc.groups-claim=access.groups",
            "stegvis.security.oidc.group-names.procurer=7f1c-procurement"
        })
@ActiveProfiles({"oidc", "test"})
@Import(TestSurroundings.class)
@Tag("own-jvm")
class OpenIdTest {

    private static final String ISSUER = "authority";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final MockOAuth2Server PROVIDER = started();

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Officers officers;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add(
                "stegvis.security.oidc.issuer", () -> PROVIDER.issuerUrl(ISSUER).toString());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    void anOfficerSignsOnWithTheProviderAndWorksInTasklist() {
        Browser browser = signedOn("oidc.karin", "7f1c-procurement", "canteen");
        assertThat(officers.find("oidc.karin"))
                .hasValueSatisfying(officer -> assertThat(officer.roles()).containsExactly("procurer"));
        assertThat(location(browser.get("/"))).endsWith(TASKLIST);
        assertThat(browser.get(TASKLIST).body()).contains("Camunda Tasklist");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"oidc.karin\"")
                .contains("tasklist");
        HttpResponse<String> started = browser.call(
                "POST",
                People.API + "/process-definition/key/" + HouseTest.KEY + "/submit-form",
                "{\"variables\":{\"title\":{\"value\":\"Who am I?\"}}}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        String task = People.read(browser.get(People.API + "/task?processInstanceId="
                        + People.read(started).path("id").asText()))
                .path(0)
                .path("id")
                .asText();
        assertThat(browser.call("POST", People.API + "/task/" + task + "/claim", "{\"userId\":\"oidc.karin\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(identities.createUserQuery().count()).isZero();
    }

    @Test
    void groupsThatStegvisDoesNotKnowMeanNothing() {
        Browser browser = signedOn("oidc.stranger", "canteen", "procurer");
        assertThat(browser.get("/").statusCode()).isEqualTo(403);
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(403);
    }

    @Test
    void aManagerLandsInCockpit() {
        assertThat(location(signedOn("oidc.manager", "manager").get("/"))).endsWith("/camunda/app/cockpit/default/");
    }

    @Test
    void theLoginPageOffersTheProviderAndNoPassword() {
        assertThat(new Browser(port).get("/login").body())
                .contains("/oauth2/authorization/stegvis")
                .doesNotContain("type=\"password\"");
    }

    @Test
    void aServiceAccountsTokenOpensTheRestApi() {
        assertThat(rest(token(ISSUER, "stegvis-client", 600, "service-account")))
                .isEqualTo(200);
    }

    @Test
    void anOfficersTokenDoesNotOpenTheRestApi() {
        assertThat(rest(token(ISSUER, "stegvis-client", 600, "7f1c-procurement")))
                .isEqualTo(403);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertThat(rest(token("elsewhere", "stegvis-client", 600, "service-account")))
                .isEqualTo(401);
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        assertThat(rest(token(ISSUER, "payroll", 600, "service-account"))).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertThat(rest(token(ISSUER, "stegvis-client", -600, "service-account")))
                .isEqualTo(401);
    }

    @Test
    void neitherBasicNorABrokenTokenOpensTheRestApi() {
        assertThat(new Browser(port)
                        .withBasic("administrator", "administrator")
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);
        assertThat(rest("no.token.atall")).isEqualTo(401);
    }

    @Test
    void tasklistTakesNoBearerToken() {
        assertThat(new Browser(port)
                        .withBearer(token(ISSUER, "stegvis-client", 600, "camunda-admin"))
                        .get(People.API + "/task")
                        .statusCode())
                .isEqualTo(401);
    }

    /** Follows the redirects of a login that the provider agrees to at once. */
    private Browser signedOn(String user, String... groups) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                ISSUER, user, "JWT", List.of("stegvis-client"), claims(user, groups), 3600));
        Browser browser = new Browser(port);
        String toProvider = location(browser.get("/oauth2/authorization/stegvis"));
        assertThat(toProvider).startsWith(PROVIDER.issuerUrl(ISSUER).toString()).contains("code_challenge=");
        String back = location(browser.get(toProvider));
        assertThat(location(browser.get(back))).endsWith("/");
        return browser;
    }

    private int rest(String token) {
        HttpResponse<String> answer = new Browser(port).withBearer(token).get("/engine-rest/process-definition");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return answer.statusCode();
    }

    private static String token(String issuer, String audience, long seconds, String... groups) {
        return PROVIDER.issueToken(
                        issuer,
                        "stegvis-client",
                        new DefaultOAuth2TokenCallback(
                                issuer, "a-program", "JWT", List.of(audience), claims("a-program", groups), seconds))
                .serialize();
    }

    private static Map<String, Object> claims(String user, String... groups) {
        return Map.of("preferred_username", user, "access", Map.of("groups", List.of(groups)));
    }

    private static MockOAuth2Server started() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        return server;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
