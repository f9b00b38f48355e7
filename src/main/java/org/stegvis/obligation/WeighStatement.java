package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Decides after the hearing whether a defect stands, the supplier is excused, or it was no defect. */
@Component
class WeighStatement implements FormAct {

    private static final String CORRECTION = "correctionDue";
    private static final String EXCUSE = "excuse";
    private static final String NO_CANDIDATES = "noCandidates";

    private final DefectOfTask tasks;
    private final Defects defects;
    private final DefectLadder ladder;
    private final MoveFirstStart firstStart;

    WeighStatement(DefectOfTask tasks, Defects defects, DefectLadder ladder, MoveFirstStart firstStart) {
        this.tasks = tasks;
        this.defects = defects;
        this.ladder = ladder;
        this.firstStart = firstStart;
    }

    @Override
    public String form() {
        return "weigh-statement";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(CORRECTION, tasks.of(subject).correctionDue().toString());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        DefectOfTask.Matter matter = tasks.of(submission.subject());
        String reason = answers.text("weighingReason").orElse("");
        return switch (answers.text(DefectVariables.WEIGHING.name()).orElseThrow()) {
            case "excused" -> excused(matter, answers, reason);
            case "withdrawn" -> {
                defects.weigh(matter.id(), false, "", reason);
                yield Map.of(DefectVariables.OUTCOME.name(), DefectOutcome.WITHDRAWN.code());
            }
            default -> stands(matter, answers, reason);
        };
    }

    private Map<String, Object> stands(DefectOfTask.Matter matter, Answers answers, String reason) {
        LocalDate day = answers.date(CORRECTION).orElseThrow();
        new BrokenRules()
                .unless(day.isAfter(matter.today()), CORRECTION, "afterToday")
                .check();
        defects.correctBy(matter.id(), day);
        defects.weigh(matter.id(), true, "", reason);
        return ladder.asked(matter.obligation(), defects.require(matter.id()));
    }

    private Map<String, Object> excused(DefectOfTask.Matter matter, Answers answers, String reason) {
        String excuse = answers.text(EXCUSE).orElseThrow();
        Optional<LocalDate> newDay = answers.date(MoveFirstStart.FIELD);
        BrokenRules rules = new BrokenRules()
                .unless(
                        !excuse.equals(NO_CANDIDATES) || DefectLadder.nobodyPresented(matter.obligation()),
                        EXCUSE,
                        "somebodyPresented");
        newDay.ifPresent(day -> firstStart.check(matter.obligation(), day, rules));
        rules.check();
        newDay.ifPresent(day -> firstStart.to(matter.obligation(), day));
        defects.weigh(matter.id(), false, excuse, reason);
        return Map.of(DefectVariables.OUTCOME.name(), DefectOutcome.EXCUSED.code());
    }
}
