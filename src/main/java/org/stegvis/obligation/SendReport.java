package org.stegvis.obligation;

import static org.stegvis.obligation.SupplierForm.group;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter.Word;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/**
 * The supplier reports on a period: counts, never names (domain 2.6, form leverantorsrapport), and who of those known
 * still works there.
 */
@Component
class SendReport implements SupplierAct {

    private final ReportRounds rounds;
    private final Hires hires;
    private final Submissions submissions;
    private final FulfilmentOfObligations figures;
    private final ContradictingReport contradiction;
    private final CheckReport rules = new CheckReport();

    SendReport(
            ReportRounds rounds,
            Hires hires,
            Submissions submissions,
            FulfilmentOfObligations figures,
            ContradictingReport contradiction) {
        this.contradiction = contradiction;
        this.rounds = rounds;
        this.hires = hires;
        this.submissions = submissions;
        this.figures = figures;
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.REPORT;
    }

    @Override
    public SupplierTurn turn(SupplierMatter matter) {
        Optional<ReportRound> round = round(matter);
        if (round.isEmpty()) {
            return SupplierTurn.UNKNOWN;
        }
        SupplierTurn turn = SupplierAct.super.turn(matter);
        return turn != SupplierTurn.OPEN
                ? turn
                : switch (round.get().state()) {
                    case ACCEPTED, WAIVED -> SupplierTurn.MOVED_ON;
                    case PLANNED -> SupplierTurn.NOT_YET;
                    default -> SupplierTurn.OPEN;
                };
    }

    @Override
    public int revision(SupplierMatter matter, int sentBefore) {
        return round(matter).map(ReportRound::revision).orElse(sentBefore);
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        List<SupplierForm.Group> groups = new ArrayList<>();
        known(matter).forEach(hire -> groups.add(ofHire(hire)));
        groups.add(group(
                "starts",
                SupplierFields.PLACES_OFFERED,
                SupplierFields.STARTS_EMPLOYMENT,
                SupplierFields.STARTS_PRACTICE,
                SupplierFields.STARTS_APPRENTICE));
        groups.add(group("inAll", SupplierFields.HIRED_IN_ALL, SupplierFields.EXPLANATION, SupplierFields.FTE_MONTHS));
        groups.add(group(
                "ends",
                SupplierFields.ONGOING,
                SupplierFields.ENDED_COMPLETED,
                SupplierFields.ENDED_BY_PERSON,
                SupplierFields.ENDED_BY_EMPLOYER,
                SupplierFields.CONVERTED));
        groups.add(group("sex", SupplierFields.WOMEN, SupplierFields.MEN, SupplierFields.SEX_UNKNOWN));
        groups.add(
                group("more", SupplierFields.SUBCONTRACTOR_SHARE, SupplierFields.OBSTACLES, SupplierFields.SIGNED_BY));
        return new SupplierForm(groups, true);
    }

    private static SupplierForm.Group ofHire(Hire hire) {
        return new SupplierForm.Group(
                "hire",
                List.of(
                        hire.number(),
                        new Word(SupplierFields.FORM.wordOf(hire.form().code())),
                        hire.extent(),
                        hire.startsOn()),
                List.of(
                        SupplierFields.STILL_THERE.ofHire(hire.number()),
                        SupplierFields.ENDED_ON.ofHire(hire.number()).optional(),
                        SupplierFields.CAUSE.ofHire(hire.number()).optional()));
    }

    /** The last version of this report if it was sent back; else what follows from the hires that are known. */
    @Override
    public Map<String, String> suggestions(SupplierMatter matter) {
        Optional<ReportRound> round = round(matter);
        if (round.isEmpty()) {
            return Map.of();
        }
        Optional<Submission> returned = submissions.of(matter.obligation().id()).stream()
                .filter(sent ->
                        sent.kind() == SupplierTask.REPORT && sent.subject().equals(matter.subject()))
                .findFirst();
        return returned.map(sent -> asTyped(sent.content())).orElseGet(() -> suggested(matter, round.get()));
    }

    private Map<String, String> suggested(SupplierMatter matter, ReportRound round) {
        ReportFigures known = ReportFigures.of(
                matter.obligation(), round, hires.of(matter.obligation().id()), figures);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SupplierFields.STARTS_EMPLOYMENT.key(), String.valueOf(known.startsEmployment()));
        values.put(SupplierFields.STARTS_PRACTICE.key(), String.valueOf(known.startsPractice()));
        values.put(SupplierFields.STARTS_APPRENTICE.key(), String.valueOf(known.startsApprentice()));
        values.put(SupplierFields.HIRED_IN_ALL.key(), String.valueOf(known.hiredInAll()));
        values.put(
                SupplierFields.FTE_MONTHS.key(),
                known.months().stripTrailingZeros().toPlainString());
        values.put(SupplierFields.ONGOING.key(), String.valueOf(known.ongoing()));
        values.put(SupplierFields.ENDED_COMPLETED.key(), String.valueOf(known.completed()));
        values.put(SupplierFields.ENDED_BY_PERSON.key(), String.valueOf(known.endedByPerson()));
        values.put(SupplierFields.ENDED_BY_EMPLOYER.key(), String.valueOf(known.endedByEmployer()));
        values.put(SupplierFields.CONVERTED.key(), String.valueOf(known.converted()));
        return values;
    }

    private static Map<String, String> asTyped(JsonNode content) {
        Map<String, String> values = new LinkedHashMap<>();
        content.fields()
                .forEachRemaining(
                        answer -> values.put(answer.getKey(), answer.getValue().asText()));
        return values;
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        rules.agree(answers, problems);
        for (Hire hire : known(matter)) {
            rules.ofHire(hire, matter.today(), answers, problems);
        }
        contradiction
                .of(matter, round(matter).orElseThrow(), answers)
                .filter(asked -> !answers.has(SupplierFields.EXPLANATION.key()))
                .ifPresent(asked -> problems.add(new Problem(
                        SupplierFields.EXPLANATION.key(),
                        "supplier.problem.fewerThanBefore",
                        asked.now(),
                        asked.before())));
    }

    /** A report that counts fewer people than before stays marked, with both counts. */
    @Override
    public Map<String, Object> marks(SupplierMatter matter, Answers answers) {
        return contradiction
                .of(matter, round(matter).orElseThrow(), answers)
                .<Map<String, Object>>map(asked -> Map.of(
                        "contradicts",
                        Map.of(
                                "field", SupplierFields.HIRED_IN_ALL.key(),
                                "before", asked.before(),
                                "now", asked.now())))
                .orElse(Map.of());
    }

    @Override
    public void take(SupplierMatter matter, Answers answers, UUID submission) {
        for (Hire hire : known(matter)) {
            if (answers.text(SupplierFields.STILL_THERE.ofHire(hire.number()).key())
                    .filter("no"::equals)
                    .isPresent()) {
                hires.ended(
                        matter.obligation().id(),
                        hire.number(),
                        TellOfEnd.end(
                                answers,
                                SupplierFields.ENDED_ON.ofHire(hire.number()),
                                SupplierFields.CAUSE.ofHire(hire.number())));
            }
        }
    }

    /** Those who are known to have started in the period or before, and not to have ended. */
    private List<Hire> known(SupplierMatter matter) {
        return round(matter)
                .map(round -> hires.of(matter.obligation().id()).stream()
                        .filter(hire -> hire.end().isEmpty() && !hire.startsOn().isAfter(round.periodEnd()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<ReportRound> round(SupplierMatter matter) {
        return rounds.of(matter.obligation().id()).stream()
                .filter(round -> round.id().toString().equals(matter.subject()))
                .findFirst();
    }
}
