package org.stegvis.mentoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationChanged;
import org.stegvis.shared.ParticipationState;

/**
 * Letters that follow from what somebody does: to whoever withdraws (M12), and to the line manager whom somebody named
 * when she applied, once she has taken her place (M18).
 */
@Component
class LettersOnChange {

    private static final Set<ParticipationState> WITHDRAWN =
            EnumSet.of(ParticipationState.WITHDRAWN_BEFORE, ParticipationState.WITHDRAWN_DURING);

    private final Editions editions;
    private final ParticipantLetters letters;
    private final LineManagers managers;
    private final Erasure erasure;

    LettersOnChange(Editions editions, ParticipantLetters letters, LineManagers managers, Erasure erasure) {
        this.editions = editions;
        this.letters = letters;
        this.managers = managers;
        this.erasure = erasure;
    }

    @EventListener
    void changed(ParticipationChanged changed) {
        Participation participation = changed.participation();
        editions.find(participation.programme()).ifPresent(edition -> {
            if (WITHDRAWN.contains(participation.state())) {
                letters.write(
                        participation,
                        MentoringLetter.WITHDRAWN,
                        participation.id().toString(),
                        "",
                        List.of(erasure.ofUnsuccessful(participation, edition)));
            } else if (participation.state() == ParticipationState.CONFIRMED) {
                managers.tell(edition, participation);
            }
        });
    }
}
