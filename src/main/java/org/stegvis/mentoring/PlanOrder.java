package org.stegvis.mentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/**
 * The order of an edition's days (A1): call, deadline, matching, letters, orientation, first joint meeting, mid-term, final
 * meeting, last day; and that the weights make 100. All that is wrong is said at once.
 */
@Component
class PlanOrder {

    private static final List<String> WEIGHTS = List.of(
            "weightCompetence",
            "weightHelp",
            "weightExperience",
            "weightOrganisation",
            "weightRegion",
            "weightAvailability",
            "weightLanguage");

    /** What weights make together, as {@link org.stegvis.mentoring.matching.Weights} has it. */
    private static final int WEIGHTS_TOGETHER = 100;

    private final EditionSchedule schedule;

    PlanOrder(EditionSchedule schedule) {
        this.schedule = schedule;
    }

    /** Refuses answers that make no plan. */
    void check(Answers answers, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        LocalDate deadline = PlanForm.day(answers, "deadline");
        if (deadline.isBefore(today)) {
            problems.add(new Problem("deadline", "mentoring.problem.past"));
        }
        after(answers, "callOpens", "deadline", problems);
        LocalDate orientation = PlanForm.day(answers, "orientationDay");
        LocalDate matching = answers.date("matchingDone").orElseGet(() -> schedule.suggestedMatching(orientation));
        LocalDate letters = answers.date("lettersBy").orElseGet(() -> schedule.suggestedLetters(orientation));
        if (!matching.isAfter(deadline)) {
            problems.add(new Problem("matchingDone", "mentoring.problem.notAfterDay", deadline, matching));
        }
        if (letters.isBefore(matching)) {
            problems.add(new Problem("lettersBy", "mentoring.problem.notAfterDay", matching, letters));
        }
        LocalDate last = schedule.lastDayForLetters(orientation.atStartOfDay());
        if (letters.isAfter(last)) {
            problems.add(new Problem("lettersBy", "mentoring.problem.lettersTooLate", last));
        }
        after(answers, "orientationDay", "kickOffDay", problems);
        after(answers, "kickOffDay", "midTermDay", problems);
        after(answers, "midTermDay", "finalDay", problems);
        if (PlanForm.day(answers, "ends").isBefore(PlanForm.day(answers, "finalDay"))) {
            problems.add(new Problem("ends", "mentoring.problem.notAfter", new Problem.Label("finalDay")));
        }
        for (String meeting : List.of("orientation", "kickOff", "midTerm", "final")) {
            if (!PlanForm.time(answers, meeting + "To").isAfter(PlanForm.time(answers, meeting + "From"))) {
                problems.add(
                        new Problem(meeting + "To", "mentoring.problem.notAfter", new Problem.Label(meeting + "From")));
            }
        }
        checkWeights(answers, problems);
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }

    private static void after(Answers answers, String earlier, String later, List<Problem> problems) {
        if (!PlanForm.day(answers, later).isAfter(PlanForm.day(answers, earlier))) {
            problems.add(new Problem(later, "mentoring.problem.notAfter", new Problem.Label(earlier)));
        }
    }

    private static void checkWeights(Answers answers, List<Problem> problems) {
        int sum = WEIGHTS.stream()
                .map(weight -> answers.number(weight).orElse(BigDecimal.ZERO).intValue())
                .reduce(0, Integer::sum);
        if (sum != WEIGHTS_TOGETHER) {
            problems.add(new Problem(WEIGHTS.get(0), "mentoring.problem.weights", sum));
        }
    }
}
