package org.stegvis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.EventState;
import org.stegvis.shared.Events;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ProgrammeEvent;
import org.stegvis.shared.ProgrammeWalk;

/** Coordinators plan, move and cancel the events of a programme; all other officers read when they are and how many come. */
@StegvisTest
class EventDeskPagesTest {

    private static final String COORDINATOR = "events-coordinator";
    private static final String CLERK = "events-clerk";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, String> MOVED =
            Map.of("day", "2027-11-10", "from", "13:00", "until", "16:00", "mode", "hybrid", "place", "Exempelgatan 9");

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Events events;

    @Autowired
    EventLetters letters;

    @LocalServerPort
    int port;

    private Browser coordinator;
    private Browser clerk;
    private ProgrammeWalk walk;
    private ProgrammeEvent event;
    private String list;

    @BeforeEach
    void aMeetingIsPlanned() {
        CLOCK.isOn(LocalDate.of(2027, 10, 1));
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        users.create(CLERK, Role.CLAIMS_CLERK);
        coordinator = new Browser(port).speaking("en");
        coordinator.login(COORDINATOR, COORDINATOR);
        clerk = new Browser(port).speaking("en");
        clerk.login(CLERK, CLERK);
        walk = ProgrammeWalk.begin(context);
        walk.takingPart(ParticipationRole.ADEPT);
        LocalDateTime starts = LocalDateTime.of(2027, 11, 3, 13, 0);
        event = events.plan(
                walk.programme().number(),
                EventKind.KICK_OFF,
                starts,
                starts.plusHours(3),
                "onSite",
                "Exempelgatan 1",
                0,
                Optional.empty());
        letters.invite(event.id());
        list = "/programmes/" + walk.programme().number() + "/events";
    }

    @Test
    void aCoordinatorSeesWhoComesAndOthersHowMany() {
        String page = list + "/" + event.id();
        assertThat(coordinator.get(page).body())
                .contains("Åsa Östergård", "has not answered", "1 invited", "Cancel the meeting");
        assertThat(clerk.get(page).body())
                .contains("1 invited", "Only coordinators see")
                .doesNotContain("Åsa Östergård", "Cancel the meeting");
        assertThat(clerk.get(list).body()).contains("First joint meeting, 3 November 2027");
    }

    @Test
    void aCoordinatorMovesAMeeting() {
        String page = list + "/" + event.id();
        assertThat(send(coordinator, page, page, MOVED).statusCode()).isEqualTo(302);
        ProgrammeEvent moved = events.require(event.id());
        assertThat(moved.sequence()).isOne();
        assertThat(moved.starts()).isEqualTo("2027-11-10T13:00");
        assertThat(send(coordinator, page, page, MOVED).statusCode()).isEqualTo(302);
        assertThat(events.require(event.id()).sequence())
                .as("nothing is another time")
                .isOne();
    }

    @Test
    void aCoordinatorCancelsAMeeting() {
        String page = list + "/" + event.id();
        send(coordinator, page, page + "/cancel", Map.of());
        assertThat(events.require(event.id()).state()).isEqualTo(EventState.CANCELLED);
        assertThat(coordinator.get(page).body()).contains("Cancelled").doesNotContain("Save and invite anew");
    }

    @Test
    void aCoordinatorPlansAnotherMeetingButNotTheSameTwice() {
        Map<String, String> planned = Map.of(
                "kind",
                "other",
                "audience",
                "mentor",
                "day",
                "2027-12-01",
                "from",
                "09:00",
                "until",
                "10:30",
                "mode",
                "remote",
                "place",
                "",
                "address",
                "https://video.example.org/a",
                "meals",
                "0");
        assertThat(send(coordinator, list, list, planned).statusCode()).isEqualTo(302);
        assertThat(events.of(walk.programme().number())).hasSize(2).last().satisfies(made -> {
            assertThat(made.audience()).contains(ParticipationRole.MENTOR);
            assertThat(made.address()).isEqualTo("https://video.example.org/a");
        });
        assertThat(send(coordinator, list, list, planned).body()).contains("there is such a meeting at this time");
    }

    @Test
    void whatCannotBeIsRefusedInWordsAndNothingTypedIsLost() {
        String page = list + "/" + event.id();
        String answer = send(
                        coordinator,
                        page,
                        page,
                        Map.of(
                                "day",
                                "2027-02-30",
                                "from",
                                "25:00",
                                "until",
                                "",
                                "mode",
                                "onTheMoon",
                                "place",
                                "x".repeat(5000)))
                .body();
        assertThat(answer)
                .contains("must be a day", "must be a time", "must be filled in", "may be at most 200 characters")
                .contains("x".repeat(5000), "25:00");
        assertThat(send(coordinator, page, page, with("until", "12:00")).body())
                .contains("must be later than the start");
        assertThat(send(coordinator, page, page, with("day", "2027-01-10")).body())
                .contains("must lie ahead");
        assertThat(events.require(event.id()).sequence()).isZero();
    }

    @Test
    void nobodyElseChangesAMeeting() {
        String page = list + "/" + event.id();
        assertThat(send(clerk, page, page, MOVED).statusCode()).isEqualTo(403);
        assertThat(send(clerk, page, page + "/cancel", Map.of()).statusCode()).isEqualTo(403);
        assertThat(send(clerk, page, list, Map.of()).statusCode()).isEqualTo(403);
        assertThat(coordinator.get("/programmes/P1999-0001/events").statusCode())
                .isEqualTo(404);
        assertThat(coordinator.get(list + "/nothing").statusCode()).isEqualTo(404);
        assertThat(events.require(event.id()).sequence()).isZero();
    }

    private static Map<String, String> with(String key, String value) {
        return MOVED.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, typed -> typed.getKey().equals(key) ? value : typed.getValue()));
    }

    private static HttpResponse<String> send(Browser browser, String open, String path, Map<String, String> typed) {
        Matcher token = CSRF.matcher(browser.get(open).body());
        String body = token.find() ? "_csrf=" + token.group(1) : "";
        return browser.form(
                path,
                body
                        + typed.entrySet().stream()
                                .map(field -> "&" + field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining()));
    }
}
