package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.shared.Offers;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Programmes;

/** How an edition ends: closed after its report, or cancelled. */
@Component
public class EndOfEdition {

    private static final String NOTE = "cancellationNote";

    private final Editions editions;
    private final EditionMoments moments;
    private final Programmes programmes;
    private final Participations participations;
    private final ParticipantLetters letters;
    private final AnswerSheets sheets;
    private final JointMeetings joint;
    private final Offers offers;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Clock clock;

    EndOfEdition(
            Editions editions,
            EditionMoments moments,
            Programmes programmes,
            Participations participations,
            ParticipantLetters letters,
            AnswerSheets sheets,
            JointMeetings joint,
            Offers offers,
            ApplicationEventPublisher events,
            Journal journal,
            Clock clock) {
        this.editions = editions;
        this.moments = moments;
        this.programmes = programmes;
        this.participations = participations;
        this.letters = letters;
        this.sheets = sheets;
        this.joint = joint;
        this.offers = offers;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The report is with the owner; from now on the times of retention count.
     *
     * @return the moment at which the last survey opens
     */
    @Transactional
    public String close(Edition edition) {
        end(edition, EditionState.ENDED);
        return moments.followUp(edition);
    }

    /** The edition is cancelled: everybody who applied or takes part is told, and all that belongs to it ends. */
    @Transactional
    public void cancel(Edition edition) {
        String note = note(edition);
        for (Participation concerned : participations.in(edition.number())) {
            if (!concerned.state().isOver()) {
                letters.write(concerned, MentoringLetter.EDITION_CANCELLED, edition.number(), "", List.of(note));
            }
        }
        end(edition, EditionState.CANCELLED);
        events.publishEvent(new EditionCancelled(edition.number()));
        joint.cancel(edition);
        participations.in(edition.number(), ParticipationState.ADMITTED).stream()
                .flatMap(admitted -> offers.openOf(admitted).stream())
                .forEach(offer -> offers.withdraw(offer.id()));
        endProgramme(edition);
    }

    /** The programme is over. */
    @Transactional
    public void endProgramme(Edition edition) {
        programmes.end(edition.number());
    }

    private void end(Edition edition, EditionState state) {
        editions.closed(edition.number(), state, clock.now());
        journal.write(new JournalLine(edition.number(), JournalLine.SYSTEM, "editionState", state.name(), Map.of()));
    }

    /** What the owner wants everybody to know. */
    private String note(Edition edition) {
        return sheets.text(edition.number(), CancelByOwner.FORM, NOTE)
                .or(() -> sheets.text(edition.number(), DecideSmallEdition.FORM, NOTE))
                .orElse("");
    }
}
