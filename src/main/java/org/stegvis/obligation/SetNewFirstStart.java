package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Sets another day for the first start where the ladder excuses the supplier. */
@Component
class SetNewFirstStart implements FormAct {

    private final DefectOfTask tasks;
    private final MoveFirstStart firstStart;

    SetNewFirstStart(DefectOfTask tasks, MoveFirstStart firstStart) {
        this.tasks = tasks;
        this.firstStart = firstStart;
    }

    @Override
    public String form() {
        return "set-new-first-start";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Obligation obligation = tasks.of(submission.subject()).obligation();
        LocalDate day = submission.answers().date(MoveFirstStart.FIELD).orElseThrow();
        BrokenRules rules = new BrokenRules();
        firstStart.check(obligation, day, rules);
        rules.check();
        firstStart.to(obligation, day);
        return Map.of();
    }
}
