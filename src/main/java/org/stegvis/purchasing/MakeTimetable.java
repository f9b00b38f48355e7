package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Makes the timetable (P10): mapping, analysis and publication follow one another and precede the contract. */
@Component
class MakeTimetable implements FormAct.Repeatable {

    private final Purchases purchases;

    MakeTimetable(Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String form() {
        return "make-timetable";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers())
                .notBefore("analysisReady", "mappingStart")
                .notBefore("plannedPublication", "analysisReady")
                .before("plannedPublication", ContractStart.of(purchases.require(submission.caseNumber())))
                .check();
        return Map.of();
    }
}
