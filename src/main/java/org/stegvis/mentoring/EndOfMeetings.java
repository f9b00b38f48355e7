package org.stegvis.mentoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Survey;
import org.stegvis.shared.SurveyKind;

/** What follows the last joint meeting: thanks to all, and certificates to those who have earned one (A21). */
@Component
public class EndOfMeetings {

    private final Participations participations;
    private final MentoringCertificates certificates;
    private final EditionSurveys surveys;
    private final EditionSchedule schedule;
    private final EditionMoments moments;
    private final ParticipantLetters letters;

    EndOfMeetings(
            Participations participations,
            MentoringCertificates certificates,
            EditionSurveys surveys,
            EditionSchedule schedule,
            EditionMoments moments,
            ParticipantLetters letters) {
        this.participations = participations;
        this.certificates = certificates;
        this.surveys = surveys;
        this.schedule = schedule;
        this.moments = moments;
        this.letters = letters;
    }

    /**
     * Thanks everybody who is still there, who has completed the edition by that (M15), and certifies those who have
     * earned it (M16).
     *
     * @return the moment from which no travel claim is taken any more
     */
    @Transactional
    public String thank(Edition edition) {
        Survey closing = surveys.open(edition, SurveyKind.CLOSING.code());
        Set<UUID> thanked = new HashSet<>();
        for (Participation member : participations.in(
                edition.number(), ParticipationState.CONFIRMED, ParticipationState.ACTIVE, ParticipationState.PAUSED)) {
            Participation completed =
                    participations.become(member.id(), ParticipationState.COMPLETED, JournalLine.SYSTEM, "");
            if (thanked.add(member.person())) {
                letters.write(
                        completed,
                        MentoringLetter.THANKS,
                        edition.number(),
                        closing.id().toString(),
                        List.of(
                                closing.closesAt().atZone(edition.zone()).toLocalDate(),
                                schedule.lastDayForClaims(edition)));
            }
            if (certificates.judge(edition, completed).certified()) {
                letters.write(
                        completed,
                        MentoringLetter.MENTORING_CERTIFICATE,
                        completed.id().toString(),
                        "",
                        List.of());
            }
        }
        return moments.claimsClose(edition);
    }
}
