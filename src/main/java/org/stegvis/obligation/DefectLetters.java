package org.stegvis.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.platform.Clock;

/** The letters to a supplier about a defect, and what it owes after each. */
@Component
public class DefectLetters {

    private final Defects defects;
    private final Obligations obligations;
    private final SupplierLetters letters;
    private final SupplierDeadlines deadlines;
    private final Clock clock;

    DefectLetters(
            Defects defects,
            Obligations obligations,
            SupplierLetters letters,
            SupplierDeadlines deadlines,
            Clock clock) {
        this.defects = defects;
        this.obligations = obligations;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Asks the supplier for its side, an action plan or the correction; once for this step.
     *
     * @return the first moment after the last day for it, in the time of the country
     */
    public Instant ask(UUID id, SupplierLetterKind kind, String step) {
        Defect defect = defects.require(id);
        Obligation obligation = obligations.require(defect.obligation());
        LocalDate day = kind == SupplierLetterKind.DEFECT_NOTICE
                ? defect.hearingUntil().orElseThrow()
                : correctionDue(obligation, defect);
        if (kind != SupplierLetterKind.DEFECT_NOTICE) {
            defects.stepTo(id, kind == SupplierLetterKind.ACTION_PLAN_REQUEST ? "ACTION_PLAN" : "CORRECTION");
        }
        settle(obligation, defect);
        deadlines.open(obligation, kind.asksFor().orElseThrow().code(), id.toString(), day);
        letters.write(obligation, kind, step, id.toString(), List.of(day, defect.description()));
        return day.plusDays(1).atStartOfDay(obligation.country().zone()).toInstant();
    }

    /** Tells the supplier how the defect ended; once for this step. */
    void told(Obligation obligation, Defect defect, SupplierLetterKind kind, String step) {
        LocalDate today = clock.today(obligation.country().zone());
        List<Object> facts = switch (kind) {
            case SANCTION_DECIDED ->
                List.of(
                        today,
                        decided(obligation, defect),
                        defect.proposal().orElseThrow().reason());
            case EXCUSED -> List.of(obligation.firstStartBy().orElse(today));
            default ->
                List.of(
                        LocalDate.ofInstant(
                                defect.openedAt(), obligation.country().zone()),
                        defect.description());
        };
        letters.write(obligation, kind, step, defect.id().toString(), facts);
    }

    /** The supplier owes nothing more of what was asked about this defect. */
    void settle(Obligation obligation, Defect defect) {
        List.of(SupplierTask.STATEMENT, SupplierTask.ACTION_PLAN, SupplierTask.CORRECTION)
                .forEach(task ->
                        deadlines.settle(obligation, task.code(), defect.id().toString()));
    }

    /** The day that was set; if it has passed meanwhile, the time that the contract gives counts from today. */
    private LocalDate correctionDue(Obligation obligation, Defect defect) {
        LocalDate today = clock.today(obligation.country().zone());
        return defect.correctionDue().filter(day -> day.isAfter(today)).orElseGet(() -> {
            LocalDate day = today.plusDays(obligation.terms().sanctions().correctionDays());
            defects.correctBy(defect.id(), day);
            return day;
        });
    }

    private static Letter.Word decided(Obligation obligation, Defect defect) {
        Defect.Proposal proposal = defect.proposal().orElseThrow();
        return proposal.penalty()
                .map(sum ->
                        new Letter.Word(DefectWords.PENALTY_OF, List.of(new Letter.Sum(sum, obligation.currency()))))
                .orElseGet(() -> new Letter.Word(DefectWords.key(proposal.sanction())));
    }
}
