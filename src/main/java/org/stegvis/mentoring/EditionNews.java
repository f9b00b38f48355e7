package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.SurveyKind;

/**
 * What an edition waits for and what has come true of it. Each is read from the tables, so that nothing is lost that
 * happened before the edition waited for it.
 */
@Component
public class EditionNews {

    private final JointMeetings meetings;
    private final EditionSurveys surveys;
    private final Participations participations;
    private final MatchingRuns runs;
    private final GroupProposals proposals;
    private final CaseWork work;

    EditionNews(
            JointMeetings meetings,
            EditionSurveys surveys,
            Participations participations,
            MatchingRuns runs,
            GroupProposals proposals,
            CaseWork work) {
        this.meetings = meetings;
        this.surveys = surveys;
        this.participations = participations;
        this.runs = runs;
        this.proposals = proposals;
        this.work = work;
    }

    /** Something that an edition may wait for. */
    public enum News {
        APPLICATIONS_JUDGED,
        MENTORS_ANSWERED,
        EVERYBODY_ANSWERED,
        ORIENTATION_HELD,
        KICK_OFF_HELD,
        MID_TERM_HELD,
        FINAL_HELD,
        CLOSING_SURVEY_OVER
    }

    /** Whether it has come true. */
    public boolean isTrue(News news, Edition edition) {
        return switch (news) {
            case APPLICATIONS_JUDGED -> nobodyIn(edition, ParticipationState.SUBMITTED, ParticipationState.INCOMPLETE);
            case MENTORS_ANSWERED ->
                runs.proposed(edition.number())
                        .filter(run -> proposals.isEverybodyHeard(run.id()))
                        .isPresent();
            case EVERYBODY_ANSWERED -> nobodyIn(edition, ParticipationState.ADMITTED);
            case ORIENTATION_HELD -> meetings.isBehind(edition, EventKind.ORIENTATION);
            case KICK_OFF_HELD -> meetings.isBehind(edition, EventKind.KICK_OFF);
            case MID_TERM_HELD -> meetings.isBehind(edition, EventKind.MID_TERM);
            case FINAL_HELD -> meetings.isBehind(edition, EventKind.FINAL);
            case CLOSING_SURVEY_OVER -> surveys.isOver(edition, SurveyKind.CLOSING);
        };
    }

    /** Whether the edition waits for this message now. */
    public boolean isAwaited(String message, Edition edition) {
        return work.awaits(edition.number(), message);
    }

    private boolean nobodyIn(Edition edition, ParticipationState... states) {
        return participations.in(edition.number(), states).isEmpty();
    }
}
