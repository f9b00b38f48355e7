package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.form.AnswerSheet;

/** Notes in the journal that a case was told of a turn, and who had reported it. */
@Component
public class NoteTurn {

    private final Journal journal;
    private final ReportedTurns turns;

    NoteTurn(Journal journal, ReportedTurns turns) {
        this.journal = journal;
        this.turns = turns;
    }

    /** The process of the case has taken the message of this turn. */
    public void received(String caseNumber, Turn turn) {
        AnswerSheet report = turns.latest(caseNumber, turn).orElseThrow();
        journal.write(new JournalLine(
                caseNumber,
                report.officer(),
                "messageReceived",
                turn.message(),
                Map.of(
                        ReportedTurns.DAY,
                        report.answers().path(ReportedTurns.DAY).asText())));
    }
}
