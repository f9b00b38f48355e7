package org.stegvis.mentoring;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.Programmes;

/** The owner approves the plan or returns it (A2); whoever approves it holds the owner's role in the edition. */
@Component
class ApprovePlan implements FormAct {

    private static final String COST_POLICY = "costPolicy";

    private final Editions editions;
    private final CostRule costs;
    private final EditionMoments moments;
    private final Programmes programmes;
    private final Journal journal;
    private final Clock clock;

    ApprovePlan(
            Editions editions,
            CostRule costs,
            EditionMoments moments,
            Programmes programmes,
            Journal journal,
            Clock clock) {
        this.editions = editions;
        this.costs = costs;
        this.moments = moments;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "approve-plan";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(COST_POLICY, editions.require(subject.caseNumber()).plan().costPolicy());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String officer = submission.subject().officer();
        String decision = answers.text(EditionVariables.PLAN_DECISION.name()).orElseThrow();
        Edition edition = editions.require(submission.caseNumber());
        journal.write(new JournalLine(edition.number(), officer, "planDecided", decision, Map.of()));
        if (!decision.equals("approve")) {
            return Map.of();
        }
        if (edition.isLate(clock.now())) {
            throw AnswersRefused.because(
                    EditionVariables.PLAN_DECISION.name(),
                    "mentoring.problem.deadlinePassed",
                    edition.plan().deadline());
        }
        programmes.give(edition.number(), ProgrammeRole.OWNER, officer);
        costs.set(
                edition,
                answers.text(COST_POLICY).orElseThrow(),
                answers.yes(EditionVariables.COST_RULE_CONFIRMED.name()),
                officer);
        Map<String, Object> known = new HashMap<>(moments.ofCall(edition));
        known.put(EditionVariables.EDITION_OUTCOME.name(), "held");
        return known;
    }
}
