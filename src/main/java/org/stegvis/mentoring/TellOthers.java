package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.journal.JournalLine;
import org.stegvis.letter.Letter;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/**
 * Tells those who have no place: adepts that they wait (M07), mentors that they are in reserve (M09), and those who were
 * not admitted why (M08). Whoever has a place in her other role hears of that place alone.
 */
@Component
class TellOthers {

    private static final int BAND = 5;
    private static final String OTHER_ROLE = "OTHER_ROLE";

    private final Participations participations;
    private final ParticipantLetters letters;
    private final Texts texts;

    TellOthers(Participations participations, ParticipantLetters letters, Texts texts) {
        this.participations = participations;
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * Writes to everybody who has applied and has no place.
     *
     * @param placed the persons who are offered one
     */
    void tell(Edition edition, Set<UUID> placed) {
        List<Participation> waiting = new ArrayList<>();
        for (Participation applicant : participations.in(edition.number(), ParticipationState.ELIGIBLE)) {
            if (placed.contains(applicant.person())) {
                become(applicant, ParticipationState.REJECTED, OTHER_ROLE);
            } else if (applicant.role() == ParticipationRole.MENTOR) {
                letters.write(
                        become(applicant, ParticipationState.RESERVE, ""),
                        MentoringLetter.RESERVE_MENTOR,
                        edition.number(),
                        "",
                        List.of(lastStart(edition)));
            } else {
                waiting.add(applicant);
            }
        }
        for (int place = 0; place < waiting.size(); place++) {
            letters.write(
                    become(waiting.get(place), ParticipationState.WAITLISTED, ""),
                    MentoringLetter.WAITING_LIST,
                    edition.number(),
                    "",
                    List.of(band(place), lastStart(edition)));
        }
        for (Participation refused :
                participations.in(edition.number(), ParticipationState.INELIGIBLE, ParticipationState.REJECTED)) {
            if (!placed.contains(refused.person()) && !refused.reason().equals(OTHER_ROLE)) {
                letters.write(
                        refused,
                        MentoringLetter.NOT_ADMITTED,
                        edition.number() + refused.role().code(),
                        "",
                        List.of(new Letter.Word(reason(refused))));
            }
        }
    }

    private Participation become(Participation applicant, ParticipationState state, String reason) {
        return participations.become(applicant.id(), state, JournalLine.SYSTEM, reason);
    }

    /** Between which places of the waiting list somebody stands. */
    private static String band(int place) {
        int first = place / BAND * BAND;
        return (first + 1) + "–" + (first + BAND);
    }

    /** The last day on which a place can still be taken up. */
    private static java.time.LocalDate lastStart(Edition edition) {
        return edition.plan().kickOff().starts().toLocalDate();
    }

    /** The reason in words where there are words for it. */
    private String reason(Participation refused) {
        return texts.find(Language.EN, "reason.eligibility." + refused.reason()).isPresent()
                ? "reason.eligibility." + refused.reason()
                : "mentoring.notAdmitted.OTHER";
    }
}
