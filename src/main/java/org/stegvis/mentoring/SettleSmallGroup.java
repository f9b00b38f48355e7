package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** The coordinator settles what becomes of a group with fewer adepts than its mentor wanted at least. */
@Component
class SettleSmallGroup implements FormAct {

    private static final String DECISION = GroupVariables.REMATCH_DECISION.name();
    private static final String WITH = "mergeWith";

    private final GroupOfTask tasks;
    private final Groups groups;
    private final Rematches rematches;
    private final EndGroups ends;
    private final Participations participations;
    private final WordsOfGroups words;

    SettleSmallGroup(
            GroupOfTask tasks,
            Groups groups,
            Rematches rematches,
            EndGroups ends,
            Participations participations,
            WordsOfGroups words) {
        this.tasks = tasks;
        this.groups = groups;
        this.rematches = rematches;
        this.ends = ends;
        this.participations = participations;
        this.words = words;
    }

    @Override
    public String form() {
        return "settle-small-group";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        MentorshipGroup small = groups.require(tasks.rematch(subject).group());
        return Map.of(
                WITH,
                groups.ofEdition(small.edition()).stream()
                        .filter(other -> !other.id().equals(small.id()) && other.state() != GroupState.ENDED)
                        .filter(other ->
                                groups.freePlaces(other) >= small.adepts().size())
                        .map(other -> new Choice(other.id().toString(), other.number() + ": " + words.mentorOf(other)))
                        .toList());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rematching rematch = tasks.rematch(submission.subject());
        MentorshipGroup small = groups.hold(rematch.group());
        String officer = submission.subject().officer();
        rematches.decided(
                rematch.id(),
                officer,
                submission.answers().text("smallGroupReason").orElse(""));
        switch (submission.answers().text(DECISION).orElseThrow()) {
            case "merge" -> {
                UUID other = UUID.fromString(submission.answers().text(WITH).orElseThrow());
                small.adepts().forEach(adept -> groups.join(other, adept));
                free(small, officer);
                rematches.end(rematch.id(), "merged");
            }
            case "dissolve" -> {
                free(small, officer);
                rematches.end(rematch.id(), "dissolved");
            }
            default -> rematches.end(rematch.id(), "goesOn");
        }
        return Map.of();
    }

    /** The mentor becomes a reserve; adepts who are left are looked for another. */
    private void free(MentorshipGroup small, String officer) {
        small.mentor().ifPresent(mentor -> {
            groups.leave(mentor, LeavingCause.MOVED);
            participations.become(mentor, ParticipationState.RESERVE, officer, "groupTooSmall");
        });
        MentorshipGroup left = groups.require(small.id());
        if (left.adepts().isEmpty()) {
            ends.end(left.id());
        } else {
            groups.become(left.id(), GroupState.PAUSED);
            rematches.begin(left, RematchCause.MENTOR_LOST, left.adepts());
        }
    }
}
