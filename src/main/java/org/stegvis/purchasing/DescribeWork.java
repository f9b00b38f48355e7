package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Describes the work and estimates how many openings it has, from at least to at most (K3, K4). */
@Component
class DescribeWork implements FormAct.Repeatable {

    @Override
    public String form() {
        return "describe-work";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Rules.of(submission.answers()).notLessThan("openingsMax", "openingsMin").check();
        return Map.of();
    }
}
