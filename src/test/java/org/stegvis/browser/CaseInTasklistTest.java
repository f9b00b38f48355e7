package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.contract.FirstStartSettled;
import org.stegvis.contract.ObligationEnded;
import org.stegvis.local.CaseClerk;
import org.stegvis.local.DemoAnswers;
import org.stegvis.local.SimplestAnswers;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.ObligationNews;

/** A purchase is taken from its start to its closing in Tasklist in a real browser, each role in a language of its own. */
@StegvisTest
class CaseInTasklistTest {

    private static final Map<String, Language> SPEAKS = Map.of(
            "procurer", Language.SV,
            "requester", Language.FI,
            "contract-manager", Language.NB,
            "matching-officer", Language.EN,
            "management", Language.SV);

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    ApplicationEventPublisher events;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private final Map<String, TasklistPage> desks = new TreeMap<>();
    private CaseClerk clerk;

    @BeforeEach
    void peopleComeToWork() {
        clerk = new CaseClerk(engine);
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        for (Role role : Role.values()) {
            users.create(userOf(role.group()), role);
            officers.register(new Officer(
                    userOf(role.group()),
                    userOf(role.group()),
                    userOf(role.group()) + "@example.org",
                    SPEAKS.getOrDefault(role.group(), Language.SV),
                    Set.of(role.group())));
        }
    }

    @AfterEach
    void everybodyGoesHome() {
        chromium.close();
    }

    @Test
    void aCaseGoesFromTheStartFormToItsLastTaskThroughAllWhoTakePartInIt() {
        Map<String, Object> start = start();
        desk("procurer").startPurchase().fill("start-case", start);
        assertThat(desk("procurer").start().status()).isEqualTo(200);
        String number = clerk.newestCase((String) start.get("title"));

        List<String> done = new ArrayList<>();
        Set<String> workedOnIt = new TreeSet<>();
        for (Optional<Task> next = nextTask(number); next.isPresent(); next = nextTask(number)) {
            if (clerk.formOf(next.get()).equals("close-case")) {
                assertThatTheManagerSeesItInCockpit(number);
            }
            workedOnIt.add(clerk.roleOf(next.get()));
            doInTasklist(next.get(), start);
            done.add(clerk.formOf(next.get()));
        }

        assertThat(done)
                .startsWith("assign-roles", "register-need", "answer-readiness")
                .contains("describe-profiles", "analyse-risks", "decide-requirement", "sign-contract")
                .endsWith("close-case");
        assertThat(workedOnIt)
                .as("the contract manager works on the obligation of the supplier")
                .containsExactlyInAnyOrder("procurer", "requester", "matching-officer", "management");
        assertThat(clerk.incidents(number)).isZero();
        assertThat(clerk.endsOf(number)).contains("end_caseClosed");
    }

    /** The next task of the purchase; where only its supplier holds it up, the obligation is met meanwhile. */
    private Optional<Task> nextTask(String number) {
        Optional<Task> next = clerk.nextTask(number);
        if (next.isEmpty() && clerk.awaits(number, ObligationNews.FIRST_START_SETTLED)) {
            events.publishEvent(new FirstStartSettled(number));
            return nextTask(number);
        }
        if (next.isEmpty() && clerk.awaits(number, ObligationNews.OBLIGATION_ENDED)) {
            events.publishEvent(new ObligationEnded(number, "MET"));
            return nextTask(number);
        }
        return next;
    }

    @Test
    void tasklistSpeaksFinnishFromItsFirstMomentOn() {
        TasklistPage desk = desk("requester");
        PlaywrightAssertions.assertThat(desk.page().locator("input.main-field"))
                .hasAttribute("placeholder", "Suodata tehtäviä");
        PlaywrightAssertions.assertThat(desk.page().locator("body")).not().containsText("CREATION_DATE");
    }

