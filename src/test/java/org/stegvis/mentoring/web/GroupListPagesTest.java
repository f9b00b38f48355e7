package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.ContactAttempts;
import org.stegvis.mentoring.Fit;
import org.stegvis.mentoring.GroupWalk;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

/** The coordinator's list of groups, how each does, and what she notes about their members. */
@StegvisTest
class GroupListPagesTest {

    private static final String COORDINATOR = "groups-coordinator";
    private static final String PROCURER = "groups-procurer";
    private static final LocalDate KICK_OFF = LocalDate.of(2027, 11, 3);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private GroupWalk groups;
    private UUID mentor;
    private List<UUID> adepts;
    private Browser coordinator;
    private String page;

    @BeforeEach
    void aGroupMeets() {
        clock.isOn(KICK_OFF);
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        users.create(PROCURER, Role.PROCURER);
        groups = GroupWalk.begin(context);
        mentor = groups.mentor(1, 3);
        adepts = groups.adepts(2);
        groups.form(Map.of(mentor, adepts)).kickOff();
        coordinator = signedIn(COORDINATOR);
        page = "/programmes/" + groups.edition().number() + "/groups";
    }

    @Test
    void theLightTurnsAmberAfterThirtyFiveDaysAndRedAfterSixty() {
        assertThat(lightOn(KICK_OFF.plusDays(35))).isEqualTo("green");
        assertThat(lightOn(KICK_OFF.plusDays(36))).isEqualTo("amber");
        assertThat(lightOn(KICK_OFF.plusDays(60))).isEqualTo("amber");
        assertThat(lightOn(KICK_OFF.plusDays(61))).isEqualTo("red");
    }

    @Test
    void aBadFitIsRedUntilWhoeverFoundItHasLeft() {
        groups.meets(mentor, KICK_OFF);
        groups.fits(adepts.get(0), Fit.NOT_GOOD);
        assertThat(lightOn(KICK_OFF)).isEqualTo("red");

        groups.notGood(adepts.get(0));
        assertThat(lightOn(KICK_OFF)).isEqualTo("green");
    }

    @Test
    void theListIsSearchedSortedAndAskedForWithHostileWords() {
        assertThat(coordinator.get(page + "?words=Invented&order=mentor").body())
                .contains("One group");
        assertThat(coordinator
                        .get(page + "?words=nobody-%25_&order=%27;&light=red&page=99999")
                        .body())
                .contains("No group");
    }

    @Test
    void theCoordinatorNotesWhomSheDidNotReach() {
        HttpResponse<String> open = coordinator.get(page + "/1");
        assertThat(open.body()).contains("Invented Mentor", "It meets.");
        Matcher token = TOKEN.matcher(open.body());
        assertThat(token.find()).isTrue();
        coordinator.form(
                page + "/1",
                "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&member=" + mentor
                        + "&note=unanswered");

        assertThat(groups.bean(ContactAttempts.class).inARow(mentor)).isEqualTo(1);
    }

    @Test
    void nobodyButCoordinatorsSeesWhoIsInWhichGroup() {
        assertThat(signedIn(PROCURER).get(page).statusCode()).isEqualTo(403);
    }

    private String lightOn(LocalDate day) {
        clock.isOn(day);
        Matcher light = Pattern.compile("<td><span class=\"light ([a-z]+)\"")
                .matcher(coordinator.get(page).body());
        assertThat(light.find()).isTrue();
        return light.group(1);
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port).speaking("en");
        browser.login(user, user);
        return browser;
    }
}
