package org.stegvis.mentoring;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Tells everybody who has applied that the call was extended (M03). Drafts hear of it by their reminders. */
@Component
public class ExtensionLetters {

    private final Participations participations;
    private final ParticipantLetters letters;

    ExtensionLetters(Participations participations, ParticipantLetters letters) {
        this.participations = participations;
        this.letters = letters;
    }

    /** Writes to each person once, whatever roles she applied for. */
    public void write(Edition edition) {
        String deadline = edition.plan().deadline().toString();
        for (Participation applicant : participations.in(
                edition.number(),
                ParticipationState.SUBMITTED,
                ParticipationState.INCOMPLETE,
                ParticipationState.ELIGIBLE)) {
            letters.write(
                    applicant,
                    MentoringLetter.DEADLINE_EXTENDED,
                    deadline,
                    "",
                    List.of(edition.plan().deadline(), edition.plan().matchingDone()));
        }
    }
}
