package org.stegvis.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stegvis.platform.form.Problem;
import org.stegvis.shared.ClaimField;
import org.stegvis.shared.ClaimForm;

/**
 * The form of a claim as its page shows it: every question with its words, what was typed, and what is wrong with it.
 *
 * @param groups questions under their headings
 */
record ClaimQuestions(List<Group> groups) {

    /** Questions under one heading. */
    record Group(String heading, List<ParticipantQuestion> questions) {}

    /** All questions, in their order. */
    public List<ParticipantQuestion> all() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /**
     * The form with what was typed, and with what was refused.
     *
     * @param account the account that is kept, without its middle; empty if none is
     */
    static ClaimQuestions of(Map<String, String> typed, List<Problem> refused, String account, ParticipantWords words) {
        List<Group> groups = new ArrayList<>();
        for (ClaimForm.Group group : ClaimForm.groups()) {
            groups.add(new Group(
                    words.get("claims.group." + group.name()),
                    group.fields().stream()
                            .map(field -> question(field, typed, refused, account, words))
                            .toList()));
        }
        return new ClaimQuestions(groups);
    }

    private static ParticipantQuestion question(
            ClaimField field,
            Map<String, String> typed,
            List<Problem> refused,
            String account,
            ParticipantWords words) {
        String value = typed.getOrDefault(field.key(), "");
        return new ParticipantQuestion(
                field.key(),
                kind(field.kind()),
                words.get("claims.field." + field.key()),
                hint(field, account, words),
                value,
                field.options().stream()
                        .map(code -> new ParticipantQuestion.Option(
                                code, words.get("claims.option." + field.key() + "." + code), code.equals(value)))
                        .toList(),
                field.longest(),
                refused.stream()
                        .filter(problem -> problem.field().equals(field.key()))
                        .findFirst()
                        .map(problem -> sentence(problem, words))
                        .orElse(""),
                field.required());
    }

    private static String hint(ClaimField field, String account, ParticipantWords words) {
        String hint = words.find("claims.hint." + field.key()).orElse("");
        return field.key().equals(ClaimForm.ACCOUNT) && !account.isEmpty()
                ? words.get("claims.accountKept", account) + " " + hint
                : hint;
    }

    private static ParticipantQuestion.Kind kind(ClaimField.Kind kind) {
        return switch (kind) {
            case CHOICE -> ParticipantQuestion.Kind.CHOICE;
            case NUMBER -> ParticipantQuestion.Kind.NUMBER;
            case DATE -> ParticipantQuestion.Kind.DATE;
            case TEXT -> ParticipantQuestion.Kind.TEXT;
            case LINE, TIME -> ParticipantQuestion.Kind.LINE;
        };
    }

    /** The sentence about a problem; its first argument is the label of the field. */
    private static String sentence(Problem problem, ParticipantWords words) {
        List<Object> facts = new ArrayList<>();
        facts.add(words.get("claims.field." + problem.field()));
        facts.addAll(List.of(problem.arguments()));
        return words.filled(problem.text(), facts);
    }
}
