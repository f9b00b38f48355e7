package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ParticipationRole;

/** As many as in the second Finnish round: 62 adepts and 21 mentors. */
@StegvisTest
class MatchingOfFullSizeTest {

    private static final String COORDINATOR = "full-size-coordinator";

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest applications;

    @Autowired
    MatchingDesk desk;

    @LocalServerPort
    int port;

    private final Random random = new Random(62_021);
    private Edition edition;

    @BeforeEach
    void manyHaveApplied() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        new LocalUsers(engine.getIdentityService()).create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        edition = editions.open();
        for (int mentor = 0; mentor < 21; mentor++) {
            applications.eligible(edition, MENTOR, answers(MENTOR));
        }
        for (int adept = 0; adept < 62; adept++) {
            applications.eligible(edition, ADEPT, answers(ADEPT));
        }
    }

    @Test
    void theyAreMatchedExplainedAndShownTheSameEachTime() {
        StoredRun run = desk.run(edition.number(), COORDINATOR);
        Browser coordinator = new Browser(port).speaking("en");
        coordinator.login(COORDINATOR, COORDINATOR);
        String page =
                coordinator.get("/programmes/" + edition.number() + "/matching").body();
        StoredRun again = desk.run(edition.number(), COORDINATOR);

        assertThat(run.content().orElseThrow().figures().placed()).isGreaterThan(50);
        assertThat(page).contains("How evenly people are treated", "Sector: ", "No, that is proven");
        assertThat(again.groups()).isEqualTo(run.groups());
        assertThat(again.fingerprint()).isEqualTo(run.fingerprint());
    }

    private Map<String, Object> answers(ParticipationRole role) {
        String one = competence();
        String other = competence();
        List<String> levels =
                one.equals(other) ? List.of(one + level(role)) : List.of(one + level(role), other + level(role));
        return Map.of(
                "competences", levels,
                "region", List.of("FI-18", "FI-19", "FI-11", "FI-10").get(random.nextInt(4)),
                "sector", List.of("PUBLIC", "PUBLIC", "PRIVATE", "THIRD").get(random.nextInt(4)),
                "meetingMode", List.of("MIXED", "REMOTE", "MIXED").get(random.nextInt(3)),
                "radiusKm", 100 + random.nextInt(300));
    }

    private String competence() {
        return Competence.values()[random.nextInt(6)].code() + ":";
    }

    private int level(ParticipationRole role) {
        return role == MENTOR ? 3 + random.nextInt(2) : random.nextInt(3);
    }
}
