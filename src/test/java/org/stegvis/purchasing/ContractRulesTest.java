package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** What the forms of procure, implement and manage refuse, in Swedish. A refusal changes nothing, so cases are shared. */
@StegvisTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractRulesTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forAllTests();

    private static final String FUTURE = "2032-01-01";
    private static final Object[] BONUS = {
        "bonusOffered",
        "yes",
        "bonusEquality",
        "no",
        "bonusCap",
        "100000.00",
        "bonusEmploymentMaxPlaces",
        2,
        "bonusEmploymentPerPlace",
        "20000.00"
    };

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    private final Map<String, CaseWalk> cases = new HashMap<>();

    @BeforeEach
    void everythingHasHappened() {
        TestOfficers.register(officers);
        CLOCK.isOn(LocalDate.of(2030, 10, 1));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource
    void isRefusedInPlainWords(String form, List<Object> changes, String sentence) {
        CaseWalk walk = cases.computeIfAbsent(
                form, wanted -> DecidedCases.numeric(engine).until(wanted).walk());

        assertRefused(walk, form, changes, sentence);
    }

    static Stream<Arguments> isRefusedInPlainWords() {
        return Stream.of(
                refused(
                        "choose-clause",
                        Arrays.asList(DecidedCases.withoutCommitment()),
                        "”Slag av klausul” kan inte vara enbart"
                                + " dialogkrav: ett numerärt krav har valts, och ledningen har inte beslutat om dialog."),
                refused(
                        "choose-clause",
                        List.of("firstStartWithinMonths", 25),
                        "”Första start inom, i månader” får inte vara fler än avtalets 24 månader."),
                refused(
                        "set-sanctions",
                        List.of("viteCap", "4999.99"),
                        "”Högsta vite sammanlagt” får inte vara mindre än ”Vite”."),
                refused(
                        "set-sanctions",
                        bonus("bonusEmploymentMaxPlaces", null, "bonusEmploymentPerPlace", null),
                        "är ja, men bonusen gäller ingenting. Ange platser och belopp, eller svara ja på"),
                refused(
                        "set-sanctions",
                        bonus("bonusEmploymentPerPlace", null),
                        "hör ihop. Fyll i båda eller lämna båda tomma."),
                refused(
                        "set-sanctions",
                        bonus("bonusPracticePerPlace", "5000.00"),
                        "hör ihop. Fyll i båda eller lämna båda tomma."),
                refused("set-sanctions", bonus("bonusCap", "19999.00"), "får inte vara mindre än"),
                refused(
                        "publish-notice",
                        List.of("publishedOn", FUTURE, "tendersDue", "2032-02-01"),
                        "ligger i framtiden. Registrera det när det har hänt."),
                refused(
                        "publish-notice",
                        List.of("tendersDue", "2027-04-01"),
                        "”Anbud senast den” måste vara senare än ”Publicerad den”."),
                refused(
                        "answer-questions",
                        List.of("questionCount", 2, "answersPublishedOn", "2027-03-31"),
                        "får inte vara före ”Publicerad den” (1 april 2027)."),
                refused(
                        "answer-questions",
                        List.of("questionCount", 2, "answersPublishedOn", "2027-05-04"),
                        "får inte vara senare än ”Anbud senast den” (3 maj 2027)."),
                refused(
                        "answer-questions",
                        List.of(
                                "questionCount",
                                2,
                                "answersPublishedOn",
                                "2027-05-20",
                                "documentsChanged",
                                "yes",
                                "tendersDueMoved",
                                "2027-05-19"),
                        "får inte vara före"),
                refused(
                        "answer-questions",
                        List.of("documentsChanged", "yes", "tendersDueMoved", "2027-05-03"),
                        "måste vara senare än ”Anbud senast den” (3 maj 2027)."),
                refused(
                        "answer-questions",
                        List.of("requirementQuestioned", "yes", "requirementQuestionsNote", "Why two?"),
                        "kan inte vara 0 när du har svarat ja på"),
                refused("record-tenders", List.of("admissibleCount", 4), "”Varav giltiga” får inte vara mer än"),
                refused(
                        "record-tenders",
                        List.of("tendersOpenedOn", "2027-05-02"),
                        "får inte vara före ”Anbud senast den” (3 maj 2027)."),
                refused("award-contract", List.of("awardSentOn", FUTURE), "ligger i framtiden."),
                refused(
                        "award-contract",
                        List.of("awardSentOn", "2027-05-02"),
                        "får inte vara före ”Anbud senast den” (3 maj 2027)."),
                refused(
                        "sign-contract",
                        List.of("signedOn", FUTURE, "contractStart", FUTURE, "contractEnd", "2033-01-01"),
                        "ligger i framtiden."),
                refused(
                        "sign-contract",
                        List.of("signedOn", "2027-06-11"),
                        "får inte vara före 12 juni 2027, den första dagen efter avtalsspärren."),
                refused("sign-contract", List.of("contractStart", "2027-06-13"), "får inte vara före"),
                refused("sign-contract", List.of("contractEnd", "2027-09-01"), "måste vara senare än"),
                refused("publish-award-notice", List.of("awardNoticeOn", "2027-06-13"), "(14 juni 2027)."),
                refused("publish-award-notice", List.of("awardNoticeOn", FUTURE), "ligger i framtiden."),
                refused("book-start-meeting", List.of("startMeetingOn", "2027-06-13"), "(14 juni 2027)."),
                refused("hold-start-meeting", List.of("startMeetingHeldOn", FUTURE), "ligger i framtiden."),
                refused("hold-start-meeting", List.of("startMeetingHeldOn", "2027-06-13"), "(14 juni 2027)."),
                refused(
                        "hold-start-meeting",
                        List.of("attendees", List.of("procurer", "subcontractor")),
                        "”Vilka deltog” måste ta med någon från leverantören: utan leverantören blir det inget startmöte."),
                refused(
                        "hold-start-meeting",
                        List.of("dueFirstStart", "2028-03-02"),
                        "får inte vara senare än ”Första start inom, i månader” (1 mars 2028)."),
                refused(
                        "hold-start-meeting",
                        List.of("dueTotal", "2028-02-28"),
                        "får inte vara före ”Första start eller erbjudande senast”."),
                refused("hold-start-meeting", List.of("dueTotal", "2029-09-01"), "(31 augusti 2029)."),
                refused("hold-start-meeting", List.of("finalReportOn", "2028-03-14"), "får inte vara före"),
                refused("check-extension", extension("contractEnd", "2029-08-31"), "måste vara senare än"),
                refused(
                        "check-extension",
                        extension("extensionGround", "option"),
                        "”På vilken grund” kan inte vara en option:"),
                refused("calculate-outcome", List.of("calculatedOn", FUTURE), "ligger i framtiden."));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource
    void whatACaseDoesNotFitIsRefused(
            Function<ProcessEngine, ContractLife> open, String form, List<Object> changes, String sentence) {
        assertRefused(open.apply(engine).until(form).walk(), form, changes, sentence);
    }

    static Stream<Arguments> whatACaseDoesNotFitIsRefused() {
        return Stream.of(
                inCase(
                        DecidedCases::dialogue,
                        "agree-after-dialogue",
                        List.of("agreedOn", "2027-06-13"),
                        "(14 juni 2027)."),
                inCase(
                        DecidedCases::dialogue,
                        "agree-after-dialogue",
                        List.of("agreedOn", FUTURE),
                        "ligger i framtiden."),
                inCase(
                        DecidedCases::dialogue,
                        "agree-after-dialogue",
                        List.of("agreedForms", List.of()),
                        "måste fyllas i med tanke på svaret vid"),
                inCase(
                        DecidedCases::dialogue,
                        "agree-after-dialogue",
                        List.of("agreedFirstStart", "2027-08-31"),
                        "(1 september 2027)."),
                inCase(
                        DecidedCases::dialogue,
                        "agree-after-dialogue",
                        List.of("agreedFirstStart", "2029-09-01"),
                        "(31 augusti 2029)."),
                inCase(
                        ContractRulesTest::withoutTender,
                        "cancel-procurement",
                        List.of("cancellationCode", "chan-need"),
                        "”Skäl i annonsen” måste vara att inget anbud kom in: antalet anbud är noll."),
                inCase(
                        ContractRulesTest::withTenders,
                        "cancel-procurement",
                        List.of("cancellationCode", "no-rece"),
                        "”Skäl i annonsen” kan inte vara att inget anbud kom in: det finns 3."),
                inCase(
                        ContractRulesTest::withTenders,
                        "cancel-procurement",
                        List.of("cancellationCode", "all-rej"),
                        "kan inte vara att alla anbud var ogiltiga: 2 är giltiga."),
                inCase(
                        ContractRulesTest::withTenders,
                        "cancel-procurement",
                        List.of("cancellationCode", "one-admis"),
                        "kan inte vara att bara ett anbud var giltigt: de giltiga är 2."),
                inCase(
                        ContractRulesTest::withTenders,
                        "cancel-procurement",
                        List.of("cancellationCode", "no-signed"),
                        "kan inte vara att vinnaren inte tecknade avtalet: det har inte registrerats."),
                inCase(
                        ContractRulesTest::withTenders,
                        "cancel-procurement",
                        List.of("cancelledOn", FUTURE),
                        "ligger i framtiden."),
                inCase(
                        ContractRulesTest::movedTenders,
                        "record-tenders",
                        List.of("tendersOpenedOn", "2027-05-09"),
                        "(10 maj 2027)."),
                inCase(
                        ContractRulesTest::movedTenders,
                        "award-contract",
                        List.of("awardSentOn", "2027-05-09"),
                        "(10 maj 2027)."));
    }

    @Test
    void everyBrokenRuleIsToldAtOnce() {
        CaseWalk walk = DecidedCases.numeric(engine).until("publish-notice").walk();

        assertThatThrownBy(() ->
                        walk.answer("publish-notice", ContractLife.answers("publish-notice", "publishedOn", FUTURE)))
                .hasMessageContaining("ligger i framtiden.")
                .hasMessageContaining("måste vara senare än");
    }

    private static void assertRefused(CaseWalk walk, String form, List<Object> changes, String sentence) {
        assertThatThrownBy(() -> walk.answer(form, ContractLife.answers(form, changes.toArray())))
                .hasMessageContaining(sentence);
        assertThat(walk.openForms()).contains(form);
    }

    private static ContractLife withoutTender(ProcessEngine engine) {
        return DecidedCases.numeric(engine)
                .with("record-tenders", "tenderCount", 0, "admissibleCount", 0, "tendersOpenedOn", null);
    }

    private static ContractLife withTenders(ProcessEngine engine) {
        return DecidedCases.numeric(engine)
                .with(
                        "award-contract",
                        "awardDecision",
                        "cancel",
                        "supplierName",
                        null,
                        "awardChannel",
                        null,
                        "procedureLevel",
                        null,
                        "awardSentOn",
                        null);
    }

    private static ContractLife movedTenders(ProcessEngine engine) {
        return DecidedCases.numeric(engine)
                .with("answer-questions", "documentsChanged", "yes", "tendersDueMoved", "2027-05-10")
                .with("record-tenders", "tendersOpenedOn", "2027-05-10");
    }

    private static List<Object> bonus(Object... changes) {
        return Stream.concat(Stream.of(BONUS), Stream.of(changes)).toList();
    }

    private static List<Object> extension(Object... changes) {
        return Stream.concat(
                        Stream.of(
                                "contractExtended", "yes",
                                "contractEnd", "2030-08-31",
                                "extensionGround", "minorValue",
                                "commitmentEffect", "unchanged"),
                        Stream.of(changes))
                .toList();
    }

    private static Arguments refused(String form, List<Object> changes, String sentence) {
        return arguments(form, changes, sentence);
    }

    private static Arguments inCase(
            Function<ProcessEngine, ContractLife> open, String form, List<Object> changes, String sentence) {
        return arguments(open, form, changes, sentence);
    }
}
