package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Deadlines;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officer;
import org.stegvis.platform.StegvisSettings;

/** Writes letters about a deadline of a purchase; each names the task and its date, and
 * opens the case, or the task for whoever is to do it. */
@Component
class DeadlineLetters {

    private static final String CASE = "/cases/";
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final Purchases purchases;
    private final Letters letters;
    private final Deadlines deadlines;
    private final DeadlineNames names;
    private final StegvisSettings settings;

    DeadlineLetters(
            Purchases purchases, Letters letters, Deadlines deadlines, DeadlineNames names, StegvisSettings settings) {
        this.purchases = purchases;
        this.letters = letters;
        this.deadlines = deadlines;
        this.names = names;
        this.settings = settings;
    }

    /** Writes the letter to those who owe it, once for this step. */
    void writeToHolders(LetterKind kind, Deadline deadline, String step, Collection<Officer> holders) {
        boolean taskIsOpen = !deadline.task().isEmpty();
        write(kind, deadline, step, holders, taskIsOpen ? TASK + deadline.task() : CASE + deadline.caseNumber());
    }

    /** Writes the letter to others whom it concerns, once for this step. */
    void write(LetterKind kind, Deadline deadline, String step, Collection<Officer> readers) {
        write(kind, deadline, step, readers, CASE + deadline.caseNumber());
    }

    private void write(LetterKind kind, Deadline deadline, String step, Collection<Officer> readers, String path) {
        Purchase purchase = purchases.require(deadline.caseNumber());
        LocalDate day = deadlines.calendar(purchase.number()).dayOf(deadline.dueAt());
        for (Officer reader : readers) {
            letters.write(new Letter(
                    purchase.number(),
                    kind.code(),
                    step,
                    reader.userId(),
                    reader.email(),
                    reader.language(),
                    purchase.title(),
                    settings.publicUrl() + path,
                    List.of(names.of(deadline, reader.language()), day),
                    Optional.empty()));
        }
    }
}
