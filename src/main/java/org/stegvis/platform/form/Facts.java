package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes out what a form asks to be shown: earlier answers under the labels of the forms in which they were given, with
 * choices, dates and amounts as the reader is used to them. They are read when the form is opened, so they are never
 * stale and never enter the engine ({@code docs/adr/0003-facts-are-read-when-a-form-is-opened.md}).
 */
@Component
class Facts {

    private final AnswerSheets sheets;
    private final FormLibrary library;
    private final AnswerReader answers;
    private final ObjectProvider<FactSource> sources;
    private final ObjectProvider<CurrencyOf> currencies;

    Facts(
            AnswerSheets sheets,
            FormLibrary library,
            AnswerReader answers,
            ObjectProvider<FactSource> sources,
            ObjectProvider<CurrencyOf> currencies) {
        this.sheets = sheets;
        this.library = library;
        this.answers = answers;
        this.sources = sources;
        this.currencies = currencies;
    }

    /** The facts that the form shows about its case, in the order in which it asks for them. */
    List<Fact> of(FormDefinition form, FormSubject subject) {
        Map<String, FactSource> bySource =
                sources.stream().collect(Collectors.toMap(FactSource::prefix, Function.identity()));
        return form.facts().stream()
                .filter(reference -> reference.contains("."))
                .flatMap(reference -> {
                    String prefix = reference.substring(0, reference.indexOf('.'));
                    String rest = reference.substring(prefix.length() + 1);
                    return bySource.containsKey(prefix)
                            ? bySource.get(prefix).facts(subject, rest).stream()
                            : answered(prefix, rest, subject);
                })
                .toList();
    }

    /** The answer to a question; a list of rows is one fact for each row. */
    private Stream<Fact> answered(String form, String key, FormSubject subject) {
        return library.newest(form, subject.language()).flatMap(definition -> definition.field(key)).stream()
                .flatMap(field -> sheets.answer(subject.caseNumber(), form, key).stream()
                        .flatMap(answer -> field.kind() == FormField.Kind.ROWS
                                ? StreamSupport.stream(answer.spliterator(), false)
                                        .map(row -> new Fact(
                                                field.label(),
                                                answers.row(field, row, currency(field, subject), subject.language())))
                                : Stream.of(new Fact(field.label(), written(field, answer, subject)))));
    }

    private String written(FormField field, JsonNode answer, FormSubject subject) {
        return answers.write(field, answer, currency(field, subject), subject.language());
    }

    private String currency(FormField field, FormSubject subject) {
        boolean money = field.isMoney() || field.rowFields().stream().anyMatch(FormField::isMoney);
        return money
                ? currencies.stream()
                        .flatMap(area -> area.currency(subject.caseNumber()).stream())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
