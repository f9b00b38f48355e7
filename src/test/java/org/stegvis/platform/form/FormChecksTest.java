package org.stegvis.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.OrdinaryAnswers;
import org.stegvis.purchasing.TestOfficers;

/**
 * Bad input gets a clear answer in the reader's language and changes nothing: through the form service, through the API
 * that Tasklist uses as an officer, and through the REST API with HTTP Basic as an administrator.
 */
@StegvisTest
class FormChecksTest {

    private static final String TASKLIST_API = "/camunda/api/engine/engine/default";
    private static final String REST_API = "/engine-rest";
    private static final List<String> LANGUAGES = List.of("sv", "fi", "nb", "en");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identities;

    @Autowired
    Officers officers;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    @Autowired
    Texts texts;

    @BeforeEach
    void people() {
        TestOfficers.register(officers);
        LocalUsers users = new LocalUsers(identities);
        users.create("test-procurer", Role.PROCURER);
        users.create("test-requester", Role.REQUESTER);
        users.create("test-matching-officer", Role.MATCHING_OFFICER);
        users.create("forms.administrator", Role.ADMINISTRATOR);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
        identities.clearAuthentication();
    }

    static Stream<Arguments> badNeeds() {
        return Stream.of(
                bad("wrong type", "scope", 12, "”Omfattning och avgränsning” måste vara text."),
                bad("wrong type", "estimatedValue", "mycket", "”Uppskattat värde” måste vara ett tal."),
                bad("wrong type", "estimatedValue", true, "”Uppskattat värde” måste vara ett tal."),
                bad("missing", "scope", null, "”Omfattning och avgränsning” måste fyllas i."),
                bad("missing", "currency", "", "”Valuta” måste fyllas i."),
                bad(
                        "too long",
                        "scope",
                        "x".repeat(2001),
                        "”Omfattning och avgränsning” får vara högst 2\u00a0000 tecken; nu är det 2\u00a0001."),
                bad("pattern", "cpv", "9091", "”CPV-kod” är inte skrivet som det ska. Se anvisningen vid fältet."),
                bad(
                        "out of range",
                        "estimatedValue",
                        "100000000000.01",
                        "”Uppskattat värde” får vara högst 100\u00a0000\u00a0000\u00a0000."),
                bad("negative amount", "estimatedValue", "-12000000", "”Uppskattat värde” måste vara minst 1."),
                bad("decimals", "estimatedValue", "12.345", "”Uppskattat värde” får ha högst 2 decimaler."),
                bad("not offered", "contractType", "gift", "”Typ av avtal” måste vara ett av alternativen."),
                bad(
                        "unknown field",
                        "mandate",
                        "granted",
                        "”mandate” är ingen fråga i det här formuläret. Ta bort den och skicka igen."),
                bad(
                        "another currency",
                        "currency",
                        "EUR",
                        "”Valuta” måste vara SEK: kontraktsvärdet anges i valutan i köparens land."));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("badNeeds")
    void aBadAnswerIsRefusedInWordsByWhicheverWayItComesAndChangesNothing(
            String what, String field, Object value, String sentence) {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> answers = with(OrdinaryAnswers.need(), field, value);
        Map<String, Object> before = state(walk);

        assertThat(refusal(walk, "register-need", answers)).isEqualTo(sentence);
        Browser officer = officer("test-requester", "sv");
        for (String language : LANGUAGES) {
            isRefused(officer.speaking(language), TASKLIST_API, walk, answers, language, sentence);
        }
        isRefused(administrator("sv"), REST_API, walk, answers, "sv", sentence);

        assertThat(state(walk)).isEqualTo(before);
    }

    static Stream<Arguments> badStarts() {
        return Stream.of(
                bad("too short", "title", "ab", "”Köpets namn” måste vara minst 3 tecken."),
                bad(
                        "end before start",
                        "contractEnd",
                        "2027-08-31",
                        "”Kontraktets sista dag” måste komma efter ”Kontraktets första dag”."),
                bad(
                        "no such day",
                        "contractEnd",
                        "2029-02-30",
                        "”Kontraktets sista dag” måste vara en dag som finns, till exempel 2027-03-31."),
                bad(
                        "a person",
                        "title",
                        "Hjälp åt 19811218-9876",
                        "”Köpets namn” får inte peka ut en person och inte innehålla personnummer,"
                                + " e-postadress eller telefonnummer."),
                bad(
                        "rules of another country",
                        "ruleProfile",
                        "HELSINKI",
                        "”Regler att följa” hör till ett annat land än det som valts i ”Land”."));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("badStarts")
    void aBadStartOpensNoCase(String what, String field, Object value, String sentence) {
        Map<String, Object> answers = with(CaseWalk.ordinaryStart(), field, value);
        long before = cases();

        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> CaseWalk.open(engine, answers));
        assertThat(refused).hasMessage(sentence);
        HttpResponse<String> answer = officer("test-procurer", "sv")
                .call("POST", TASKLIST_API + "/process-definition/key/purchasing-case/submit-form", body(answers));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(answer)).isEqualTo(sentence);

        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void everyProblemOfAFormIsSaidAtOnce() {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> answers = with(with(OrdinaryAnswers.need(), "scope", ""), "contractType", "gift");

        assertThat(refusal(walk, "register-need", answers))
                .isEqualTo(
                        "”Omfattning och avgränsning” måste fyllas i. ”Typ av avtal” måste vara ett av alternativen.");
    }

    @Test
    void aFieldThatTheFormHidesIsDropped() {
        CaseWalk walk = OrdinaryAnswers.planUpToReadiness(open())
                .answer("answer-readiness", OrdinaryAnswers.readiness("no", "yes", "yes", "yes"))
                .answer(
                        "decide-mandate",
                        Map.of("mandate", "refused", "mandateReason", "No money", "mandateScope", "general"));

        assertThat(walk.ended()).isEqualTo("end_mandateRefused");
        assertThat(sheets.answer(walk.number(), "decide-mandate", "mandateScope"))
                .isEmpty();
        assertThat(sheets.text(walk.number(), "decide-mandate", "mandateReason"))
                .hasValue("No money");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Den här uppgiften är redan slutförd, av dig eller av en kollega. Inget har ändrats nu.",
                "fi | Tämä tehtävä on jo valmis; sen teki joko sinä tai työtoveri. Mitään ei muutettu nyt.",
                "nb | Oppgaven er allerede fullført, av deg eller av en kollega. Ingenting er endret nå.",
                "en | This task is already done, by you or by a colleague. Nothing was changed now.",
            })
    void theSameFormSentTwiceIsTakenOnce(String language, String sentence) {
        CaseWalk walk = caseWithNeed();
        String path =
                TASKLIST_API + "/task/" + walk.taskWithForm("register-need").getId() + "/submit-form";
        Browser officer = officer("test-requester", language);

        assertThat(officer.call("POST", path, body(OrdinaryAnswers.need())).statusCode())
                .isEqualTo(204);
        HttpResponse<String> second = officer.call("POST", path, body(OrdinaryAnswers.need()));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(message(second)).startsWith(sentence);
        assertThat(sheetsOf(walk, "register-need")).isEqualTo(1);
        walk.runWhatIsReady();
        assertThat(walk.openForms()).containsExactly("answer-readiness");
    }

