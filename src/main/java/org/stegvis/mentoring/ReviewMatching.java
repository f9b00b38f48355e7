package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** A coordinator proposes one of the runs; its mentors are asked, and another coordinator approves it (A11). */
@Component
class ReviewMatching implements FormAct {

    private static final String RUN_NUMBER = "runNumber";

    private final MatchingDesk desk;
    private final MatchingRuns runs;

    ReviewMatching(MatchingDesk desk, MatchingRuns runs) {
        this.desk = desk;
        this.runs = runs;
    }

    @Override
    public String form() {
        return "review-matching";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return runs.newest(subject.caseNumber())
                .<Map<String, Object>>map(run -> Map.of(RUN_NUMBER, run.number()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String edition = submission.caseNumber();
        StoredRun run = runs.find(
                        edition,
                        submission.answers().number(RUN_NUMBER).orElseThrow().intValueExact())
                .orElseThrow(() -> AnswersRefused.because(RUN_NUMBER, "matching.problem.noSuchRun"));
        try {
            desk.propose(edition, desk.version(edition), submission.subject().officer(), run.id());
        } catch (AnswersRefused refused) {
            throw at(RUN_NUMBER, refused);
        }
        return Map.of();
    }

    /** The same problems, said at this field. */
    static AnswersRefused at(String field, AnswersRefused refused) {
        List<Problem> problems = refused.problems().stream()
                .map(problem -> new Problem(field, problem.text(), problem.arguments()))
                .toList();
        return new AnswersRefused(problems);
    }
}
