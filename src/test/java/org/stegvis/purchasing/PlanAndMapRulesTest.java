package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.platform.language.Language;

/** What the forms of plan and map refuse beyond their own fields, and what they show. */
@StegvisTest
class PlanAndMapRulesTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    CaseRoles roles;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of(
                        "answer-readiness",
                        readiness("none"),
                        List.of(
                                "Du svarade ja vid ”Finns det ett politiskt beslut eller mandat att använda sysselsättningskrav?”."
                                        + " Ange vid ”Policy eller beslut som kravet vilar på” vilket beslut det är.")),
                Arguments.of(
                        "make-timetable",
                        timetable("2027-03-01", "2027-02-28", "2027-04-01"),
                        List.of("”Analysen klar” får inte vara före ”Kartläggningen börjar”.")),
                Arguments.of(
                        "make-timetable",
                        timetable("2027-01-10", "2027-04-02", "2027-04-01"),
                        List.of("”Planerad annonsering” får inte vara före ”Analysen klar”.")),
                Arguments.of(
                        "make-timetable",
                        timetable("2027-01-10", "2027-02-10", "2027-09-01"),
                        List.of(
                                "”Planerad annonsering” måste vara tidigare än ”Kontraktets första dag” (1 september 2027).")),
                Arguments.of(
                        "make-timetable",
                        timetable("2027-03-01", "2027-02-01", "2028-01-01"),
                        List.of(
                                "”Analysen klar” får inte vara före ”Kartläggningen börjar”.",
                                "”Planerad annonsering” måste vara tidigare än ”Kontraktets första dag” (1 september 2027).")),
                Arguments.of(
                        "describe-work",
                        work(6, 5),
                        List.of("”Öppningar, högst” får inte vara mindre än ”Öppningar, minst”.")),
                Arguments.of(
                        "describe-profiles",
                        Map.of("profiles", List.of()),
                        List.of("”Kompetensprofiler” måste ha minst en rad.")),
                Arguments.of(
                        "describe-profiles",
                        Map.of("profiles", List.of(OrdinaryAnswers.cleaner(), Map.of("skills", "x"))),
                        List.of(
                                "Rad 2 i ”Kompetensprofiler”: ”Yrke” måste fyllas i.",
                                "Rad 2 i ”Kompetensprofiler”: ”Utbildning som behövs” måste fyllas i.",
                                "Rad 2 i ”Kompetensprofiler”: ”Går yrket att lära sig med utbildning?” måste fyllas i.")),
                Arguments.of(
                        "plan-training",
                        training("2027-05-02", "2027-05-01"),
                        List.of("”Utbildningen slutar” får inte vara före ”Utbildningen börjar”.")),
                Arguments.of(
                        "plan-training",
                        training("2027-05-01", "2027-09-02"),
                        List.of(
                                "”Utbildningen slutar” får inte vara senare än ”Kontraktets första dag” (1 september 2027).")));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void anAnswerThatBreaksARuleIsRefusedInWordsAndTheTaskStaysOpen(
            String form, Map<String, Object> answers, List<String> sentences) {
        CaseWalk walk = upTo(form);
        List<String> open = walk.openForms();

        assertThat(refusal(walk, form, answers)).isEqualTo(String.join(" ", sentences));

        assertThat(walk.openForms()).isEqualTo(open);
        assertThat(sheets.latest(walk.number(), form)).isEmpty();
        assertThat(walk.incidents()).isEmpty();
    }

    @Test
    void daysThatMeetAreNoBreachOfTheTimetable() {
        CaseWalk walk =
                upTo("make-timetable").answer("make-timetable", timetable("2027-08-31", "2027-08-31", "2027-08-31"));

        assertThat(walk.openForms()).contains("map-surroundings");
    }

    @Test
    void trainingMayEndOnTheDayOnWhichTheContractStarts() {
        CaseWalk walk = upTo("plan-training").answer("plan-training", training("2027-09-01", "2027-09-01"));

        assertThat(walk.openForms()).containsExactly("look-around");
    }

    @Test
    void asManyOpeningsAtMostAsAtLeastAreTaken() {
        assertThat(upTo("describe-work").answer("describe-work", work(5, 5)).openForms())
                .doesNotContain("describe-work");
    }

    @Test
    void withoutAPoliticalDecisionThereNeedBeNothingToPointTo() {
        Map<String, Object> answers = new HashMap<>(OrdinaryAnswers.readiness("no", "yes", "yes", "yes"));
        answers.put("policyBasis", "none");
        answers.remove("policyRef");

        assertThat(upTo("answer-readiness").answer("answer-readiness", answers).openForms())
                .containsExactly("decide-mandate");
    }

    @Test
    void aGapInTheReadinessTableIsToldToTheOfficerAndReachesNoProcess() throws Exception {
        CaseWalk walk = upTo("answer-readiness");
        String deployment =
                deployReadiness(table -> table.replaceAll("(?s)<rule id=\"rule_readiness_NO_NETWORK\".*?</rule>", ""));
        try {
            assertThat(refusal(walk, "answer-readiness", OrdinaryAnswers.readiness("yes", "yes", "yes", "no")))
                    .startsWith("Ingen regel i beslutstabellen passar det du angav vid ”Finns det ett politiskt beslut")
                    .endsWith("(readiness).");
            assertThat(walk.openForms()).containsExactly("answer-readiness");
            assertThat(walk.incidents()).isEmpty();
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    @Test
    void onlyOfficersOfTheGroupAreOfferedForARole() {
        officers.register(new Officer(
                "anna.two-roles", "Anna", "anna@example.org", Language.SV, Set.of("procurer", "contract-manager")));
        CaseWalk walk = CaseWalk.open(engine, Map.of());

        VariableMap shown = opened(walk, "assign-roles", Language.SV);

        assertThat(text(shown, "officers_procurer"))
                .contains("test-procurer", "anna.two-roles")
                .doesNotContain("test-requester");
        assertThat(text(shown, "officers_contractManager"))
                .contains("anna.two-roles")
                .doesNotContain("test-procurer");
        assertThat(text(shown, "officers_management"))
                .contains("test-management")
                .doesNotContain("anna.two-roles");
    }

    @ParameterizedTest
    @CsvSource({
        "requester, test-procurer, Beställare",
        "procurer, test-management, Upphandlare",
        "contractManager, test-matching-officer, Avtalsansvarig",
        "matchingOfficer, test-contract-manager, Matchningsansvarig",
        "management, test-requester, Ledning",
        "management, nobody, Ledning",
    })
    void anOfficerOfAnotherGroupCannotBeGivenARole(String role, String officer, String label) {
        CaseWalk walk = CaseWalk.open(engine, Map.of());
        Map<CaseRole, String> before = roles.of(walk.number());

        assertThat(refusal(walk, "assign-roles", Map.of(role, officer)))
                .isEqualTo("”" + label + "” måste vara ett av alternativen.");

        assertThat(roles.of(walk.number())).isEqualTo(before);
        assertThat(walk.openForms()).containsExactly("assign-roles");
    }

    @Test
    void whoeverIsGivenARoleIsHandedItsTasks() {
        CaseWalk walk = CaseWalk.open(engine, Map.of())
                .answer("assign-roles", Map.of("requester", "test-requester", "procurer", "test-procurer"));

        assertThat(walk.taskWithForm("register-need").getAssignee()).isEqualTo("test-requester");
        walk.answer("register-need", OrdinaryAnswers.need());
        assertThat(walk.taskWithForm("answer-readiness").getAssignee()).isEqualTo("test-procurer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SV | Kontraktstid     | 1 september 2027 till 31 augusti 2029 (24 månader)",
                "FI | Sopimuskausi     | 1. syyskuuta 2027 – 31. elokuuta 2029 (24 kuukautta)",
                "NB | Kontraktsperiode | 1. september 2027 til 31. august 2029 (24 måneder)",
                "EN | Contract period  | 1 September 2027 to 31 August 2029 (24 months)",
            })
    void theLengthOfTheContractIsWrittenOutInTheReadersLanguage(Language language, String what, String value) {
        CaseWalk walk = upTo("answer-readiness");

        assertThat(text(opened(walk, "answer-readiness", language), "facts"))
                .contains("{\"what\":\"" + what + "\",\"value\":\"" + value + "\"}");
    }

    @Test
    void oneMonthIsWrittenAsOneMonth() {
        CaseWalk walk = CaseWalk.open(engine, Map.of("contractStart", "2027-09-01", "contractEnd", "2027-10-14"))
                .answer("assign-roles", Map.of());

        assertThat(text(opened(walk, "register-need", Language.SV), "facts")).contains("(1 månad)");
        assertThat(text(opened(walk, "register-need", Language.FI), "facts")).contains("(1 kuukausi)");
    }

    /** A case in which the task with this form is open. */
    private CaseWalk upTo(String form) {
        CaseWalk walk = CaseWalk.open(engine, Map.of());
        return switch (form) {
            case "answer-readiness" -> OrdinaryAnswers.planUpToReadiness(walk);
            case "make-timetable" ->
                OrdinaryAnswers.planUpToContacts(walk)
                        .answer("confirm-contacts", OrdinaryAnswers.contacts())
                        .answer("consider-reserved", Map.of("reservedAlternative", "none"));
            case "plan-training" -> OrdinaryAnswers.mapUpToTheGate(OrdinaryAnswers.plan(walk), 10, 20);
            default -> OrdinaryAnswers.plan(walk);
        };
    }

    private static String refusal(CaseWalk walk, String form, Map<String, Object> answers) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> walk.answer(form, answers));
        assertThat(refused).as("the form " + form + " was taken").isNotNull();
        assertThat(refused.getResponse().getStatus()).isEqualTo(400);
        return refused.getMessage();
    }

    private VariableMap opened(CaseWalk walk, String form, Language language) {
        LocaleContextHolder.setLocale(language.locale());
        return engine.getFormService()
                .getTaskFormVariables(walk.taskWithForm(form).getId());
    }

    private static String text(VariableMap shown, String name) {
        return String.valueOf(shown.get(name));
    }

    private String deployReadiness(UnaryOperator<String> change) throws Exception {
        try (InputStream table = getClass().getResourceAsStream("/processes/purchasing/readiness.dmn")) {
            return engine.getRepositoryService()
                    .createDeployment()
                    .addString(
                            "readiness.dmn",
                            change.apply(new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)))
                    .deploy()
                    .getId();
        }
    }

    private static Map<String, Object> readiness(String policyBasis) {
        Map<String, Object> answers = new HashMap<>(OrdinaryAnswers.readiness("yes", "yes", "yes", "yes"));
        answers.put("policyBasis", policyBasis);
        answers.remove("policyRef");
        return answers;
    }

    private static Map<String, Object> timetable(String mapping, String analysis, String publication) {
        Map<String, Object> answers = new HashMap<>(OrdinaryAnswers.timetable());
        answers.putAll(Map.of("mappingStart", mapping, "analysisReady", analysis, "plannedPublication", publication));
        return answers;
    }

    private static Map<String, Object> work(int atLeast, int atMost) {
        Map<String, Object> answers =
                new HashMap<>(OrdinaryAnswers.mapping(10, 30).get("describe-work"));
        answers.putAll(Map.of("openingsMin", atLeast, "openingsMax", atMost));
        return answers;
    }

    private static Map<String, Object> training(String start, String end) {
        Map<String, Object> answers = new HashMap<>(OrdinaryAnswers.training());
        answers.putAll(Map.of("trainingStart", start, "trainingEnd", end));
        return answers;
    }
}
