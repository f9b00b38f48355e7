package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Lists the risks of the requirement (A6): at least one, and not more than management will read. */
@Component
class AnalyseRisks implements FormAct.Repeatable {

    private static final int AT_MOST = 30;

    @Override
    public String form() {
        return "analyse-risks";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        int risks = submission.answers().rows("risks").size();
        Rules.of(submission.answers())
                .that(risks >= 1, "risks", "noRows")
                .that(risks <= AT_MOST, "risks", "tooManyRows", AT_MOST, risks)
                .check();
        return Map.of();
    }
}
