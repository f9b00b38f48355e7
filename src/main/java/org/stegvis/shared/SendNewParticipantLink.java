package org.stegvis.shared;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** Sends a new personal link to a participant whose link has run out; at most one a day, however often it is asked for. */
@Component
public class SendNewParticipantLink {

    private final ParticipantLetters letters;
    private final Clock clock;

    SendNewParticipantLink(ParticipantLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes the letter, unless one was written to this person today. */
    @Transactional
    public void to(Programme programme, Participation participation) {
        letters.write(
                participation,
                SharedLetter.PARTICIPANT_NEW_LINK,
                "asked-" + clock.today(programme.country().zone()),
                "",
                List.of());
    }
}
