package org.stegvis.obligation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractTerms;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What is known of a defect, for the facts of its forms: {@code defect.description}, {@code defect.statement} and so on. */
@Component
class DefectFacts implements FactSource {

    private final DefectOfTask tasks;
    private final DefectLadder ladder;
    private final PenaltyOfDefects penalties;
    private final SentOnDefects sent;
    private final Officers officers;
    private final Texts texts;
    private final Map<String, Function<Reader, Optional<String>>> facts;

    DefectFacts(
            DefectOfTask tasks,
            DefectLadder ladder,
            PenaltyOfDefects penalties,
            SentOnDefects sent,
            Officers officers,
            Texts texts) {
        this.tasks = tasks;
        this.ladder = ladder;
        this.penalties = penalties;
        this.sent = sent;
        this.officers = officers;
        this.texts = texts;
        this.facts = Map.ofEntries(
                Map.entry(
                        "kind",
                        reader -> Optional.of(
                                reader.words(DefectWords.key(reader.defect().kind())))),
                Map.entry(
                        "severity",
                        reader -> filled(reader.defect().severity())
                                .map(code -> reader.words(DefectWords.severity(code)))),
                Map.entry("description", reader -> filled(reader.defect().description())),
                Map.entry(
                        "foundOn",
                        reader -> Optional.of(reader.day(reader.defect().foundOn()))),
                Map.entry("hearing", reader -> reader.defect().hearingUntil().map(reader::day)),
                Map.entry("statement", reader -> reader.sent(SupplierTask.STATEMENT)),
                Map.entry("actionPlan", reader -> reader.sent(SupplierTask.ACTION_PLAN)),
                Map.entry("correction", reader -> reader.sent(SupplierTask.CORRECTION)),
                Map.entry(
                        "correctionDue",
                        reader -> reader.defect().correctionDue().map(reader::day)),
                Map.entry("earlier", reader -> Optional.of(String.valueOf(ladder.earlier(reader.defect())))),
                Map.entry("sanctionsNamed", reader -> Optional.of(reader.sanctionsNamed())),
                Map.entry("penaltyTerms", reader -> reader.terms().penalty().map(reader::penalty)),
                Map.entry(
                        "penaltyLeft",
                        reader -> penalties.left(reader.obligation()).map(reader::sum)),
                Map.entry("candidates", reader -> Optional.of(reader.candidates())),
                Map.entry(
                        "firstStart",
                        reader -> reader.obligation().firstStartBy().map(reader::day)),
                Map.entry("step", Reader::step),
                Map.entry("proposal", reader -> reader.defect().proposal().map(reader::proposed)),
                Map.entry("proposalReason", reader -> reader.defect().proposal().map(Defect.Proposal::reason)),
                Map.entry("proposedBy", reader -> reader.defect().proposal().map(made -> officers.nameOf(made.by()))),
                Map.entry(
                        "sentBack",
                        reader -> reader.defect()
                                .proposal()
                                .flatMap(proposal -> filled(reader.defect().reason()))));
    }

    @Override
    public String prefix() {
        return "defect";
    }

    /** A case has many defects; without a task nobody says which is meant. */
    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        Function<Reader, Optional<String>> fact = Optional.ofNullable(facts.get(reference))
                .orElseThrow(() -> new IllegalArgumentException("There is no fact defect." + reference));
        return fact.apply(new Reader(tasks.of(subject), subject)).stream()
                .map(value -> new Fact(texts.get(subject.language(), "fact.defect." + reference), value))
                .toList();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** A defect as one officer reads it. */
    private final class Reader {

        private final DefectOfTask.Matter matter;
        private final FormSubject subject;

        Reader(DefectOfTask.Matter matter, FormSubject subject) {
            this.matter = matter;
            this.subject = subject;
        }

        Defect defect() {
            return matter.defect();
        }

        Obligation obligation() {
            return matter.obligation();
        }

        ContractTerms.Sanctions terms() {
            return obligation().terms().sanctions();
        }

        String words(String key, Object... arguments) {
            return texts.get(subject.language(), key, arguments);
        }

        String day(LocalDate day) {
            return subject.language().longDate(day);
        }

        String number(BigDecimal number) {
            return NumberFormat.getNumberInstance(subject.language().locale()).format(number);
        }

        String sum(BigDecimal sum) {
            return number(sum) + " " + obligation().currency();
        }

        Optional<String> sent(SupplierTask task) {
            return sent.about(matter, task, subject.language());
        }

        String sanctionsNamed() {
            List<Sanction> named = Sanction.namedIn(terms());
            return named.isEmpty()
                    ? words("fact.defect.noneNamed")
                    : named.stream()
                            .map(sanction -> words(DefectWords.key(sanction)))
                            .collect(Collectors.joining(", "));
        }

        String penalty(ContractTerms.Penalty penalty) {
            return words(
                    DefectWords.penaltyUnit(penalty.unit()),
                    number(penalty.amount()),
                    obligation().currency().getCurrencyCode());
        }

        String candidates() {
            return obligation()
                    .candidatesPresented()
                    .map(String::valueOf)
                    .orElseGet(() -> words("fact.defect.candidatesUnknown"));
        }

        Optional<String> step() {
            return subject.value(DefectVariables.STEP)
                    .map(step -> words(DefectWords.step(step)) + ". "
                            + words("reason.defect-ladder."
                                    + subject.value(DefectVariables.LADDER_REASON)
                                            .orElseThrow()));
        }

        String proposed(Defect.Proposal proposal) {
            String sanction = words(DefectWords.key(proposal.sanction()));
            return proposal.penalty().map(sum -> sanction + ": " + sum(sum)).orElse(sanction);
        }
    }
}
