package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Decides on a sanction that another officer has proposed. */
@Component
class DecideSanction implements FormAct {

    private static final String DECISION = DefectVariables.DECISION.name();
    private static final String CORRECTION_DUE = "correctionDue";

    private final DefectOfTask tasks;
    private final Defects defects;

    DecideSanction(DefectOfTask tasks, Defects defects) {
        this.tasks = tasks;
        this.defects = defects;
    }

    @Override
    public String form() {
        return "decide-sanction";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        DefectOfTask.Matter matter = tasks.of(subject);
        return Map.of(CORRECTION_DUE, matter.correctionDueFrom(matter.today()).toString());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        DefectOfTask.Matter matter = tasks.of(submission.subject());
        Defect.Proposal proposal = matter.defect().proposal().orElseThrow();
        if (proposal.by().equals(submission.subject().officer())) {
            throw AnswersRefused.because(DECISION, "obligation.problem.fourEyes");
        }
        return switch (answers.text(DECISION).orElseThrow()) {
            case "approve" ->
                Map.of(
                        DefectVariables.OUTCOME.name(),
                        proposal.sanction().outcome().code());
            case "refuse" -> refused(matter, answers);
            default -> {
                defects.explain(matter.id(), reason(answers));
                yield Map.of();
            }
        };
    }

    private Map<String, Object> refused(DefectOfTask.Matter matter, Answers answers) {
        LocalDate day = answers.date(CORRECTION_DUE).orElseThrow();
        new BrokenRules()
                .unless(day.isAfter(matter.today()), CORRECTION_DUE, "afterToday")
                .check();
        defects.correctBy(matter.id(), day);
        defects.explain(matter.id(), reason(answers));
        defects.propose(matter.id(), Optional.empty());
        return Map.of();
    }

    private static String reason(Answers answers) {
        return answers.text("decisionReason").orElseThrow();
    }
}
