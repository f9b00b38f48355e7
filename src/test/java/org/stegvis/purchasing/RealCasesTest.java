package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.purchasing.AnalyseAnswers.decide;
import static org.stegvis.purchasing.AnalyseAnswers.suitability;
import static org.stegvis.purchasing.AnalyseAnswers.upToChoice;
import static org.stegvis.purchasing.AnalyseAnswers.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;

/**
 * Contracts like those to which the published rules of real buyers apply, each from its start form through plan and map
 * into analyse. The rules are the buyers' own; the contracts are examples.
 */
@StegvisTest
class RealCasesTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Purchases purchases;

    @Autowired
    RuleOutcomes outcomes;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void roadWorksOfTrafikverketForAHundredMillionGiveTwoPlaces() {
        CaseWalk walk = mapped(
                start("Road works", "SE", "TRAFIKVERKET", "state", "2027-09-01", "2029-08-31"),
                need("works", "singleContract", "100000000.00", "SEK"));
        upToChoice(walk, with(suitability(), Map.of("fteToPerform", 12, "staffCostShare", 35)));

        assertSuggested(walk, "numeric", "2", "24");
        assertThat(walk.variable("suitability")).isEqualTo("SUITABLE");
        assertThat(walk.facts("choose-requirement"))
                .containsSubsequence(
                        "Passar ett sysselsättningskrav?: Passar",
                        "Därför att: Ingen av Trafikverkets regler undantar kontraktet, så kravet passar.",
                        "Krav som reglerna föreslår: Numerärt krav",
                        "Personer som reglerna föreslår: 2",
                        "Heltidsmånader som reglerna föreslår: 24",
                        "Praktikmånader som också fyller en plats: 6",
                        "Därför att: En plats per 50 miljoner kronor; en plats är tolv månaders anställning eller"
                                + " sex månaders praktik och får delas.");
        goesOnToProcure(walk, "go");
    }

    @Test
    void anOperationServiceOfTrafikverketForThirtyMillionGivesOnePlace() {
        CaseWalk walk = mapped(
                start("Operation service", "SE", "TRAFIKVERKET", "state", "2027-09-01", "2030-08-31"),
                need("service", "singleContract", "30000000.00", "SEK"));
        upToChoice(walk, with(suitability(), Map.of("fteToPerform", 9)));

        assertSuggested(walk, "numeric", "1", "12");
        goesOnToProcure(walk, "go");
    }

    @Test
    void aFrameworkOfTrafikverketForConsultantsIsStoppedBecauseFrameworksAreExcluded() {
        CaseWalk walk = mapped(
                start("Consultants", "SE", "TRAFIKVERKET", "state", "2027-09-01", "2031-08-31"),
                need("service", "framework", "80000000.00", "SEK"));
        answersSuitability(walk, with(suitability(), Map.of("fteToPerform", 20)));

        assertStopped(walk, "Det är ett ramavtal: Trafikverket undantar ramavtal.");
    }

    @Test
    void aBridgeRepairOfTrafikverketOfFiveMonthsIsStoppedBecauseItIsTooShort() {
        CaseWalk walk = mapped(
                start("Bridge repair", "SE", "TRAFIKVERKET", "state", "2027-09-01", "2028-01-31"),
                need("works", "singleContract", "60000000.00", "SEK"));
        answersSuitability(walk, with(suitability(), Map.of("fteToPerform", 12)));

        assertStopped(walk, "Utförandet tar mindre än sex månader: Trafikverket ställer inget krav.");
    }

    @Test
    void schoolCleaningInHelsinkiAboveTheLimitMustBeTested() {
        CaseWalk walk = mapped(
                start("School cleaning", "FI", "HELSINKI", "municipality", "2027-09-01", "2029-08-31"),
                need("service", "singleContract", "250000.00", "EUR"));
        upToChoice(walk, suitability());

        assertThat(walk.variable("testDuty")).isEqualTo("MUST_TEST");
        assertThat(walk.facts("choose-requirement"))
                .contains(
                        "Skyldighet att pröva: Ska prövas",
                        "En regel säger: Värdet är över 200 000 euro: Helsingfors prövar varje sådan konkurrensutsättning.");
        goesOnToProcure(walk, "go");
    }

    @Test
    void furnitureRepairInHelsinkiBelowTheLimitMayBeTested() {
        CaseWalk walk = mapped(
                start("Furniture repair", "FI", "HELSINKI", "municipality", "2027-09-01", "2029-08-31"),
                need("service", "singleContract", "150000.00", "EUR"));
        upToChoice(walk, suitability());

        assertThat(walk.variable("testDuty")).isEqualTo("MAY_TEST");
        assertThat(walk.facts("choose-requirement"))
                .contains(
                        "Skyldighet att pröva: Får prövas",
                        "En regel säger: Värdet är högst 200 000 euro: staden får pröva men måste inte.");
        goesOnToProcure(walk, "go");
    }

    @Test
    void assistedLivingInVantaaForFourCalendarYearsGivesFourPersons() {
        CaseWalk walk = mapped(
                start("Assisted living", "FI", "VANTAA", "municipality", "2028-01-01", "2031-12-31"),
                need("service", "singleContract", "4000000.00", "EUR"));
        upToChoice(walk, with(suitability(), Map.of("fteToPerform", 30)));

        assertSuggested(walk, "numeric", "4", "48");
        assertThat(walk.facts("choose-requirement"))
                .contains("Därför att: En anställd med lönestöd eller en lärling per kalenderår i avtalet, utöver"
                        + " minimibemanningen.");
        goesOnToProcure(walk, "go");
    }

    @Test
    void officeCleaningInHelsingborgWithAnUnknownMarketGetsADialogueNowAndANumberNextTime() {
        CaseWalk walk = mapped(
                start("Office cleaning", "SE", "UM_STANDARD", "municipality", "2027-09-01", "2029-08-31"),
                need("service", "singleContract", "9000000.00", "SEK"));
        upToChoice(walk, with(suitability(), Map.of("marketKnown", "no")));

        assertThat(walk.variable("suitability")).isEqualTo("SUITABLE");
        assertSuggested(walk, "dialogueThenNumeric", "0", "0");
        assertThat(walk.facts("choose-requirement"))
                .contains(
                        "Krav som reglerna föreslår: Dialog nu, numerärt krav i nästa upphandling",
                        "Därför att: Marknaden är inte känd ännu: för dialog nu och ange ett antal i nästa upphandling.");
        goesOnToProcure(walk, "goDialogue");
    }

    @Test
    void aSpecialistServiceInBotkyrkaWithHighSkillsAndFewHoursGetsADialogue() {
        CaseWalk walk = mapped(
                start("Specialist service", "SE", "UM_STANDARD", "municipality", "2027-09-01", "2029-08-31"),
                need("service", "singleContract", "3000000.00", "SEK"));
        upToChoice(walk, with(suitability(), Map.of("formalSkillsHigh", "yes", "fewHours", "yes")));

        assertThat(walk.variable("suitability")).isEqualTo("SUITABLE");
        assertSuggested(walk, "dialogue", "0", "0");
        goesOnToProcure(walk, "goDialogue");
    }

    @Test
    void electricalInstallationForANorwegianStateBuyerMustCarryTheApprenticeClause() {
        CaseWalk walk = electricalInstallation("state");

        assertThat(walk.variable("testDuty")).isEqualTo("MANDATORY");
        assertSuggested(walk, "apprentice", "1", "1.2");
        assertThat(walk.facts("choose-requirement"))
                .contains(
                        "Skyldighet att pröva: Kravet är obligatoriskt", "Krav som reglerna föreslår: Lärlingsklausul");
        goesOnToProcure(walk, "go");
    }

    @Test
    void theSameInstallationForANorwegianMunicipalityNeedNotCarryTheApprenticeClause() {
        CaseWalk walk = electricalInstallation("municipality");

        assertThat(walk.variable("testDuty")).isEqualTo("NONE");
        assertThat(walk.variable("requirementType")).isNotEqualTo("apprentice");
        assertThat(walk.facts("choose-requirement"))
                .contains(
                        "En regel säger: Värdet är under 2 miljoner norska kronor, gränsen för andra köpare än staten:"
                                + " lärlingsklausulen är inte obligatorisk.");
    }

    @Test
    void aCaseWithoutAMandateFromTheCouncilEndsWithoutARequirementAndKeepsTheReason() {
        CaseWalk walk = CaseWalk.open(
                        engine, start("Park care", "SE", "UM_STANDARD", "municipality", "2027-09-01", "2029-08-31"))
                .answer("assign-roles", Map.of())
                .answer("register-need", OrdinaryAnswers.need())
                .answer("answer-readiness", OrdinaryAnswers.readiness("no", "yes", "yes", "yes"))
                .answer("decide-mandate", Map.of("mandate", "refused", "mandateReason", "No means for it this year"));

        assertThat(walk.passed()).contains("end_noRequirement");
        assertThat(walk.ended()).isEqualTo("end_mandateRefused");
        assertThat(sheets.text(walk.number(), "decide-mandate", "mandateReason"))
                .hasValue("No means for it this year");
    }

    /** Swedish officers read the facts; what the rules said is kept by code, so every reader has it in her language. */
    @Test
    void everyReaderHasWhatTheRulesSaidInHerLanguage() {
        CaseWalk walk = electricalInstallation("state");

        assertThat(List.of(Language.EN, Language.SV, Language.FI, Language.NB))
                .allSatisfy(language -> assertThat(outcomes.facts(walk.number(), "requirement-type", language))
                        .isNotEmpty()
                        .noneMatch(fact -> (fact.what() + fact.value()).contains("[")));
        assertThat(outcomes.facts(walk.number(), "requirement-type", Language.NB))
                .contains(new Fact("Krav som reglene foreslår", "Lærlingklausul"));
    }

    private CaseWalk electricalInstallation(String buyerLevel) {
        CaseWalk walk = mapped(
                start("Electrical installation", "NO", "NO_APPRENTICE", buyerLevel, "2027-09-01", "2027-12-31"),
                need("works", "singleContract", "1500000.00", "NOK"));
        return upToChoice(walk, with(suitability(), Map.of("fteToPerform", 3, "tradeCertificateWork", "yes")));
    }

    private CaseWalk mapped(Map<String, Object> start, Map<String, Object> need) {
        return OrdinaryAnswers.mapUpToTheGate(OrdinaryAnswers.plan(CaseWalk.open(engine, start), need), 2, 8);
    }

    private static Map<String, Object> start(
            String title, String country, String profile, String level, String contractStart, String contractEnd) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", title);
        answers.put("country", country);
        answers.put("ruleProfile", profile);
        answers.put("buyerLevel", level);
        answers.put("contractStart", contractStart);
        answers.put("contractEnd", contractEnd);
        return answers;
    }

    private static Map<String, Object> need(String contractType, String procedureKind, String value, String currency) {
        return with(
                OrdinaryAnswers.need(),
                Map.of(
                        "contractType", contractType,
                        "procedureKind", procedureKind,
                        "estimatedValue", value,
                        "currency", currency));
    }

    private static void answersSuitability(CaseWalk walk, Map<String, Object> answers) {
        walk.answer("look-around", AnalyseAnswers.lookAround()).answer("answer-suitability", answers);
    }

    /** The suggestion of the tables stands in the form in which the procurer chooses. */
    private static void assertSuggested(CaseWalk walk, String type, String persons, String months) {
        Map<String, Object> opened = walk.opened("choose-requirement");
        assertThat(opened).containsEntry("requirementType", type);
        assertThat(opened.get("commitmentPersons")).hasToString(persons);
        assertThat(opened.get("commitmentFteMonths")).hasToString(months);
    }

    private void goesOnToProcure(CaseWalk walk, String decision) {
        walk.answer("choose-requirement", AnalyseAnswers.choice(walk))
                .answer("draft-decision-basis", AnalyseAnswers.basis(walk));
        decide(walk, decision);
        assertThat(purchases.require(walk.number()).phase()).isEqualTo(Phase.PROCURE);
        assertThat(walk.incidents()).isEmpty();
    }

    private void assertStopped(CaseWalk walk, String reason) {
        assertThat(walk.ended()).isEqualTo("end_noRequirement");
        assertThat(walk.passed()).contains("end_stopped").doesNotContain("userTask_assessLabourLaw");
        assertThat(outcomes.facts(walk.number(), "suitability", Language.SV))
                .containsExactly(
                        new Fact("Passar ett sysselsättningskrav?", "Stoppat av reglerna"),
                        new Fact("Skyldighet att pröva", "Ingen skyldighet att pröva"),
                        new Fact("Därför att", "Minst en regel stoppar kravet."),
                        new Fact("En regel säger", reason));
    }
}
