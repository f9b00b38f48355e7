package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ApplicationField.Kind;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Problem.Label;
import org.stegvis.shared.ParticipationRole;

/** Holds the answers of an application against their fields, and against each other. */
@Component
class CheckApplication {

    static final String MISSING = "application.problem.missing";

    private final CheckAnswer each;

    CheckApplication(CheckAnswer each) {
        this.each = each;
    }

    /**
     * What was found.
     *
     * @param content the answers as they are kept: of questions that are asked, numbers as numbers, numbers of
     *     organisations and telephones as they are written
     * @param problems all that is wrong, in the order of the form
     */
    record Checked(Map<String, Object> content, List<Problem> problems) {

        /** Whether there is nothing worse than answers that lack. */
        boolean isOnlyIncomplete() {
            return problems.stream().allMatch(problem -> problem.text().equals(MISSING));
        }
    }

    Checked check(ParticipationRole role, Map<String, Object> answers) {
        Map<String, Object> content = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (ApplicationField field : ApplicationFields.of(role)) {
            Object answer = answers.get(field.key());
            if (isEmpty(answer)) {
                if (isRequired(field, answers)) {
                    problems.add(new Problem(field.key(), MISSING));
                }
                continue;
            }
            List<Problem> wrong = new ArrayList<>();
            Object read = each.read(field, answer, wrong);
            content.put(field.key(), read);
            problems.addAll(wrong.isEmpty() ? together(field, answers) : wrong);
        }
        return new Checked(content, problems);
    }

    private static boolean isRequired(ApplicationField field, Map<String, Object> answers) {
        if (field == ApplicationFields.RADIUS) {
            Object mode = answers.get(ApplicationFields.MEETING_MODE.key());
            return mode != null && !mode.equals("REMOTE");
        }
        return field.required()
                || field == ApplicationFields.NO_CONFLICTS && isEmpty(answers.get(ApplicationFields.CONFLICTS.key()));
    }

    /** What is wrong with an answer only because of another. */
    private static List<Problem> together(ApplicationField field, Map<String, Object> answers) {
        if (field == ApplicationFields.NO_CONFLICTS && !isEmpty(answers.get(ApplicationFields.CONFLICTS.key()))) {
            return List.of(new Problem(field.key(), "application.problem.conflictsAndNone"));
        }
        if (field == ApplicationFields.MOST && number(answers, ApplicationFields.FEWEST) > number(answers, field)) {
            return List.of(new Problem(
                    field.key(), "application.problem.fewerThanFewest", new Label(ApplicationFields.FEWEST.key())));
        }
        if (field == ApplicationFields.GROUP_LANGUAGE
                && !graded(answers.get(ApplicationFields.MEETING_LANGUAGES.key()))
                        .contains(answers.get(field.key()).toString())) {
            return List.of(new Problem(field.key(), "application.problem.languageNotMet"));
        }
        return field.kind() == Kind.RANKED && hasTwice(answers.get(field.key()))
                ? List.of(new Problem(field.key(), "application.problem.twice"))
                : List.of();
    }

    private static int number(Map<String, Object> answers, ApplicationField field) {
        String text = String.valueOf(answers.get(field.key()));
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static boolean hasTwice(Object list) {
        List<?> values = (List<?>) list;
        return graded(list).size() < values.size();
    }

    private static Set<String> graded(Object list) {
        Set<String> chosen = new HashSet<>();
        if (list instanceof List<?> values) {
            values.forEach(value -> chosen.add(Graded.of(value.toString()).what()));
        }
        return chosen;
    }

    private static boolean isEmpty(Object answer) {
        return answer == null
                || answer instanceof List<?> list && list.isEmpty()
                || answer.toString().isBlank();
    }
}
