package org.stegvis.mentoring.web;

import java.util.List;

/**
 * The form of an application as its page shows it: every question with its words, what was typed, and what is wrong.
 *
 * @param problems all that is wrong, in the order of the form
 */
record ApplicationFormView(List<Group> groups, List<Wrong> problems) {

    /** Questions under one heading. */
    record Group(String heading, String intro, List<Question> questions) {}

    /** What is wrong with a question. */
    record Wrong(String key, String sentence) {}

    /** What can be chosen; choices of one group stand together. */
    record Option(String code, String label, String group, boolean chosen) {}

    /**
     * One of several answers to a question.
     *
     * @param name of its input
     * @param label what a screen reader says
     * @param value what was typed or chosen
     * @param grade the name of the input of its grade
     */
    record Row(String name, String label, String value, String grade, List<Option> options, List<Option> grades) {}

    /**
     * One question.
     *
     * @param kind how it is shown
     * @param hint what helps to answer; empty if nothing is needed
     * @param problem what is wrong with the answer; empty if nothing is
     * @param autocomplete what a browser may put in by itself
     */
    record Question(
            String key,
            String kind,
            String label,
            String hint,
            String value,
            List<Option> options,
            List<Row> rows,
            int longest,
            String problem,
            boolean required,
            String autocomplete) {

        /** What a screen reader says after the label; empty if there is nothing. */
        public String described() {
            String described = hint.isEmpty() ? "" : key + "-hint";
            return problem.isEmpty() ? described : (described + " " + key + "-problem").strip();
        }

        /** The groups of its options, in their order. */
        public List<String> groups() {
            return options.stream().map(Option::group).distinct().toList();
        }
    }
}
