package org.stegvis.platform.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClasses;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Takes in every form: holds the answers against the form that was shown, lets the act of the form apply the rules of
 * the domain, keeps the answers, and hands the engine only the variables that the process class declares.
 */
@Component
class FormDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FormDesk.class);
    private static final FormAct RECORD_ONLY = () -> "";
    private static final int LONGEST_LABEL = 150;

    private final FormLibrary library;
    private final FeelConditions conditions;
    private final AnswerSheets sheets;
    private final ProcessClasses processes;
    private final Texts texts;
    private final ObjectProvider<FormAct> allActs;
    private volatile Map<String, FormAct> acts;

    FormDesk(
            FormLibrary library,
            FeelConditions conditions,
            AnswerSheets sheets,
            ProcessClasses processes,
            Texts texts,
            ObjectProvider<FormAct> allActs) {
        this.library = library;
        this.conditions = conditions;
        this.sheets = sheets;
        this.processes = processes;
        this.texts = texts;
        this.allActs = allActs;
    }

    /** What became of a form: the number of the case, and the variables for the engine. */
    record Taken(String caseNumber, Map<String, Object> variables) {}

    /**
     * Takes a form in.
     *
     * @throws FormRefused in the reader's language, if the form or a rule is broken
     */
    Taken take(FormSubject subject, String processKey, String deployment, Map<String, Object> raw) {
        FormDefinition form = library.shown(deployment, subject.form(), subject.language());
        try {
            FormAct act = act(subject.form());
            Answers answers = FormCheck.of(form, raw, context(subject, processKey), act.choices(subject), conditions);
            Submission submission = new Submission(subject, answers);
            Answers forTheSheet = answers.to(form.withoutWhatIsKeptElsewhere());
            Map<String, Object> variables = declared(processKey, forTheSheet);
            String caseNumber =
                    act instanceof FormAct.Opening opening ? opening.open(submission) : subject.caseNumber();
            variables.putAll(act.take(new Submission(numbered(subject, caseNumber), answers)));
            sheets.keep(new Submission(subject, forTheSheet), caseNumber);
            return new Taken(caseNumber, variables);
        } catch (AnswersRefused refused) {
            FormDefinition named = refused.form().isEmpty()
                    ? form
                    : library.newest(refused.form(), subject.language()).orElse(form);
            LOG.info("Case {}: form {} refused: {}", caseOf(subject), subject.form(), known(named, refused.problems()));
            throw FormRefused.answers(sentence(named, refused.problems(), subject.language()));
        }
    }

    /**
     * What the form shows when it is opened: the answers of the last time (unless the form is always opened empty), else
     * suggestions; and the choices known only now. A yes/no variable is shown as the choice that it was.
     */
    Map<String, Object> opened(FormDefinition form, FormSubject subject) {
        FormAct act = act(subject.form());
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            Object variable = form.opensEmpty() ? null : subject.variables().apply(field.key());
            values.put(field.key(), variable instanceof Boolean yes ? (yes ? "yes" : "no") : variable);
        }
        values.putAll(act.suggestions(subject));
        if (!form.opensEmpty()) {
            sheets.latest(subject.caseNumber(), subject.form())
                    .ifPresent(sheet -> sheet.answers()
                            .fields()
                            .forEachRemaining(
                                    answer -> values.put(answer.getKey(), RawValues.plain(answer.getValue()))));
        }
        form.fields().forEach(field -> values.computeIfPresent(field.key(), (key, value) -> shown(field, value)));
        values.putAll(act.choices(subject));
        return values;
    }

    /** Numbers as the browser's form takes them: amounts as text, counts and shares as plain numbers. */
    private static Object shown(FormField field, Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        if (field.numberAsText()) {
            return exact.toPlainString();
        }
        return exact.stripTrailingZeros().scale() <= 0 ? (Object) exact.longValue() : (Object) exact.doubleValue();
    }

    FormAct act(String form) {
        if (acts == null) {
            acts = allActs.stream().collect(Collectors.toMap(FormAct::form, Function.identity()));
        }
        return acts.getOrDefault(form, RECORD_ONLY);
    }

    private Map<String, Object> declared(String processKey, Answers answers) {
        Map<String, Object> variables = new HashMap<>();
        List<Problem> unfit = new ArrayList<>();
        Map<String, ProcessVariable<?>> declared = processes.variablesOf(processKey);
        answers.values()
                .forEach((key, answer) -> Optional.ofNullable(declared.get(key)).ifPresent(variable -> {
                    Object value = variable.fromAnswer(answer);
                    variables.put(key, value);
                    if (!variable.allows(value)) {
                        unfit.add(new Problem(key, "form.problem.person"));
                    }
                }));
        if (!unfit.isEmpty()) {
            throw new AnswersRefused(unfit);
        }
        return variables;
    }

    /** Conditions of a form may ask for the declared variables of its process, as they can in the browser. */
    private Map<String, Object> context(FormSubject subject, String processKey) {
        Map<String, Object> context = new HashMap<>();
        processes
                .variablesOf(processKey)
                .keySet()
                .forEach(name -> context.put(name, subject.variables().apply(name)));
        return context;
    }

    private static FormSubject numbered(FormSubject subject, String caseNumber) {
        return new FormSubject(caseNumber, subject.form(), subject.officer(), subject.language(), subject.variables());
    }

    private static String caseOf(FormSubject subject) {
        return subject.caseNumber().isEmpty() ? "not opened yet" : subject.caseNumber();
    }

    /** The problems as they may stand in a log: what was sent under a name that the form does not know is not repeated. */
    private static List<String> known(FormDefinition form, List<Problem> problems) {
        return problems.stream()
                .map(problem -> form.field(problem.field()).isPresent() ? problem.toString() : problem.text())
                .distinct()
                .toList();
    }

    private String sentence(FormDefinition form, List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> sentence(form, problem, language))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String sentence(FormDefinition form, Problem problem, Language language) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(shortened(label(form.fields(), problem.field())));
        for (Object argument : problem.arguments()) {
            arguments.add(said(form, argument, language));
        }
        return texts.get(language, problem.text(), arguments.toArray());
    }

    /** A name that the form does not know comes from outside and may be anything. */
    private static String shortened(String label) {
        String plain = label.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST_LABEL ? plain : plain.substring(0, LONGEST_LABEL) + "…";
    }

    private Object said(FormDefinition form, Object argument, Language language) {
        if (argument instanceof Problem inRow) {
            return sentence(form, inRow, language);
        }
        if (argument instanceof LocalDate day) {
            return language.longDate(day);
        }
        if (argument instanceof Problem.Label label) {
            return label.form().isEmpty()
                    ? label(form.fields(), label.field())
                    : library.newest(label.form(), language)
                            .map(other -> label(other.fields(), label.field()))
                            .orElse(label.field());
        }
        return argument;
    }

    private static String label(List<FormField> fields, String key) {
        for (FormField field : fields) {
            if (field.key().equals(key)) {
                return field.label();
            }
            String inRow = label(field.rowFields(), key);
            if (!inRow.equals(key)) {
                return inRow;
            }
        }
        return key;
    }
}
