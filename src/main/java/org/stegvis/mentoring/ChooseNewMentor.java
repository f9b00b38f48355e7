package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** The coordinator decides who leads those who need a mentor: as proposed, or otherwise with a reason. */
@Component
class ChooseNewMentor implements FormAct {

    private static final String DECISION = GroupVariables.REMATCH_DECISION.name();
    private static final String MENTOR = "newMentor";
    private static final String REASON = "rematchReason";

    private final GroupOfTask tasks;
    private final NewMentors mentors;
    private final Rematches rematches;
    private final RematchDecisions decisions;
    private final WordsOfGroups words;

    ChooseNewMentor(
            GroupOfTask tasks,
            NewMentors mentors,
            Rematches rematches,
            RematchDecisions decisions,
            WordsOfGroups words) {
        this.tasks = tasks;
        this.mentors = mentors;
        this.rematches = rematches;
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public String form() {
        return "choose-new-mentor";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of(
                MENTOR,
                mentors.possible(tasks.rematch(subject)).stream()
                        .map(mentor -> new Choice(mentor.toString(), words.of(mentor)))
                        .toList());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        Rematching rematch = tasks.rematch(submission.subject());
        rematches.decided(
                rematch.id(),
                submission.subject().officer(),
                answers.text(REASON).orElse(""));
        switch (answers.text(DECISION).orElseThrow()) {
            case "proposal" -> offer(rematch, mentors.of(rematch));
            case "withMove" -> offer(rematch, mentors.withMove(rematch));
            case "mentor" -> {
                UUID mentor = UUID.fromString(answers.text(MENTOR).orElseThrow());
                rematch.adeptIds().forEach(adept -> rematches.offer(rematch.id(), adept, mentor));
            }
            case "peerGroup" -> decisions.peers(rematch);
            case "nextEdition" ->
                decisions.nextEdition(rematch, submission.subject().officer());
            default -> decisions.goOn(rematch);
        }
        return Map.of();
    }

    private void offer(Rematching rematch, NewMentors.Proposal proposal) {
        if (proposal.mentors().isEmpty()) {
            throw AnswersRefused.because(DECISION, "mentoring.problem.nobodyProposed");
        }
        proposal.mentors().forEach((adept, mentor) -> {
            rematches.concern(rematch.id(), adept);
            rematches.offer(rematch.id(), adept, mentor);
        });
    }
}
