package org.stegvis.mentoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participations;

/** Writes to the members of groups, each in her language and with her own link. */
@Component
public class GroupLetters {

    private final ParticipantLetters letters;
    private final Participations participations;
    private final FitAnswers fits;
    private final GroupMeetings meetings;

    GroupLetters(ParticipantLetters letters, Participations participations, FitAnswers fits, GroupMeetings meetings) {
        this.letters = letters;
        this.participations = participations;
        this.fits = fits;
        this.meetings = meetings;
    }

    /** Writes the same to all members; nobody is reminded while the group has paused, or of dates that are there. */
    @Transactional
    public void toAll(MentorshipGroup group, MentoringLetter kind, String step) {
        boolean known = kind == MentoringLetter.DATES_MISSING
                && !meetings.planned(group.id()).isEmpty();
        if (group.state() == GroupState.MEETING && !known) {
            group.members().forEach(member -> to(member, kind, step, List.of()));
        }
    }

    /** Asks those who have not said how the group fits (B4), once after each meeting. */
    @Transactional
    public void askHowItFits(MentorshipGroup group) {
        if (group.state() == GroupState.MEETING) {
            fits.toAsk(group)
                    .forEach((member, meeting) ->
                            to(member, MentoringLetter.FIT_QUESTION, meeting.toString(), List.of()));
        }
    }

    /** Writes to one of them. */
    void to(UUID member, MentoringLetter kind, String step, List<Object> facts) {
        letters.write(participations.require(member), kind, step, "", facts);
    }
}
