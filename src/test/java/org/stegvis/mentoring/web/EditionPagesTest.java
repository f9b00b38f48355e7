package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationsOfATest;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

/** The pages of an edition: who may read them, what they show, and what is hidden from all but coordinators. */
@StegvisTest
class EditionPagesTest {

    private static final String COORDINATOR = "edition-coordinator";
    private static final String OWNER = "edition-owner";
    private static final String PROCURER = "edition-procurer";
    private static final String MANAGER = "edition-manager";

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest applications;

    @LocalServerPort
    int port;

    private Edition edition;
    private Application adept;
    private String page;

    @BeforeEach
    void somebodyHasApplied() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        users.create(OWNER, Role.PROGRAMME_OWNER);
        users.create(PROCURER, Role.PROCURER);
        users.create(MANAGER, Role.MANAGER);
        edition = editions.open();
        applications.eligible(edition, MENTOR, Map.of("firstName", "Måns", "most", 2));
        adept = applications.eligible(
                edition, ADEPT, Map.of("firstName", "Æskil <b>", "lineManagerEmail", "chief@example.org"));
        page = "/programmes/" + edition.number();
    }

    @Test
    void theCoordinatorFindsTheEditionAndReadsWhereItStands() {
        Browser coordinator = signedIn(COORDINATOR);

        assertThat(coordinator
                        .get("/programmes?whose=all&words=" + edition.number())
                        .body())
                .contains(edition.number(), "Call open", "1 editions");
        assertThat(coordinator.get(page).body())
                .contains("Ministry of Examples", "1, with 2 places", "30 September 2027");
        assertThat(coordinator.get(page + "/applications?words=skil&order=name").body())
                .contains("Æskil &lt;b&gt; Adept")
                .doesNotContain("Måns Mentor");
        assertThat(coordinator.get(page + "/closing").body()).contains("1 adepts, 1 mentors", "fewer than five");
    }

    @Test
    void whatIsHiddenIsShownToCoordinatorsAlone() {
        String application = page + "/applications/" + adept.id();

        assertThat(signedIn(COORDINATOR).get(application).body()).contains("chief@example.org");
        assertThat(signedIn(OWNER).get(application).body())
                .contains("Æskil &lt;b&gt;")
                .doesNotContain("chief@example.org");
        assertThat(signedIn(PROCURER).get(application).statusCode()).isEqualTo(403);
        assertThat(signedIn(PROCURER).get("/programmes").statusCode()).isEqualTo(403);
    }

    @Test
    void aManagerReadsFiguresAndNobodysName() {
        Browser manager = signedIn(MANAGER);

        assertThat(manager.get(page).body())
                .contains("1, with 2 places")
                .doesNotContain(page + "/applications", page + "/groups");
        assertThat(manager.get(page + "/closing").statusCode()).isEqualTo(200);
        assertThat(manager.get(page + "/applications").statusCode()).isEqualTo(403);
        assertThat(manager.get(page + "/applications/" + adept.id()).statusCode())
                .isEqualTo(403);
        assertThat(signedIn(OWNER).get(page).body())
                .contains(page + "/applications")
                .doesNotContain(page + "/groups");
    }

    @Test
    void everyPageIsThereInAllLanguages() {
        for (String language : List.of("sv", "fi", "nb", "en")) {
            Browser reader = signedIn(COORDINATOR).speaking(language);
            for (String path : List.of("", "/applications", "/applications/" + adept.id(), "/closing")) {
                HttpResponse<String> shown = reader.get(page + path);
                assertThat(shown.statusCode()).as(path).isEqualTo(200);
                assertThat(shown.body()).as(path).doesNotContain("[programmes.", "[mentoring.", "[cases.", "[figure.");
            }
        }
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port).speaking("en");
        browser.login(user, user);
        return browser;
    }
}
