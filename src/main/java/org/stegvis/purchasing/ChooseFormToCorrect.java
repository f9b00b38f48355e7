package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.Corrections;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Chooses the form in which an answer is wrong: not a decision of management, nor one that changed the case itself. */
@Component
class ChooseFormToCorrect implements FormAct {

    private static final String FORM = CorrectionVariables.FORM.name();

    private final CaseToChange cases;
    private final FormsToCorrect forms;
    private final Corrections corrections;
    private final AuthoredModels models;
    private final StegvisSettings settings;

    ChooseFormToCorrect(
            CaseToChange cases,
            FormsToCorrect forms,
            Corrections corrections,
            AuthoredModels models,
            StegvisSettings settings) {
        this.cases = cases;
        this.forms = forms;
        this.corrections = corrections;
        this.models = models;
        this.settings = settings;
    }

    @Override
    public String form() {
        return "choose-form-to-correct";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of(
                "formsToChoose",
                forms.of(subject.officer(), subject.caseNumber()).stream()
                        .map(sheet -> new Choice(sheet.form(), label(sheet, subject)))
                        .toList());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        cases.running(submission.caseNumber(), FORM);
        String chosen = submission.answers().text(FORM).orElseThrow();
        if (FormsToCorrect.DECISIONS.contains(chosen)) {
            throw AnswersRefused.because(FORM, "purchasing.problem.decidedByManagement");
        }
        if (!corrections.isPossible(chosen)) {
            throw AnswersRefused.because(FORM, "purchasing.problem.notDoneAgain");
        }
        return Map.of();
    }

    /** The name of the form's task, and the day on which it was done. */
    private String label(AnswerSheet sheet, FormSubject subject) {
        LocalDate day = LocalDate.ofInstant(sheet.answeredAt(), settings.zone());
        return models.withForm(sheet.form())
                        .flatMap(task -> models.nameOf(task, subject.language()))
                        .orElse(sheet.form())
                + " (" + subject.language().longDate(day) + ")";
    }
}
