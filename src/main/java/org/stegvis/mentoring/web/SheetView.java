package org.stegvis.mentoring.web;

import java.util.List;
import java.util.Map;
import org.stegvis.platform.form.Problem;
import org.stegvis.shared.web.ParticipantQuestion;
import org.stegvis.shared.web.ParticipantWords;

/** Makes the questions of a sheet as a page shows them. */
final class SheetView {

    private SheetView() {}

    static ParticipantQuestion question(
            SheetField field, Map<String, String> typed, List<Problem> problems, ParticipantWords words) {
        String value = typed.getOrDefault(field.key(), "");
        return new ParticipantQuestion(
                field.key(),
                field.kind(),
                words.get("group.field." + field.key()),
                words.find("group.hint." + field.key()).orElse(""),
                value,
                field.options().stream()
                        .map(code ->
                                new ParticipantQuestion.Option(code, label(field, code, words), code.equals(value)))
                        .toList(),
                field.most(),
                problems.stream()
                        .filter(problem -> problem.field().equals(field.key()))
                        .findFirst()
                        .map(problem -> words.filled(problem.text(), List.of(problem.arguments())))
                        .orElse(""),
                field.required());
    }

    private static String label(SheetField field, String code, ParticipantWords words) {
        String name = field.named().getOrDefault(code, "");
        return switch (name.isEmpty() ? "" : field.key()) {
            case "" -> words.find("group.option." + code).orElse(code);
            case "present" -> words.get("group.allBut", name);
            default -> name;
        };
    }
}
