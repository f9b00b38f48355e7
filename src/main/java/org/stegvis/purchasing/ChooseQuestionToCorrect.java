package org.stegvis.purchasing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.Corrections;
import org.stegvis.platform.form.Corrections.Question;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Chooses the question of the form whose answer is wrong or missing. */
@Component
class ChooseQuestionToCorrect implements FormAct {

    private static final int WORDS_AT_MOST = 80;

    private final CaseToChange cases;
    private final Corrections corrections;

    ChooseQuestionToCorrect(CaseToChange cases, Corrections corrections) {
        this.cases = cases;
        this.corrections = corrections;
    }

    @Override
    public String form() {
        return "choose-question-to-correct";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of(
                "questionsToChoose",
                questions(subject).stream()
                        .map(question -> new Choice(question.field().key(), label(question)))
                        .toList());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String key = CorrectionVariables.QUESTION.name();
        cases.running(submission.caseNumber(), key);
        String chosen = submission.answers().text(key).orElseThrow();
        return questions(submission.subject()).stream()
                .filter(question -> question.field().key().equals(chosen))
                .map(question -> Map.<String, Object>of(
                        CorrectionVariables.ANSWER_KIND.name(),
                        question.field().kind().name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private List<Question> questions(FormSubject subject) {
        return corrections.questions(
                subject, subject.value(CorrectionVariables.FORM).orElseThrow());
    }

    private static String label(Question question) {
        String written = question.written().replaceAll("\\s+", " ");
        String shortened = written.length() <= WORDS_AT_MOST ? written : written.substring(0, WORDS_AT_MOST) + "…";
        return question.field().label() + (shortened.isEmpty() ? "" : " – " + shortened);
    }
}
