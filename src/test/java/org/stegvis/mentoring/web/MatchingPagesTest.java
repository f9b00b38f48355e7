package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationsOfATest;
import org.stegvis.mentoring.ByHand;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.mentoring.GroupProposal;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.mentoring.ManualChange;
import org.stegvis.mentoring.MatchingChange;
import org.stegvis.mentoring.MatchingChanges;
import org.stegvis.mentoring.MatchingDesk;
import org.stegvis.mentoring.MatchingRuns;
import org.stegvis.mentoring.StoredRun;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ParticipantLinks;
import org.stegvis.shared.Participations;

/** The pages of the matching over HTTP: what a coordinator does there, what others see, and what a mentor answers. */
@StegvisTest
class MatchingPagesTest {

    private static final String COORDINATOR = "matching-coordinator";
    private static final String OWNER = "matching-owner";
    private static final String PROCURER = "matching-procurer";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

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
    MatchingRuns runs;

    @Autowired
    MatchingChanges changes;

    @Autowired
    GroupProposals proposals;

    @LocalServerPort
    int port;

    private Edition edition;
    private Browser coordinator;
    private String page;
    private UUID mentor;
    private UUID adept;

    @BeforeEach
    void anEditionIsReadyToBeMatched() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(COORDINATOR, Role.PROGRAMME_COORDINATOR);
        users.create(OWNER, Role.PROGRAMME_OWNER);
        users.create(PROCURER, Role.PROCURER);
        edition = editions.open();
        mentor = id(applications.eligible(edition, MENTOR, Map.of("firstName", "Måns", "most", 1)));
        adept = id(applications.eligible(edition, ADEPT, Map.of("firstName", "Æskil <b>")));
        coordinator = signedIn(COORDINATOR);
        page = "/programmes/" + edition.number() + "/matching";
    }

    @Test
    void theCoordinatorRunsTheMatchingAndReadsTheGroupsWithTheirReasons() {
        assertThat(coordinator.get(page).body()).contains("has not been run yet", "Run the matching");

        HttpResponse<String> answer = send(coordinator, page + "/run", "");

        assertThat(answer.headers().firstValue("location").orElseThrow()).contains("done=run", "run=1");
        assertThat(coordinator.get(page + "?run=1&done=run").body())
                .contains("Måns Mentor", "Æskil &lt;b&gt; Adept", "1 of 1", "The mentor knows")
                .contains("No, that is proven", "Fingerprint of the input")
                .doesNotContain("[matching.", "[mentoring.");
    }

    @Test
    void everyPageIsThereInAllLanguages() {
        desk.run(edition.number(), COORDINATOR);
        desk.pin(by(), mentor, adept);
        desk.weigh(by(), Weights.USUAL);
        desk.run(edition.number(), COORDINATOR);
        for (String language : List.of("sv", "fi", "nb", "en")) {
            Browser reader = signedIn(COORDINATOR).speaking(language);
            for (String path : List.of("", "/print?run=1", "/compare?one=1&other=2", "/change?kind=weight")) {
                HttpResponse<String> shown = reader.get(page + path);
                assertThat(shown.statusCode()).as(path).isEqualTo(200);
                assertThat(shown.body()).as(path).doesNotContain("[matching.", "[mentoring.", "[cases.");
            }
        }
    }

    @Test
    void aChangeIsMadeWithItsReasonAndUndone() {
        String form = page + "/change?kind=pin&mentor=" + mentor + "&adept=" + adept;
        assertThat(coordinator.get(form).body()).contains("Tie a pair", "selected");

        HttpResponse<String> answer = send(coordinator, page + "/change", form(form, "reason", "They know each other"));

        assertThat(answer.statusCode()).isEqualTo(302);
        MatchingChange made = changes.inForce(edition.number()).get(0);
        assertThat(made.what()).isEqualTo(new ManualChange.Pin(mentor, adept));
        assertThat(coordinator.get(page).body()).contains("They know each other", "Tied: Måns Mentor");

        send(coordinator, page + "/changes/" + made.id() + "/undo", "seen=" + desk.version(edition.number()));
        assertThat(changes.inForce(edition.number())).isEmpty();
        assertThat(coordinator.get(page).body()).contains("Undone by");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        String form = page + "/change?kind=places&mentor=" + mentor;

        HttpResponse<String> noNumber = send(coordinator, page + "/change", form(form, "most", "lots", "reason", "Öh"));
        assertThat(noNumber.statusCode()).isEqualTo(422);
        assertThat(noNumber.body()).contains("Write a whole number.", "value=\"lots\"", "Öh");

        HttpResponse<String> noReason = send(coordinator, page + "/change", form(form, "most", "2", "reason", ""));
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body()).contains("Write why.");

        HttpResponse<String> weights =
                send(coordinator, page + "/change", form(page + "/change?kind=weight", "HELP", "90", "reason", "x"));
        assertThat(weights.body()).contains("now they make 180");
        assertThat(changes.of(edition.number())).isEmpty();
    }

    @Test
    void aPinThatIsImpossibleSaysWhy() {
        desk.forbid(by(), mentor, adept);

        HttpResponse<String> answer = send(
                coordinator,
                page + "/change",
                form(page + "/change?kind=pin&mentor=" + mentor + "&adept=" + adept, "reason", "They fit"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("cannot be tied", "The coordinator has ruled out this pair.");
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstHasChangedAndSavesAgain() {
        String form = form(page + "/change?kind=places&mentor=" + mentor, "most", "2", "reason", "Her own wish");
        desk.pin(by(), mentor, adept);

        HttpResponse<String> told = send(coordinator, page + "/change", form);

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("A colleague has changed something", "Tied: Måns Mentor", "Her own wish");
        Matcher seen = SEEN.matcher(told.body());
        assertThat(seen.find()).isTrue();
        assertThat(send(coordinator, page + "/change", form.replaceAll("seen=\\d+", "seen=" + seen.group(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(changes.inForce(edition.number())).hasSize(2);
    }

    @Test
    void whoeverHasNoMentorIsShownWithTheSmallestChangeAndTheWayToMakeIt() {
        applications.eligible(edition, ADEPT, Map.of());
        desk.run(edition.number(), COORDINATOR);

        assertThat(coordinator.get(page).body())
                .contains("Adepts without a mentor", "takes one adept more")
                .contains("/change?kind=places&amp;mentor=" + mentor + "&amp;most=2");
    }

    @Test
    void groupsAreSearchedAndSorted() {
        applications.eligible(edition, MENTOR, Map.of("firstName", "Zoë"));
        applications.eligible(edition, ADEPT, Map.of());
        desk.run(edition.number(), COORDINATOR);

        assertThat(coordinator.get(page + "?words=" + encoded("måns")).body()).contains("One group");
        assertThat(coordinator.get(page + "?words=nobody&order=size").body()).contains("No group");
        assertThat(coordinator.get(page + "?run=9").statusCode()).isEqualTo(404);
    }

    @Test
    void twoRunsAreComparedSideBySide() {
        applications.eligible(edition, MENTOR, Map.of("firstName", "Zoë"));
        desk.run(edition.number(), COORDINATOR);
        UUID first = UUID.fromString(
                runs.newest(edition.number()).orElseThrow().groups().get(0).mentor());
        desk.forbid(by(), first, adept);
        desk.run(edition.number(), COORDINATOR);

        assertThat(coordinator.get(page + "/compare?one=1&other=2").body())
                .contains("One adept has another mentor", "Ruled out:", "What it does:", "Not made");
    }

    @Test
    void ownersSeeFiguresAndNobodysNameAndOthersNothing() {
        desk.run(edition.number(), COORDINATOR);

        Browser owner = signedIn(OWNER);
        assertThat(owner.get(page).body())
                .contains("You see figures alone.", "Adepts with a mentor", "fewer than five")
                .doesNotContain("Måns", "Æskil");
        assertThat(owner.get(page + "/print?run=1").statusCode()).isEqualTo(403);
        assertThat(owner.get(page + "/compare?one=1&other=1").statusCode()).isEqualTo(403);
        assertThat(owner.get(page + "/change").statusCode()).isEqualTo(403);
        assertThat(signedIn(PROCURER).get(page).statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get(page).statusCode()).isNotEqualTo(200);
        assertThat(runs.of(edition.number())).hasSize(1);
    }

    @Test
    void aMentorReadsHerGroupAndTellsOfAConflictWhichOneClickRulesOut() {
        StoredRun run = desk.run(edition.number(), COORDINATOR);
        desk.propose(edition.number(), desk.version(edition.number()), COORDINATOR, run.id());
        proposals.ask(edition.number());
        String hers = "/participant/" + links.issue(participations.require(mentor)) + "/proposal";
        Browser reader = new Browser(port);

        assertThat(reader.get(hers + "?language=en").body())
                .contains("Æskil &lt;b&gt; Adept", "A plan for the year", "Does this group suit you?")
                .doesNotContain("[matching.");
        HttpResponse<String> whom = answer(reader, hers + "?language=en", "answer=conflict&note=We+share+a+contract");
        assertThat(whom.statusCode()).isEqualTo(422);
        assertThat(whom.body()).contains("Choose with whom", "We share a contract");
        assertThat(answer(reader, hers, "answer=conflict&adept=" + adept + "&note=We+share+a+contract")
                        .statusCode())
                .isEqualTo(302);
        assertThat(reader.get(hers + "?language=en").body()).contains("Thank you, your answer has arrived");

        GroupProposal objection = proposals.last(edition.number()).get(0);
        assertThat(coordinator.get(page).body()).contains("There is a conflict of interest.", "We share a contract");
        send(coordinator, page + "/objections/" + objection.id() + "/forbid", "seen=" + desk.version(edition.number()));
        assertThat(changes.inForce(edition.number()))
                .extracting(MatchingChange::what)
                .containsExactly(new ManualChange.Forbid(mentor, adept));
        assertThat(coordinator.get(page).body()).contains("This has been dealt with.");
    }

    @Test
    void aMentorToWhomNobodyIsProposedAndAnAdeptReadThatThereIsNothing() {
        for (UUID somebody : List.of(mentor, adept)) {
            String hers = "/participant/" + links.issue(participations.require(somebody)) + "/proposal?language=en";
            assertThat(new Browser(port).get(hers).body()).contains("No group is proposed for you now.");
            assertThat(new Browser(port).form(hers, "answer=fine").statusCode()).isEqualTo(403);
        }
    }

    private ByHand by() {
        return new ByHand(edition.number(), desk.version(edition.number()), COORDINATOR, "A reason.");
    }

    private static UUID id(Application application) {
        return application.participation().orElseThrow();
    }

    /** The inputs that the form at this address would send, with these typed. */
    private String form(String address, String... typed) {
        StringBuilder fields = new StringBuilder(address.substring(address.indexOf('?') + 1));
        Matcher seen = SEEN.matcher(coordinator.get(address).body());
        assertThat(seen.find()).isTrue();
        fields.append("&seen=").append(seen.group(1));
        for (int input = 0; input < typed.length; input += 2) {
            fields.append('&').append(typed[input]).append('=').append(encoded(typed[input + 1]));
        }
        return fields.toString();
    }

    private static HttpResponse<String> answer(Browser reader, String address, String fields) {
        Matcher token = CSRF.matcher(reader.get(address).body());
        assertThat(token.find()).isTrue();
        return reader.form(address, fields + "&_csrf=" + encoded(token.group(1)));
    }

    private HttpResponse<String> send(Browser browser, String address, String fields) {
        Matcher token = CSRF.matcher(browser.get(page).body());
        assertThat(token.find()).isTrue();
        return browser.form(address, fields + "&_csrf=" + encoded(token.group(1)));
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(port).speaking("en");
        browser.login(user, user);
        return browser;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
