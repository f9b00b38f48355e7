package org.stegvis.purchasing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.form.Corrections;
import org.stegvis.platform.form.Corrections.Question;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * What an officer has chosen to correct, for the facts of a form: {@code correction.form}, and {@code correction.answer}
 * with the question, the answer until now and the decisions that rest on it.
 */
@Component
class CorrectionFacts implements FactSource {

    private final Corrections corrections;
    private final RestingDecisions resting;
    private final AuthoredModels models;
    private final Texts texts;

    CorrectionFacts(Corrections corrections, RestingDecisions resting, AuthoredModels models, Texts texts) {
        this.corrections = corrections;
        this.resting = resting;
        this.models = models;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "correction";
    }

    /** Without the choices of the officer there is nothing to say. */
    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        String form = subject.value(CorrectionVariables.FORM).orElseThrow();
        if (reference.equals("form")) {
            return List.of(fact("form", task(form, subject), subject));
        }
        String chosen = subject.value(CorrectionVariables.QUESTION).orElseThrow();
        List<Fact> facts = new ArrayList<>();
        for (Question question : corrections.questions(subject, form)) {
            if (question.field().key().equals(chosen)) {
                facts.add(fact("question", question.field().label(), subject));
                facts.add(fact(
                        "answer",
                        question.answer().isPresent()
                                ? question.written()
                                : texts.get(subject.language(), "form.noAnswer"),
                        subject));
            }
        }
        Stream.concat(
                        resting.ofTables(subject, chosen).stream()
                                .map(table -> texts.get(subject.language(), "decision." + table)),
                        resting.ofManagement(subject, form, chosen).stream().map(decision -> task(decision, subject)))
                .forEach(decision -> facts.add(fact("rests", decision, subject)));
        return facts;
    }

    private Fact fact(String what, String value, FormSubject subject) {
        return new Fact(texts.get(subject.language(), "fact.correction." + what), value);
    }

    private String task(String form, FormSubject subject) {
        return models.withForm(form)
                .flatMap(task -> models.nameOf(task, subject.language()))
                .orElse(form);
    }
}
