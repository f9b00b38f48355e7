package org.stegvis.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.Corrections;
import org.stegvis.platform.form.Corrections.Question;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Gives the right answer to a question, with the reason. With the last one all are checked together and kept. */
@Component
class GiveRightAnswer implements FormAct {

    private final CaseToChange cases;
    private final Corrections corrections;
    private final RestingDecisions resting;
    private final Journal journal;

    GiveRightAnswer(CaseToChange cases, Corrections corrections, RestingDecisions resting, Journal journal) {
        this.cases = cases;
        this.corrections = corrections;
        this.resting = resting;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "correct-answer";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of(
                "answersToChoose",
                question(subject).field().options().entrySet().stream()
                        .map(option -> new Choice(option.getKey(), option.getValue()))
                        .toList());
    }

    /** The answer until now, to be changed. */
    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Question question = question(subject);
        return question.answer()
                .map(answer -> Map.of(newAnswer(question), plain(answer)))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        FormSubject subject = submission.subject();
        Question question = question(subject);
        String field = newAnswer(question);
        cases.running(submission.caseNumber(), field);
        Optional<Object> right =
                Optional.ofNullable(submission.answers().values().get(field));
        if (right.map(GiveRightAnswer::compared)
                .equals(question.answer().map(GiveRightAnswer::plain).map(GiveRightAnswer::compared))) {
            throw AnswersRefused.because(field, "purchasing.problem.sameAnswer");
        }
        int correction = subject.value(CorrectionVariables.CORRECTION).orElseThrow();
        String form = subject.value(CorrectionVariables.FORM).orElseThrow();
        corrections.note(
                subject,
                correction,
                form,
                question.field().key(),
                right,
                submission.answers().text("correctionReason").orElseThrow());
        if (!submission.answers().yes(CorrectionVariables.ONE_MORE.name())) {
            corrections.keep(subject, correction, form).forEach(key -> journal.write(line(subject, form, key)));
        }
        return Map.of();
    }

    private JournalLine line(FormSubject subject, String form, String key) {
        List<String> decisions = resting.all(subject, form, key);
        return new JournalLine(
                subject.caseNumber(),
                subject.officer(),
                "answerCorrected",
                form,
                Map.of(
                        "field",
                        key,
                        "decisionRested",
                        decisions.isEmpty() ? "no" : "yes",
                        "decisions",
                        String.join(" ", decisions)));
    }

    private Question question(FormSubject subject) {
        String form = subject.value(CorrectionVariables.FORM).orElseThrow();
        String chosen = subject.value(CorrectionVariables.QUESTION).orElseThrow();
        return corrections.questions(subject, form).stream()
                .filter(question -> question.field().key().equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    /** The field of this form that takes an answer of the question's sort. */
    private static String newAnswer(Question question) {
        return switch (question.field().kind()) {
            case NUMBER -> "newNumber";
            case DATE -> "newDate";
            case CHOICE -> "newChoice";
            case CHOICES -> "newChoices";
            default -> "newText";
        };
    }

    private static String compared(Object answer) {
        return answer instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : answer.toString();
    }

    private static Object plain(JsonNode answer) {
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return answer.isNumber() ? answer.decimalValue() : answer.asText();
    }
}
