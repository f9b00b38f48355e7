package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.ApplicationsOfATest;
import org.stegvis.mentoring.ByHand;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.mentoring.MatchingDesk;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ParticipantLinks;
import org.stegvis.shared.Participations;

/** The pages of the matching: axe finds nothing, and a phone does not have to be scrolled sideways. */
@StegvisTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchingIsAccessibleTest {

    private static final String COORDINATOR = "accessible-coordinator";
    private static final int PHONE = 320;
    private static final int DESK = 1400;
    private static final String WIDTH = "document.documentElement.scrollWidth";

    @RegisterExtension
    static final TestClock clock = TestClock.forAllTests();

    @Autowired
    ProcessEngine engine;

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest applications;

    @Autowired
    Participations participations;

    @Autowired
    ParticipantLinks links;

    @Autowired
    MatchingDesk desk;

    @Autowired
    GroupProposals proposals;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private TasklistPage coordinator;
    private String matching;
    private String participant;

    @BeforeAll
    void aMatchingIsUnderWay() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        new LocalUsers(engine.getIdentityService()).create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        Edition edition = editions.open();
        UUID mentor = applications
                .eligible(edition, MENTOR, Map.of("most", 4))
                .participation()
                .orElseThrow();
        for (int adept = 0; adept < 6; adept++) {
            applications.eligible(edition, ADEPT, Map.of());
        }
        desk.run(edition.number(), COORDINATOR);
        desk.places(new ByHand(edition.number(), desk.version(edition.number()), COORDINATOR, "A wish"), mentor, 3);
        UUID run = desk.run(edition.number(), COORDINATOR).id();
        desk.propose(edition.number(), desk.version(edition.number()), COORDINATOR, run);
        proposals.ask(edition.number());
        matching = "/programmes/" + edition.number() + "/matching";
        participant = "/participant/" + links.issue(participations.require(mentor));
        coordinator = TasklistPage.logIn(chromium.browser(), root(), Language.SV, COORDINATOR, COORDINATOR);
    }

    @AfterAll
    void theBrowserIsClosed() {
        coordinator.close();
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s",
                "%1$s/print?run=1",
                "%1$s/compare?one=1&other=2",
                "%1$s/change?kind=pin",
                "%1$s/change?kind=weight",
                "%2$s/proposal"
            })
    void axeFindsNothingAndAPhoneIsWideEnough(String path) {
        Page page = coordinator.page();
        page.setViewportSize(DESK, 900);
        page.navigate(root() + path.formatted(matching, participant));
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.setViewportSize(PHONE, 700);
        assertThat(page.evaluate(WIDTH)).isEqualTo(PHONE);
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
