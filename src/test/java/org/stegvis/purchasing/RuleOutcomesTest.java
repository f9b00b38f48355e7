package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.purchasing.AnalyseAnswers.suitability;
import static org.stegvis.purchasing.AnalyseAnswers.upToDecision;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.OutputValues;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

@StegvisTest
class RuleOutcomesTest {

    /** The decisions whose outcome forms show. */
    private static final List<String> DECISIONS = List.of(
            "readiness", "suitability", "requirement-type", "commitment-size", "standstill-days", "supply-gate");

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Texts texts;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void whoeverDecidesReadsWhatEachRuleSaidAndWhy() {
        CaseWalk walk = upToDecision(OrdinaryAnswers.map(CaseWalk.open(engine, Map.of())), suitability());

        assertThat(walk.facts("decide-requirement"))
                .contains(
                        "Sammanfattning: Cleaning of schools with a requirement",
                        "Förslag till beslut: Klartecken",
                        "Risker: Typ av risk: Få anbud; Sannolikhet: 2; Påverkan: 4;"
                                + " Vad som görs åt det: A joint meeting with suppliers")
                .containsSubsequence(
                        "Personer per plats: 3",
                        "Finns det tillräckligt många personer?: Tillräckligt många",
                        "Därför att: Det finns minst tre personer per plats.",
                        "Passar ett sysselsättningskrav?: Passar",
                        "Skyldighet att pröva: Ingen skyldighet att pröva",
                        "Poäng totalt: 8",
                        "Därför att: Sex poäng eller fler: kravet passar.",
                        "En regel säger: Upphandlingsmyndighetens frågor avgör, med poäng.",
                        "En regel säger: Kontraktet löper längre än ett år: 2 poäng.",
                        "En regel säger: Arbetet är mycket arbetsintensivt: 2 poäng.",
                        "En regel säger: Personalen är mer än hälften av kostnaden: 2 poäng.",
                        "En regel säger: Mer än en heltidsperson behövs: 1 poäng.",
                        "En regel säger: Det är brist på arbetskraft i branschen: 1 poäng.",
                        "En regel säger: Det finns minst tre leverantörer i regionen: 0 poäng.",
                        "En regel säger: Det finns minst lika många personer som platser: 0 poäng.",
                        "Krav som reglerna föreslår: Numerärt krav",
                        "Därför att: Kravet passar, timmarna är många, den formella kompetensen låg, personerna"
                                + " tillräckligt många och marknaden känd: ett antal kan anges.",
                        "Personer som reglerna föreslår: 1",
                        "Heltidsmånader som reglerna föreslår: 7,2",
                        "Därför att: Fem procent av hela personalens heltidsmånader, vilket inte överstiger köparens mål.",
                        "Kravtyp: Numerärt krav",
                        "Personer: 1",
                        "Heltidsmånader totalt: 7,2");
        assertThat(walk.facts("decide-requirement")).noneMatch(fact -> fact.contains("["));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatATableCanSayHasItsWords(Language language) {
        for (String decision : DECISIONS) {
            assertThat(keys(decision))
                    .as(decision)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(texts.find(language, key))
                            .as("%s in %s", key, language.code())
                            .isPresent());
        }
    }

    /** The texts that showing this decision can need: labels of outputs, listed values, reasons. */
    private List<String> keys(String decision) {
        RepositoryService repository = engine.getRepositoryService();
        var model = repository.getDmnModelInstance(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId());
        return model.getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> keys(decision, rule))
                .distinct()
                .toList();
    }

    private static Stream<String> keys(String decision, Rule rule) {
        List<Output> outputs = rule.getParentElement().getChildElementsByType(Output.class).stream()
                .toList();
        List<OutputEntry> entries = rule.getOutputEntries().stream().toList();
        boolean shown = rule.getParentElement()
                .getParentElement()
                .getAttributeValue("id")
                .equals(decision);
        return IntStream.range(0, outputs.size()).boxed().flatMap(column -> {
            String name = outputs.get(column).getName();
            String said = entries.get(column).getTextContent().strip();
            Stream<String> label = shown ? Stream.of("output." + name) : Stream.of();
            if (!said.startsWith("\"")) {
                return label;
            }
            String code = said.replace("\"", "");
            if (name.equals("reason") || name.equals("ruleReason")) {
                return Stream.concat(label, Stream.of("reason." + decision + "." + code));
            }
            boolean listed = !outputs.get(column)
                    .getChildElementsByType(OutputValues.class)
                    .isEmpty();
            return !shown || !listed ? label : Stream.concat(label, Stream.of("value." + name + "." + code));
        });
    }
}
