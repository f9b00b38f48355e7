package org.stegvis.obligation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;

/** Ends a defect with all that follows: the supplier is told, owes nothing more of it, and whoever waits hears of it. */
@Component
public class EndDefect {

    private final Defects defects;
    private final Obligations obligations;
    private final DefectLetters letters;
    private final StandingOfObligations standings;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    EndDefect(
            Defects defects,
            Obligations obligations,
            DefectLetters letters,
            StandingOfObligations standings,
            Journal journal,
            ApplicationEventPublisher events) {
        this.defects = defects;
        this.obligations = obligations;
        this.letters = letters;
        this.standings = standings;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Ends it so; does nothing if it had ended before.
     *
     * @param letter what the supplier is told; empty if it never heard of the defect
     * @param step makes the letter one of a kind
     */
    public void end(UUID id, DefectOutcome outcome, Optional<SupplierLetterKind> letter, String step) {
        if (!defects.close(id, outcome)) {
            return;
        }
        Defect defect = defects.require(id);
        Obligation obligation = obligations.require(defect.obligation());
        letters.settle(obligation, defect);
        letter.map(kind -> fitting(kind, defect)).ifPresent(kind -> letters.told(obligation, defect, kind, step));
        note(obligation, defect, outcome);
        standings.judge(obligation);
        events.publishEvent(new DefectClosed(obligation.id(), id, outcome));
    }

    /** The letter of an excuse names a new day for the first start; any other excuse is told as the end that it is. */
    private static SupplierLetterKind fitting(SupplierLetterKind letter, Defect defect) {
        return letter == SupplierLetterKind.EXCUSED && defect.kind() != DefectKind.NO_FIRST_START
                ? SupplierLetterKind.DEFECT_CLOSED
                : letter;
    }

    private void note(Obligation obligation, Defect defect, DefectOutcome outcome) {
        String number = String.valueOf(defect.number());
        journal.write(new JournalLine(
                obligation.caseNumber(),
                JournalLine.SYSTEM,
                "defectClosed",
                defect.kind().code(),
                Map.of("defect", number, "outcome", outcome.code())));
        if (outcome == DefectOutcome.TERMINATED) {
            journal.write(new JournalLine(
                    obligation.caseNumber(),
                    JournalLine.SYSTEM,
                    "earlyEndToReport",
                    "record-turn",
                    Map.of("defect", number)));
        }
    }
}
