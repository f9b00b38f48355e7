package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** Describes the competence profiles (K5): at least one, or nobody can be matched. */
@Component
class DescribeProfiles implements FormAct.Repeatable {

    private static final String PROFILES = "profiles";

    @Override
    public String form() {
        return "describe-profiles";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        boolean someProfile = !submission.answers().rows(PROFILES).isEmpty();
        Rules.of(submission.answers()).that(someProfile, PROFILES, "noRows").check();
        return Map.of();
    }
}
