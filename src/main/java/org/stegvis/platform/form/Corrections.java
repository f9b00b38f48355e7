package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.CaseVariables;
import org.stegvis.platform.form.CorrectionDrafts.Draft;
import org.stegvis.platform.form.FormField.Kind;

/**
 * Puts answers right that were given earlier. Right answers are noted one by one and kept together, because one may ask
 * for another; then they are held against the form and its rules as if the form were answered now. The wrong answers stay
 * in the earlier sheet, and what followed from them is not undone. Works inside a command of the engine.
 */
@Component
public class Corrections {

    /** Lists of rows have no single answer, and a confirmation can only be given. */
    private static final Set<Kind> CORRECTABLE =
            EnumSet.of(Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.CHOICE, Kind.CHOICES);

    private final AnswerSheets sheets;
    private final CorrectionDrafts drafts;
    private final FormDesk desk;
    private final FormLibrary library;
    private final FeelConditions conditions;
    private final AnswerReader reader;
    private final CaseVariables variables;
    private final ObjectProvider<CurrencyOf> currencies;
    private final ObjectMapper json;

    Corrections(
            AnswerSheets sheets,
            CorrectionDrafts drafts,
            FormDesk desk,
            FormLibrary library,
            FeelConditions conditions,
            AnswerReader reader,
            CaseVariables variables,
            ObjectProvider<CurrencyOf> currencies,
            ObjectMapper json) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.desk = desk;
        this.library = library;
        this.conditions = conditions;
        this.reader = reader;
        this.variables = variables;
        this.currencies = currencies;
        this.json = json;
    }

    /**
     * A question of a form that was answered.
     *
     * @param answer the answer that counts now; empty if there is none
     * @param written the same as the reader sees it
     */
    public record Question(FormField field, Optional<JsonNode> answer, String written) {}

    /** The number of a new correction. */
    public int begin() {
        return drafts.begin();
    }

    /** Whether answers of this form can be put right: its act, if it has one, can be done again. */
    public boolean isPossible(String form) {
        FormAct act = desk.act(form);
        return act instanceof FormAct.Repeatable || act.form().isEmpty();
    }

    /** The questions of a form whose answers can be put right, in the order of the form and the reader's language. */
    public List<Question> questions(FormSubject subject, String form) {
        Optional<AnswerSheet> sheet = sheets.latest(subject.caseNumber(), form);
        String currency = currencies.stream()
                .flatMap(area -> area.currency(subject.caseNumber()).stream())
                .findFirst()
                .orElse("");
        return definition(subject, form).withoutWhatIsKeptElsewhere().fields().stream()
                .filter(field -> CORRECTABLE.contains(field.kind())
                        && field.choicesFrom().isEmpty())
                .map(field -> {
                    Optional<JsonNode> answer =
                            sheet.map(all -> all.answers().get(field.key())).filter(given -> !given.isNull());
                    return new Question(
                            field,
                            answer,
                            answer.map(given -> reader.write(field, given, currency, subject.language()))
                                    .orElse(""));
                })
                .toList();
    }

    /** Whether a form shows this answer of another form among its facts. */
    public boolean isShownBy(FormSubject subject, String showing, String form, String field) {
        return definition(subject, showing).facts().contains(form + "." + field);
    }

    /**
     * Notes a right answer, if it is one by itself.
     *
     * @param answer a text, a number, a day, a code or a list of codes; empty to take the answer away
     * @throws AnswersRefused if the question does not take it
     */
    public void note(
            FormSubject subject, int correction, String form, String field, Optional<Object> answer, String reason) {
        JsonNode plain = answer.map(AnswerSheets::plain)
                .map(value -> (JsonNode) json.valueToTree(value))
                .orElse(NullNode.getInstance());
        drafts.note(correction, field, new Draft(plain, reason));
        try {
            check(about(subject, form), drafts.of(correction));
        } catch (AnswersRefused refused) {
            refuseIfAbout(Set.of(field), refused, form);
        }
    }

    /**
     * Keeps all right answers that were noted, in a new sheet, and puts the variables right that have them.
     *
     * @return the keys of the questions whose answers were put right
     * @throws AnswersRefused if they break the form or one of its rules; nothing was changed then
     */
    public Set<String> keep(FormSubject subject, int correction, String form) {
        FormSubject about = about(subject, form);
        Map<String, Draft> noted = drafts.of(correction);
        Answers right;
        try {
            right = check(about, noted);
        } catch (AnswersRefused refused) {
            throw new AnswersRefused(refused.problems(), form);
        }
        noted.forEach((field, draft) -> {
            if (!draft.answer().isNull() && !right.has(field)) {
                throw new AnswersRefused(List.of(new Problem(field, "form.problem.notAsked")), form);
            }
        });
        Map<String, Object> changed = new HashMap<>();
        noted.keySet().forEach(field -> changed.put(field, right.values().get(field)));
        changed.putAll(followingFrom(new Submission(about, right), noted.keySet()));
        changed.forEach((name, value) -> {
            if (!variables.correct(subject.caseNumber(), name, value)) {
                throw new AnswersRefused(List.of(new Problem(name, "form.problem.person")), form);
            }
        });
        Map<String, String> reasons = new LinkedHashMap<>();
        noted.forEach((field, draft) -> reasons.put(field, draft.reason()));
        sheets.correct(new Submission(about, withOlderQuestions(about, right)), reasons);
        drafts.done(correction);
        return noted.keySet();
    }

    /** Asks the rules again. A rule that the right answers do not touch may no longer hold today, and is let be. */
    private Map<String, Object> followingFrom(Submission corrected, Set<String> fields) {
        String form = corrected.subject().form();
        try {
            return desk.act(form).take(corrected);
        } catch (AnswersRefused refused) {
            refuseIfAbout(fields, refused, form);
            return Map.of();
        }
    }

    private static void refuseIfAbout(Set<String> fields, AnswersRefused refused, String form) {
        List<Problem> theirs = refused.problems().stream()
                .filter(problem -> fields.contains(problem.field())
                        || Arrays.stream(problem.arguments())
                                .anyMatch(argument -> argument instanceof Problem.Label label
                                        && label.form().isEmpty()
                                        && fields.contains(label.field())))
                .toList();
        if (!theirs.isEmpty()) {
            throw new AnswersRefused(theirs, form);
        }
    }

    private Answers check(FormSubject about, Map<String, Draft> noted) {
        FormDefinition form = definition(about, about.form()).withoutWhatIsKeptElsewhere();
        Map<String, Object> raw = new HashMap<>();
        sheets.latest(about.caseNumber(), about.form())
                .ifPresent(sheet -> sheet.answers()
                        .properties()
                        .forEach(answer -> form.field(answer.getKey())
                                .ifPresent(field -> raw.put(answer.getKey(), RawValues.plain(answer.getValue())))));
        noted.forEach((field, draft) -> raw.put(field, RawValues.plain(draft.answer())));
        return FormCheck.of(
                form,
                raw,
                variables.of(about.caseNumber()),
                desk.act(about.form()).choices(about),
                conditions);
    }

    /** What the form asked once and no longer asks stays in the sheet. */
    private Answers withOlderQuestions(FormSubject about, Answers right) {
        Set<String> asked = definition(about, about.form()).fields().stream()
                .map(FormField::key)
                .collect(Collectors.toSet());
        Map<String, Object> all = new LinkedHashMap<>(right.values());
        sheets.latest(about.caseNumber(), about.form())
                .ifPresent(sheet -> sheet.answers().properties().stream()
                        .filter(answer -> !asked.contains(answer.getKey()))
                        .forEach(answer -> all.put(answer.getKey(), answer.getValue())));
        return new Answers(all);
    }

    private FormSubject about(FormSubject subject, String form) {
        return new FormSubject(
                subject.caseNumber(),
                form,
                subject.officer(),
                subject.language(),
                variables.of(subject.caseNumber())::get);
    }

    private FormDefinition definition(FormSubject subject, String form) {
        return library.newest(form, subject.language()).orElseThrow();
    }
}
