package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Decides whether a defect was corrected in time, or what follows if it was not. */
@Component
class CheckCorrection implements FormAct {

    private static final String CORRECTION = "correctionDue";

    private final DefectOfTask tasks;
    private final Defects defects;
    private final DefectLadder ladder;

    CheckCorrection(DefectOfTask tasks, Defects defects, DefectLadder ladder) {
        this.tasks = tasks;
        this.defects = defects;
        this.ladder = ladder;
    }

    @Override
    public String form() {
        return "check-correction";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        DefectOfTask.Matter matter = tasks.of(subject);
        return Map.of(CORRECTION, matter.correctionDueFrom(matter.today()).toString());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        DefectOfTask.Matter matter = tasks.of(submission.subject());
        return switch (answers.text(DefectVariables.CORRECTION_RESULT.name()).orElseThrow()) {
            case "moreTime" -> moreTime(matter, answers.date(CORRECTION).orElseThrow());
            case "notCorrected" -> {
                defects.failedAgain(matter.id());
                yield ladder.asked(matter.obligation(), defects.require(matter.id()));
            }
            case "noFurther" -> {
                defects.explain(matter.id(), answers.text("noFurtherReason").orElseThrow());
                yield Map.of(DefectVariables.OUTCOME.name(), DefectOutcome.UNCORRECTED.code());
            }
            default -> Map.of(DefectVariables.OUTCOME.name(), DefectOutcome.CORRECTED.code());
        };
    }

    private Map<String, Object> moreTime(DefectOfTask.Matter matter, LocalDate day) {
        new BrokenRules()
                .unless(day.isAfter(matter.today()), CORRECTION, "afterToday")
                .check();
        defects.correctBy(matter.id(), day);
        return Map.of();
    }
}
