package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.contract.Country;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Decides the award (U8). The standstill is counted from the day on which the decision was sent to all tenderers. */
@Component
class AwardContract implements FormAct.Repeatable {

    private static final String STANDSTILL = "standstill-days";

    private final EarlierAnswers earlier;
    private final TendersDue tendersDue;
    private final ProcedureLevel procedureLevel;
    private final AwardedSupplier supplier;
    private final DecisionTables tables;
    private final BuyersCalendar calendar;

    AwardContract(
            EarlierAnswers earlier,
            TendersDue tendersDue,
            ProcedureLevel procedureLevel,
            AwardedSupplier supplier,
            DecisionTables tables,
            BuyersCalendar calendar) {
        this.earlier = earlier;
        this.tendersDue = tendersDue;
        this.procedureLevel = procedureLevel;
        this.supplier = supplier;
        this.tables = tables;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "award-contract";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        LocalDate advertisedOn = earlier.date(subject.caseNumber(), "publish-notice", "publishedOn")
                .value()
                .orElseGet(() -> calendar.today(subject.caseNumber()));
        Map<String, Object> suggestions = new LinkedHashMap<>();
        subject.value(PurchasingVariables.COUNTRY)
                .map(Country::valueOf)
                .map(AwardedSupplier::registerOf)
                .ifPresent(register -> suggestions.put(AwardedSupplier.REGISTER, register.name()));
        procedureLevel.of(subject, advertisedOn).ifPresent(level -> suggestions.put("procedureLevel", level));
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        Rules rules = Rules.of(answers)
                .notInTheFuture("awardSentOn", calendar.today(submission.caseNumber()))
                .notBefore("awardSentOn", tendersDue.lastDay(submission.caseNumber()))
                .notBefore("awardSentOn", earlier.date(submission.caseNumber(), "record-court-decision", "judgmentOn"))
                .notBefore("awardSentOn", earlier.date(submission.caseNumber(), "decide-without-winner", "declinedOn"));
        supplier.check(submission.caseNumber(), answers, rules);
        rules.check();
        if (answers.has("awardSentOn")) {
            makeSureThatAStandstillIsKnown(submission);
            supplier.putRight(submission.caseNumber(), answers);
        }
        return Map.of();
    }

    private void makeSureThatAStandstillIsKnown(Submission submission) {
        Answers answers = submission.answers();
        try {
            tables.ask(
                    STANDSTILL,
                    Map.of(
                            "country",
                                    submission
                                            .subject()
                                            .value(PurchasingVariables.COUNTRY)
                                            .orElseThrow(),
                            "procedureLevel", answers.text("procedureLevel").orElseThrow(),
                            "awardChannel", answers.text("awardChannel").orElseThrow()));
        } catch (NoRuleFits none) {
            throw AnswersRefused.because("procedureLevel", "purchasing.problem.noRuleFits", none.decision());
        }
    }
}
