package org.stegvis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.stegvis.shared.ClaimState;
import org.stegvis.shared.ClaimWalk;
import org.stegvis.shared.PayrollExport;

/** The pages of travel claims: whose they are, and what becomes of what does not fit. */
@StegvisTest
class ClaimPagesTest {

    private static final String PLACE = "203.0.113.77";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private ClaimWalk walk;
    private ParticipantReader reader;

    @BeforeEach
    void somebodyHasAttended() {
        CLOCK.isOn(DAY.plusDays(3));
        walk = ClaimWalk.attended(context, DAY);
        reader = new ParticipantReader(port, PLACE);
    }

    private Browser officer(String user, Role role) {
        new LocalUsers(engine.getIdentityService()).create(user, role);
        Browser browser = new Browser(port);
        browser.login(user, user);
        return browser;
    }

    private static Map<String, String> step(Map<String, String> typed, String step) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("step", step);
        return fields;
    }

    @Test
    void whateverIsTypedIsRefusedFieldByFieldAndKept() {
        String path = walk.root() + "/claims/" + walk.draft();
        Map<String, String> typed = ClaimWalk.byTrain(DAY);
        typed.putAll(Map.of(
                "departurePlace", "x".repeat(5000),
                "departureTime", "25:99",
                "returnDay", "2026-02-31",
                "kilometresFromHome", "-1",
                "freeMeals", "1.5",
                "outMode", "<script>",
                "backFare", "999999999"));
        HttpResponse<String> answer = reader.press(path, step(typed, "send"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("enintään 200 merkkiä", "esimerkiksi 09:30", "olemassa oleva päivä", "kokonaisluku")
                .contains("value=\"25:99\"")
                .doesNotContain("<script>");
    }

    @Test
    void aDraftIsKeptAndWhoComesSecondReadsWhatWasReceived() {
        UUID claim = walk.draft();
        String path = walk.root() + "/claims/" + claim;
        HttpResponse<String> open = reader.get(path);
        reader.press(open, path, step(Map.of("departurePlace", "Åbo 文字 العربية"), "save"));
        assertThat(reader.get(path).body()).contains("Åbo 文字 العربية");
        assertThat(reader.press(open, path, step(ClaimWalk.byTrain(DAY), "send"))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> again = reader.press(open, path, step(ClaimWalk.byTrain(DAY), "send"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Matkalasku oli jo lähetetty");
        assertThat(walk.claim(claim).revision()).isEqualTo(1);
    }

    @Test
    void aClaimOpensBehindTheLinkOfItsClaimantAndBehindNoOther() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        String others = ClaimWalk.attended(context, DAY).root();
        assertThat(reader.get(walk.root() + "/claims/" + claim).statusCode()).isEqualTo(200);
        assertThat(reader.get(others + "/claims/" + claim).statusCode()).isEqualTo(404);
        assertThat(reader.press(reader.get(others + "/claims"), others + "/claims/" + claim, Map.of("step", "withdraw"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void receiptsAndThePayrollsFileAreForThoseWhoHandleClaims() {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        walk.check(Map.of("claimCheck", "approve"));
        PayrollExport export = walk.export().orElseThrow();
        String list = "/programmes/" + walk.programme().number() + "/claims";
        String file = list + "/exports/" + export.id() + ".csv";
        Browser clerk = officer("claims-pages-clerk", Role.CLAIMS_CLERK);
        Browser coordinator = officer("claims-pages-coordinator", Role.PROGRAMME_COORDINATOR);
        Browser procurer = officer("claims-pages-procurer", Role.PROCURER);

        assertThat(clerk.get(file).body()).contains("FI2112345600000785");
        assertThat(coordinator.get(file).statusCode()).isEqualTo(403);
        assertThat(coordinator.get(list).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(list + "/" + claim).body())
                .contains("Leena Reseda")
                .doesNotContain("0785", "ticket.pdf");
        assertThat(procurer.get(list).statusCode()).isEqualTo(403);
        assertThat(clerk.get(list + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void twoClerksWhoDecideAtTheSameMomentMakeOneDecision() throws Exception {
        UUID claim = walk.send(ClaimWalk.byTrain(DAY));
        Callable<Boolean> decides = () -> {
            try {
                walk.check(Map.of("claimCheck", "approve"));
                return true;
            } catch (RuntimeException | AssertionError second) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> done = two.invokeAll(List.of(decides, decides));
        two.shutdown();
        assertThat(List.of(done.get(0).get(), done.get(1).get())).contains(true);
        walk.runWhatIsReady();
        assertThat(walk.claim(claim).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(walk.letters()).containsOnlyOnce("claim-approved");
    }
}
