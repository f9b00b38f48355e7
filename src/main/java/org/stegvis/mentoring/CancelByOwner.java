package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SharedVariables;

/** The owner names an edition and cancels it; an edition that is over is not cancelled any more. */
@Component
class CancelByOwner implements FormAct.Opening {

    static final String FORM = "cancel-edition";

    private static final String CASE = SharedVariables.CASE_NUMBER.name();

    private final Editions editions;
    private final Programmes programmes;
    private final Journal journal;

    CancelByOwner(Editions editions, Programmes programmes, Journal journal) {
        this.editions = editions;
        this.programmes = programmes;
        this.journal = journal;
    }

    @Override
    public String form() {
        return FORM;
    }

    /** Opens no new case: it is the edition that she names. */
    @Override
    public String open(Submission submission) {
        String officer = submission.subject().officer();
        Edition edition = editions.find(submission.answers().text(CASE).orElseThrow())
                .filter(found -> found.state().isUnderWay())
                .orElseThrow(() -> AnswersRefused.because(CASE, "mentoring.problem.noSuchEdition"));
        if (programmes
                .holder(edition.number(), ProgrammeRole.OWNER.group())
                .filter(owner -> !owner.equals(officer))
                .isPresent()) {
            throw AnswersRefused.because(CASE, "mentoring.problem.notYourEdition");
        }
        return edition.number();
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Edition edition = editions.require(submission.caseNumber());
        journal.write(new JournalLine(
                edition.number(),
                submission.subject().officer(),
                "cancellationDecided",
                submission.answers().text("cancellationReason").orElseThrow(),
                Map.of()));
        return Map.of(SharedVariables.TITLE.name(), edition.programme().title());
    }
}
