package org.stegvis.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;

/** What is known of a travel claim, for the facts of its forms: {@code claim.lines}, {@code claim.findings} and so on. */
@Component
class ClaimFacts implements FactSource {

    private final TravelClaimOfTask tasks;
    private final Map<String, BiFunction<ClaimMatter, Language, Stream<String>>> facts;
    private final ClaimWords words;

    ClaimFacts(
            TravelClaimOfTask tasks,
            ClaimSheets sheets,
            PolicyOfProgrammes policies,
            Receipts receipts,
            ClaimWords words,
            Officers officers) {
        this.tasks = tasks;
        this.words = words;
        this.facts = Map.ofEntries(
                Map.entry(
                        "number",
                        (matter, language) ->
                                Stream.of(String.valueOf(matter.claim().number()))),
                Map.entry("event", (matter, language) -> Stream.of(words.event(matter.event(), language))),
                Map.entry(
                        "policy",
                        (matter, language) -> Stream.of(words.get(
                                language,
                                "reason.reimbursable." + policies.on(matter).reason()))),
                Map.entry(
                        "findings",
                        (matter, language) -> sheets.findings(matter.claim().id()).stream()
                                .map(found -> words.reason(found, language))),
                Map.entry(
                        "lines",
                        (matter, language) ->
                                sheets.lines(matter.claim()).lines().stream().map(line -> words.line(line, language))),
                Map.entry(
                        "claimed",
                        (matter, language) -> Stream.of(matter.claim().claimed().in(language))),
                Map.entry(
                        "sum",
                        (matter, language) -> matter.claim().approved().stream().map(sum -> sum.in(language))),
                Map.entry("why", (matter, language) -> typed(matter, ClaimForm.MODE_REASON)),
                Map.entry("other", (matter, language) -> typed(matter, ClaimForm.OTHER_WHAT)),
                Map.entry(
                        "receipts",
                        (matter, language) -> Stream.of(
                                String.valueOf(receipts.of(matter.claim().id()).size()))),
                Map.entry(
                        "checkedBy",
                        (matter, language) -> filled(matter.claim().checkedBy()).map(officers::nameOf)),
                Map.entry("remark", (matter, language) -> filled(matter.claim().remark())),
                Map.entry(
                        "reason",
                        (matter, language) ->
                                matter.claim().reason().stream().map(reason -> words.reason(reason, language))),
                Map.entry(
                        "objection", (matter, language) -> filled(matter.claim().objection())));
    }

    @Override
    public String prefix() {
        return "claim";
    }

    /** A case has many claims; without a task nobody says which is meant. */
    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        BiFunction<ClaimMatter, Language, Stream<String>> fact = Optional.ofNullable(facts.get(reference))
                .orElseThrow(() -> new IllegalArgumentException("There is no fact claim." + reference));
        return fact.apply(tasks.of(subject), subject.language())
                .map(value -> new Fact(words.get(subject.language(), "fact.claim." + reference), value))
                .toList();
    }

    private static Stream<String> typed(ClaimMatter matter, String key) {
        return filled(matter.claim().content().getOrDefault(key, ""));
    }

    private static Stream<String> filled(String text) {
        return Stream.of(text).filter(words -> !words.isBlank());
    }
}
