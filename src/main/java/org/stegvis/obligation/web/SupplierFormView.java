package org.stegvis.obligation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stegvis.obligation.SupplierField;
import org.stegvis.obligation.SupplierForm;
import org.stegvis.platform.form.Problem;

/**
 * A form as its page shows it: every question with its words, what was typed, and what is wrong with it.
 *
 * @param problems all that is wrong, in the order of the form
 */
record SupplierFormView(List<Group> groups, List<Wrong> problems) {

    /** Questions under one heading; empty without one. */
    record Group(String heading, List<Question> questions) {}

    /** What is wrong with a question. */
    record Wrong(String key, String sentence) {}

    /** What can be chosen. */
    record Option(String code, String label, boolean chosen) {}

    /**
     * One question.
     *
     * @param hint what helps to answer; empty if nothing is needed
     * @param problem what is wrong with the answer; empty if nothing is
     */
    record Question(
            String key,
            String kind,
            String label,
            String hint,
            String value,
            List<Option> options,
            int longest,
            String problem,
            boolean required) {

        /** What a screen reader says after the label; empty if there is nothing. */
        public String described() {
            String described = hint.isEmpty() ? "" : key + "-hint";
            return problem.isEmpty() ? described : (described + " " + key + "-problem").strip();
        }
    }

    /** The form with what was typed, and with what was refused. */
    static SupplierFormView of(
            SupplierForm form, Map<String, String> typed, List<Problem> refused, SupplierWords words) {
        List<Group> groups = new ArrayList<>();
        List<Wrong> problems = new ArrayList<>();
        for (SupplierForm.Group group : form.groups()) {
            List<Question> questions = new ArrayList<>();
            for (SupplierField field : group.fields()) {
                String problem = refused.stream()
                        .filter(wrong -> wrong.field().equals(field.key()))
                        .findFirst()
                        .map(wrong -> sentence(wrong, words))
                        .orElse("");
                if (!problem.isEmpty()) {
                    problems.add(new Wrong(field.key(), problem));
                }
                boolean asked = !field.name().equals("explanation")
                        || !problem.isEmpty()
                        || !typed.getOrDefault(field.key(), "").isBlank();
                if (asked) {
                    questions.add(question(field, typed.getOrDefault(field.key(), ""), problem, words));
                }
            }
            String heading =
                    group.name().isEmpty() ? "" : words.filled("supplier.group." + group.name(), group.facts());
            groups.add(new Group(heading, questions));
        }
        return new SupplierFormView(groups, problems);
    }

    private static Question question(SupplierField field, String value, String problem, SupplierWords words) {
        String label = words.get("supplier.field." + field.name());
        return new Question(
                field.key(),
                field.kind().name(),
                field.required() ? label : words.get("supplier.optional", label),
                words.find("supplier.hint." + field.name()).orElse(""),
                field.kind() == SupplierField.Kind.NUMBER ? words.asWritten(value) : value,
                field.options().stream()
                        .map(option -> new Option(option, words.get(field.wordOf(option)), option.equals(value)))
                        .toList(),
                field.longest(),
                problem,
                field.required());
    }

    /** The sentence about a problem; its first argument is the label of the field. */
    private static String sentence(Problem problem, SupplierWords words) {
        List<Object> facts = new ArrayList<>();
        facts.add(label(problem.field(), words));
        for (Object argument : problem.arguments()) {
            facts.add(argument instanceof Problem.Label other ? label(other.field(), words) : argument);
        }
        return words.filled(problem.text(), facts);
    }

    private static String label(String key, SupplierWords words) {
        int hyphen = key.indexOf('-');
        return words.get("supplier.field." + (hyphen < 0 ? key : key.substring(0, hyphen)));
    }
}
