package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Describes a defect for the supplier, or takes back what was opened by mistake. */
@Component
class DescribeDefect implements FormAct {

    private static final String PURSUED = DefectVariables.PURSUED.name();
    private static final String KIND = DefectVariables.KIND.name();
    private static final String FOUND_ON = "defectFoundOn";
    private static final String HEARING = "hearingUntil";
    private static final String CORRECTION = "correctionDue";

    private final DefectOfTask tasks;
    private final Defects defects;
    private final DefectSettings settings;

    DescribeDefect(DefectOfTask tasks, Defects defects, DefectSettings settings) {
        this.tasks = tasks;
        this.defects = defects;
        this.settings = settings;
    }

    @Override
    public String form() {
        return "describe-defect";
    }

    /** The time of the hearing is a setting; the time for the correction counts from its end, as the contract gives it. */
    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        DefectOfTask.Matter matter = tasks.of(subject);
        LocalDate hearing = matter.today().plus(settings.hearing());
        return Map.of(
                PURSUED, "yes",
                KIND, matter.defect().kind().code(),
                FOUND_ON, matter.defect().foundOn().toString(),
                HEARING, hearing.toString(),
                CORRECTION, matter.correctionDueFrom(hearing).toString());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        DefectOfTask.Matter matter = tasks.of(submission.subject());
        if (!answers.yes(PURSUED)) {
            defects.explain(matter.id(), answers.text("notPursuedReason").orElseThrow());
            return Map.of(DefectVariables.OUTCOME.name(), DefectOutcome.WITHDRAWN.code());
        }
        DefectKind kind = DefectKind.ofCode(answers.text(KIND).orElseThrow());
        LocalDate foundOn = answers.date(FOUND_ON).orElseThrow();
        LocalDate hearing = answers.date(HEARING).orElseThrow();
        LocalDate correction = answers.date(CORRECTION).orElseThrow();
        new BrokenRules()
                .unless(
                        !defects.isOpen(
                                matter.obligation().id(),
                                kind,
                                matter.defect().reportRound(),
                                Optional.of(matter.id())),
                        KIND,
                        "defectIsOpen")
                .unless(!foundOn.isAfter(matter.today()), FOUND_ON, "inTheFuture")
                .unless(hearing.isAfter(matter.today()), HEARING, "afterToday")
                .unless(correction.isAfter(hearing), CORRECTION, "afterHearing", hearing)
                .check();
        defects.describe(
                matter.id(),
                kind,
                answers.text(DefectVariables.SEVERITY.name()).orElseThrow(),
                foundOn,
                answers.text("defectDescription").orElseThrow(),
                hearing);
        defects.correctBy(matter.id(), correction);
        return Map.of();
    }
}