    @Test
    void anEndBeforeItsStartIsToldInSwedishAndWhatWasTypedIsKept() {
        Map<String, Object> wrong = new HashMap<>(start());
        wrong.put(
                "contractEnd",
                LocalDate.parse((String) wrong.get("contractStart"))
                        .minusDays(1)
                        .toString());
        TasklistPage desk = desk("procurer").startPurchase().fill("start-case", wrong);

        assertThat(desk.start().status()).isEqualTo(400);

        PlaywrightAssertions.assertThat(desk.page().locator(".modal-dialog"))
                .containsText("”Kontraktets sista dag” måste komma efter ”Kontraktets första dag”.");
        PlaywrightAssertions.assertThat(desk.page().locator("[id$=\"-field_title\"]"))
                .hasValue((String) wrong.get("title"));
    }

    @Test
    void aManagerSeesInCockpitWhereTheCasesStand() {
        Map<String, Object> start = start();
        desk("procurer").startPurchase().fill("start-case", start);
        assertThat(desk("procurer").start().status()).isEqualTo(200);
        assertThat(clerk.nextTask(clerk.newestCase((String) start.get("title"))))
                .isPresent();

        try (TasklistPage manager = manager()) {
            manager.page().navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/processes");
            manager.page().locator("text=Köp med sysselsättningskrav").first().click();
            manager.page().locator(".djs-container").waitFor();
            PlaywrightAssertions.assertThat(manager.page().locator(".djs-container"))
                    .containsText("Planera");
            PlaywrightAssertions.assertThat(manager.page()
                            .locator(".djs-overlays[data-container-id=callActivity_plan] .badge")
                            .first())
                    .isVisible();
        }
    }

    /** Cockpit shows the badges of a diagram when it has come to its final size, which takes long on a busy machine. */
    private void assertThatTheManagerSeesItInCockpit(String number) {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (TasklistPage manager = manager()) {
            manager.page()
                    .navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/process-instance/"
                            + clerk.instanceOf(number) + "/runtime");
            PlaywrightAssertions.assertThat(manager.page()
                            .locator(".djs-overlays[data-container-id=callActivity_manage] .badge")
                            .first())
                    .isVisible();
            PlaywrightAssertions.assertThat(manager.page().locator("body")).containsText(number);
        } finally {
            PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
        }
    }

    private TasklistPage manager() {
        return TasklistPage.logIn(
                chromium.browser(), "http://localhost:" + port, Language.SV, userOf("manager"), userOf("manager"));
    }

    private void doInTasklist(Task task, Map<String, Object> start) {
        String form = clerk.formOf(task);
        String role = clerk.roleOf(task);
        Map<String, Object> given =
                new HashMap<>(DemoAnswers.timetable(LocalDate.now().minusDays(500)));
        given.putAll(start);
        given.putAll(Map.of(
                "estimatedValue", "6000000",
                "currency", "SEK",
                "contractType", "service",
                "procedureKind", "singleContract",
                "cpv", "90620000",
                "decision", "go",
                "supplierRegisterNumber", "559999-9918",
                "contactLanguage", "fi"));
        Map<String, Object> answers = new HashMap<>();
        new SimplestAnswers(SPEAKS.get(role), given)
                .fill(SimplestAnswers.authored(form), clerk.shown(task, userOf(role), role), answers);
        var response = desk(role).open(task.getId()).claim().fill(form, answers).complete();
        assertThat(response.status())
                .as(form + ": " + (response.status() < 300 ? "" : response.text()))
                .isEqualTo(204);
    }

    private TasklistPage desk(String role) {
        return desks.computeIfAbsent(
                role,
                any -> TasklistPage.logIn(
                        chromium.browser(), "http://localhost:" + port, SPEAKS.get(role), userOf(role), userOf(role)));
    }

    private static Map<String, Object> start() {
        LocalDate contract = LocalDate.now().minusDays(210);
        return Map.of(
                "title", "Snöröjning " + java.util.UUID.randomUUID().toString().replaceAll("[0-9-]", ""),
                "buyerOrg", "Exempelkommunen",
                "buyerLevel", "municipality",
                "country", "SE",
                "ruleProfile", "UM_STANDARD",
                "language", "sv",
                "contractStart", contract.toString(),
                "contractEnd", contract.plusMonths(13).minusDays(1).toString());
    }

    private static String userOf(String role) {
        return "browser-" + role;
    }
}
