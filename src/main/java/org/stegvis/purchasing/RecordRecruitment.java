package org.stegvis.purchasing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Records that the supplier has recruited, as counts, or why it has not (I5). */
@Component
class RecordRecruitment implements FormAct.Repeatable {

    private final EarlierAnswers earlier;

    RecordRecruitment(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    @Override
    public String form() {
        return "record-recruitment";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        if (!answers.yes("recruitmentDone")) {
            return Map.of();
        }
        Known<List<String>> allowed = earlier.choices(submission.caseNumber(), "choose-clause", "channels");
        Rules rules = Rules.of(answers)
                .that(
                        Rules.sum(answers, "startsEmployment", "startsPractice", "startsApprentice")
                                        .signum()
                                > 0,
                        "startsEmployment",
                        "nobodyRecruited",
                        new Problem.Label("startsPractice"),
                        new Problem.Label("startsApprentice"))
                .that(
                        allowed.value()
                                .map(channels -> channels.containsAll(answers.choices("channelsUsed")))
                                .orElse(true),
                        "channelsUsed",
                        "channelNotAllowed",
                        allowed.name());
        for (String proof : List.of("newHires", "groupAttested")) {
            if (!answers.yes(proof)) {
                rules.filledIn("recruitmentNote", proof);
            }
        }
        rules.check();
        return Map.of();
    }
}