    @Test
    void aTaskThatNeverWasIsToldSo() {
        HttpResponse<String> answer = officer("test-requester", "sv")
                .call("POST", TASKLIST_API + "/task/no-such-task/submit-form", body(OrdinaryAnswers.need()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(message(answer)).startsWith("Uppgiften finns inte.");
    }

    @Test
    void ofTwoWhoCompleteATaskAtOnceOneWinsAndTheOtherIsTold() {
        CaseWalk walk = caseWithNeed();
        String task = walk.taskWithForm("register-need").getId();

        List<CompletableFuture<String>> both = new ArrayList<>();
        transaction.executeWithoutResult(held -> {
            database.sql("select id_ from act_ru_task where id_ = :id for update")
                    .param("id", task)
                    .query()
                    .listOfRows();
            both.add(CompletableFuture.supplyAsync(() -> outcome(task)));
            both.add(CompletableFuture.supplyAsync(() -> outcome(task)));
            await().atMost(Duration.ofSeconds(60)).until(() -> waitingForALock() == 2);
        });

        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        "taken",
                        "Någon annan slutförde uppgiften i samma ögonblick. Dina svar användes inte."
                                + " Läs in uppgiftslistan på nytt för att se vad som kommer härnäst.");
        assertThat(sheetsOf(walk, "register-need")).isEqualTo(1);
        walk.runWhatIsReady();
        assertThat(walk.openForms()).containsExactly("answer-readiness");
        assertThat(walk.incidents()).isEmpty();
    }

    static Stream<Arguments> waysAroundTheForm() {
        return Stream.of(
                Arguments.of("POST", "complete", "{\"variables\":{\"mandate\":{\"value\":\"granted\"}}}"),
                Arguments.of("POST", "complete", "{}"),
                Arguments.of("POST", "resolve", "{}"),
                Arguments.of("POST", "bpmnError", "{\"errorCode\":\"refused\"}"),
                Arguments.of("POST", "bpmnEscalation", "{\"escalationCode\":\"late\"}"),
                Arguments.of("POST", "variables", "{\"modifications\":{\"mandate\":{\"value\":\"granted\"}}}"),
                Arguments.of("PUT", "variables/mandate", "{\"value\":\"granted\",\"type\":\"String\"}"),
                Arguments.of("DELETE", "variables/title", null),
                Arguments.of("POST", "localVariables", "{\"modifications\":{\"mandate\":{\"value\":\"granted\"}}}"),
                Arguments.of("PUT", "localVariables/mandate", "{\"value\":\"granted\",\"type\":\"String\"}"),
                Arguments.of("DELETE", "localVariables/mandate", null));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("waysAroundTheForm")
    void aTaskWithAFormIsDoneThroughItAlone(String method, String call, String body) {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> before = state(walk);
        String path = "/task/" + walk.taskWithForm("register-need").getId() + "/" + call;

        for (HttpResponse<String> answer : List.of(
                officer("test-requester", "sv").call(method, TASKLIST_API + path, body),
                administrator("sv").call(method, REST_API + path, body))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(message(answer))
                    .isEqualTo("Den här uppgiften görs med sitt formulär. Öppna uppgiften i Tasklist, fyll i formuläret"
                            + " och slutför den där.");
        }

        assertThat(state(walk)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"businessKey\":\"2027-9999\",\"variables\":{\"title\":{\"value\":\"Around\"}}}",
                "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"callActivity_procure\"}]}",
                "{\"startInstructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"start_purchaseOpened\"}],\"skipCustomListeners\":true}",
            })
    void aCaseIsOpenedThroughItsStartFormAlone(String body) {
        long before = cases();
        String path = "/process-definition/key/purchasing-case/start";

        for (HttpResponse<String> answer : List.of(
                officer("test-procurer", "sv").call("POST", TASKLIST_API + path, body),
                administrator("sv").call("POST", REST_API + path, body))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(message(answer))
                    .isEqualTo(
                            "Ett ärende öppnas med sitt startformulär. Starta det i Tasklist och fyll i formuläret där.");
        }

        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"variables\":{\"estimatedValue\":{\"value\":\"mycket\",\"type\":\"Integer\"}}}",
                "{\"variables\":{\"scope\":{\"value\":\"x\",\"type\":\"Secret\"}}}",
                "{\"variables\":{\"scope\":",
                "mycket",
            })
    void whatCannotBeReadIsRefusedInWordsAndNotRepeated(String body) {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> before = state(walk);
        String path = "/task/" + walk.taskWithForm("register-need").getId() + "/submit-form";

        for (HttpResponse<String> answer : List.of(
                officer("test-requester", "sv").call("POST", TASKLIST_API + path, body),
                administrator("sv").call("POST", REST_API + path, body))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(message(answer))
                    .startsWith("Det som skickades kunde inte läsas")
                    .doesNotContain("mycket");
        }

        assertThat(state(walk)).isEqualTo(before);
    }

    @Test
    void aSerialisedObjectIsRefused() {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> before = state(walk);
        String body = """
                {"variables":{"scope":{"value":"rO0ABXQAAWE=","type":"Object",
                 "valueInfo":{"objectTypeName":"java.lang.String",
                              "serializationDataFormat":"application/x-java-serialized-object"}}}}""";

        HttpResponse<String> answer = officer("test-requester", "sv")
                .call(
                        "POST",
                        TASKLIST_API + "/task/"
                                + walk.taskWithForm("register-need").getId() + "/submit-form",
                        body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(message(answer)).doesNotContain("java").doesNotContain("Cannot");
        assertThat(state(walk)).isEqualTo(before);
    }

    @Test
    void anOfficerOfAnotherRoleIsToldThatTheTaskIsNotHers() {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> before = state(walk);

        HttpResponse<String> answer = officer("test-matching-officer", "sv")
                .call(
                        "POST",
                        TASKLIST_API + "/task/"
                                + walk.taskWithForm("register-need").getId() + "/submit-form",
                        body(OrdinaryAnswers.need()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("Den här uppgiften hör till en roll som du inte har.");
        assertThat(state(walk)).isEqualTo(before);
    }

    @Test
    void anOfficerWhoMayNotOpenCasesIsToldSoInWords() {
        long before = cases();

        HttpResponse<String> answer = officer("test-matching-officer", "nb")
                .call(
                        "POST",
                        TASKLIST_API + "/process-definition/key/purchasing-case/submit-form",
                        body(CaseWalk.ordinaryStart()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo(textOf("nb", "access.notAllowed"));
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void theRestApiIsClosedToOfficers() {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> before = state(walk);

        HttpResponse<String> answer = new Browser(port)
                .withBasic("test-requester", "test-requester")
                .speaking("sv")
                .call(
                        "POST",
                        REST_API + "/task/" + walk.taskWithForm("register-need").getId() + "/submit-form",
                        body(OrdinaryAnswers.need()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo(textOf("sv", "access.notAllowed"));
        assertThat(state(walk)).isEqualTo(before);
    }

    @Test
    void aRefusedFormReachesTheLogOnceInOneLineWithoutAnAnswer() {
        CaseWalk walk = caseWithNeed();
        String secret = "hemlig uppgift 4711";
        Map<String, Object> answers = with(with(OrdinaryAnswers.need(), "scope", secret), "contractType", secret);
        answers.put(secret, secret);
        Browser officer = officer("test-requester", "sv");
        Browser administrator = administrator("sv");
        String path = "/task/" + walk.taskWithForm("register-need").getId() + "/submit-form";

        List<Runnable> ways = List.of(
                () -> refusal(walk, "register-need", answers),
                () -> officer.call("POST", TASKLIST_API + path, body(answers)),
                () -> administrator.call("POST", REST_API + path, body(answers)));
        for (Runnable way : ways) {
            List<ILoggingEvent> logged = logged(way);
            assertThat(logged).singleElement().satisfies(event -> {
                assertThat(event.getFormattedMessage())
                        .isEqualTo("Case " + walk.number() + ": form register-need refused: "
                                + "[form.problem.unknown, contractType: form.problem.choice]");
                assertThat(event.getThrowableProxy()).isNull();
            });
        }
    }

    @Test
    void aRefusedStartReachesTheLogOnceInOneLine() {
        Map<String, Object> answers = with(CaseWalk.ordinaryStart(), "title", "ab");

        assertThat(logged(() -> catchThrowableOfType(FormRefused.class, () -> CaseWalk.open(engine, answers))))
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Case not opened yet: form start-case refused: [title: form.problem.tooShort]");
    }

    @Test
    void aStepAroundTheFormReachesTheLogOnceInOneLine() {
        CaseWalk walk = caseWithNeed();
        String task = walk.taskWithForm("register-need").getId();
        Browser officer = officer("test-requester", "sv");

        assertThat(logged(() -> officer.call("POST", TASKLIST_API + "/task/" + task + "/complete", "{}")))
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Task " + task + ": a step around its form was refused");
    }

    @Test
    void aNameFromOutsideCannotBreakTheLogOrTheSentence() {
        CaseWalk walk = caseWithNeed();
        Map<String, Object> answers = with(OrdinaryAnswers.need(), "a\nb" + "c".repeat(400), "x");

        List<ILoggingEvent> logged = logged(() -> assertThat(refusal(walk, "register-need", answers))
                .hasSizeLessThan(300)
                .doesNotContain("\n"));

        assertThat(logged)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage()).doesNotContain("\n"));
    }

    private static Arguments bad(String what, String field, Object value, String sentence) {
        return Arguments.of(what, field, value, sentence);
    }

    private CaseWalk open() {
        return CaseWalk.open(engine, Map.of());
    }

    /** A case whose requester has the need to register. */
    private CaseWalk caseWithNeed() {
        return open().answer("assign-roles", Map.of());
    }

    private String refusal(CaseWalk walk, String form, Map<String, Object> answers) {
        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> walk.answer(form, answers));
        assertThat(refused).as("the form was taken").isNotNull();
        assertThat(refused.getResponse().getStatus()).isEqualTo(400);
        return refused.getMessage();
    }

    private void isRefused(
            Browser person, String api, CaseWalk walk, Map<String, Object> answers, String language, String swedish) {
        HttpResponse<String> answer = person.call(
                "POST", api + "/task/" + walk.taskWithForm("register-need").getId() + "/submit-form", body(answers));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        if (language.equals("sv")) {
            assertThat(message(answer)).isEqualTo(swedish);
        } else {
            assertThat(message(answer))
                    .isNotBlank()
                    .isNotEqualTo(swedish)
                    .doesNotContain("Cannot")
                    .doesNotContain("ENGINE")
                    .doesNotContain("form.problem")
                    .doesNotContain("{");
        }
    }

    private Browser officer(String user, String language) {
        Browser browser = new Browser(port).speaking(language);
        browser.login(user, user);
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    private Browser administrator(String language) {
        return new Browser(port)
                .withBasic("forms.administrator", "forms.administrator")
                .speaking(language);
    }

    private String outcome(String task) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        identities.setAuthentication("test-requester", List.of("requester"));
        try {
            engine.getFormService().submitTaskForm(task, new HashMap<>(OrdinaryAnswers.need()));
            return "taken";
        } catch (FormRefused refused) {
            return refused.getResponse().getStatus() == 409 ? refused.getMessage() : refused.toString();
        } finally {
            identities.clearAuthentication();
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private long waitingForALock() {
        return database.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Long.class).single();
    }

    /** What the work logs at the levels of production; tests are otherwise quieter. */
    private List<ILoggingEvent> logged(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger camunda = (Logger) LoggerFactory.getLogger("org.camunda");
        Level rootBefore = root.getLevel();
        Level camundaBefore = camunda.getLevel();
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.INFO);
        camunda.setLevel(Level.WARN);
        try {
            work.run();
        } finally {
            root.setLevel(rootBefore);
            camunda.setLevel(camundaBefore);
            root.detachAppender(appender);
        }
        return List.copyOf(appender.list);
    }

    /** What must not change when a form is refused. */
    private Map<String, Object> state(CaseWalk walk) {
        Task task = walk.taskWithForm("register-need");
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("open", walk.openForms());
        state.put("task", task.getId());
        state.put("assignee", String.valueOf(task.getAssignee()));
        state.put("delegation", String.valueOf(task.getDelegationState()));
        state.put("variables", engine.getTaskService().getVariables(task.getId()));
        state.put("sheets", sheets.ofCase(walk.number()).size());
        state.put("incidents", walk.incidents());
        return state;
    }

    private long sheetsOf(CaseWalk walk, String form) {
        return sheets.ofCase(walk.number()).stream()
                .filter(sheet -> sheet.form().equals(form))
                .count();
    }

    private long cases() {
        return engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey("purchasing-case")
                        .count()
                + database.sql("select count(*) from stegvis.purchase")
                        .query(Long.class)
                        .single();
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    private String body(Map<String, Object> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((field, value) -> {
            Map<String, Object> variable = new HashMap<>();
            variable.put("value", value);
            variables.put(field, variable);
        });
        return json.valueToTree(Map.of("variables", variables)).toString();
    }

    private String message(HttpResponse<String> answer) {
        try {
            JsonNode body = json.readTree(answer.body());
            return body.path("message").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException problem) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), problem);
        }
    }

    private String textOf(String language, String key) {
        return texts.get(Language.ofCode(language).orElseThrow(), key);
    }
}
