package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.language.Texts;

/**
 * Proposes what follows from a defect that was not corrected. Only what the tender documents name is offered, and nothing
 * beyond the rung on which the ladder stands; a further correction always is.
 */
@Component
class ProposeSanction implements FormAct {

    private static final String CHOICES = "sanctions_offered";
    private static final String CORRECTION = "correction";
    private static final String CORRECTION_DUE = "correctionDue";
    private static final String AMOUNT = "penaltyAmount";

    private final DefectOfTask tasks;
    private final Defects defects;
    private final PenaltyOfDefects penalties;
    private final Texts texts;

    ProposeSanction(DefectOfTask tasks, Defects defects, PenaltyOfDefects penalties, Texts texts) {
        this.tasks = tasks;
        this.defects = defects;
        this.penalties = penalties;
        this.texts = texts;
    }

    @Override
    public String form() {
        return "propose-sanction";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        List<Choice> choices = new ArrayList<>();
        offered(subject).forEach(sanction -> choices.add(choice(sanction.code(), DefectWords.key(sanction), subject)));
        choices.add(choice(CORRECTION, "fact.defect.sanction.correction", subject));
        return Map.of(CHOICES, choices);
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        DefectOfTask.Matter matter = tasks.of(subject);
        Map<String, Object> suggestions = new HashMap<>();
        suggestions.put(CORRECTION_DUE, matter.correctionDueFrom(matter.today()).toString());
        penalties
                .suggested(matter.obligation(), matter.defect(), matter.today())
                .filter(sum -> sum.signum() > 0)
                .ifPresent(sum -> suggestions.put(AMOUNT, sum));
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        DefectOfTask.Matter matter = tasks.of(submission.subject());
        String chosen = answers.text(DefectVariables.SANCTION.name()).orElseThrow();
        if (chosen.equals(CORRECTION)) {
            return correctionInstead(matter, answers.date(CORRECTION_DUE).orElseThrow());
        }
        Sanction sanction = Sanction.ofCode(chosen)
                .filter(offered(submission.subject())::contains)
                .orElseThrow(() ->
                        AnswersRefused.because(DefectVariables.SANCTION.name(), "obligation.problem.sanctionNotNamed"));
        Optional<BigDecimal> penalty = answers.number(AMOUNT);
        penalty.ifPresent(sum -> checkCap(matter.obligation(), sum));
        defects.propose(
                matter.id(),
                Optional.of(new Defect.Proposal(
                        sanction,
                        penalty,
                        answers.text("sanctionReason").orElseThrow(),
                        submission.subject().officer())));
        defects.stepTo(matter.id(), sanction.name());
        return Map.of(
                DefectVariables.SANCTION_NAMED.name(),
                sanction.isNamedIn(matter.obligation().terms().sanctions()));
    }

    private Map<String, Object> correctionInstead(DefectOfTask.Matter matter, LocalDate day) {
        new BrokenRules()
                .unless(day.isAfter(matter.today()), CORRECTION_DUE, "afterToday")
                .check();
        defects.correctBy(matter.id(), day);
        defects.propose(matter.id(), Optional.empty());
        return Map.of();
    }

    private void checkCap(Obligation obligation, BigDecimal sum) {
        penalties.left(obligation).filter(left -> sum.compareTo(left) > 0).ifPresent(left -> {
            throw AnswersRefused.because(
                    AMOUNT,
                    "obligation.problem.aboveCap",
                    left,
                    obligation.currency().getCurrencyCode());
        });
    }

    private List<Sanction> offered(FormSubject subject) {
        Optional<Sanction> rung =
                subject.value(DefectVariables.STEP).flatMap(step -> Sanction.ofCode(Hire.lowerCamel(step)));
        return rung.map(highest -> Sanction.namedIn(
                                tasks.of(subject).obligation().terms().sanctions())
                        .stream()
                        .filter(sanction -> sanction.compareTo(highest) <= 0)
                        .toList())
                .orElse(List.of());
    }

    private Choice choice(String code, String words, FormSubject subject) {
        return new Choice(code, texts.get(subject.language(), words));
    }
}
