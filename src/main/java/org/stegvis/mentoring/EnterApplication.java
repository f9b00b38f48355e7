package org.stegvis.mentoring;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/** Enters an application that is known to come from whom it names, so that it counts at once. */
@Component
public class EnterApplication {

    private final Applications applications;
    private final ApplicationRows rows;
    private final CheckApplication rules;
    private final CountApplication count;
    private final ArrivalOfApplication arrivals;
    private final Editions editions;
    private final Clock clock;

    EnterApplication(
            Applications applications,
            ApplicationRows rows,
            CheckApplication rules,
            CountApplication count,
            ArrivalOfApplication arrivals,
            Editions editions,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.rules = rules;
        this.count = count;
        this.arrivals = arrivals;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Enters a complete application.
     *
     * @param content the answers by the keys of {@link ApplicationFields}, the address left out
     * @param language in which she applies
     * @throws AnswersRefused if something lacks or is wrong
     */
    @Transactional
    public Application enter(
            String edition, ParticipationRole role, Map<String, Object> content, String email, Language language) {
        Map<String, Object> answers = new TreeMap<>(content);
        answers.put(ApplicationFields.EMAIL.key(), email);
        CheckApplication.Checked checked = rules.check(role, answers);
        if (!checked.problems().isEmpty()) {
            throw new AnswersRefused(checked.problems());
        }
        return enter(edition, role, checked.content(), email, language, "");
    }

    private Application enter(
            String edition,
            ParticipationRole role,
            Map<String, Object> content,
            String email,
            Language language,
            String officer) {
        rows.lock(edition, email);
        UUID id = rows.begin(edition, role, content, email, language);
        rows.sent(id);
        return count.as(
                applications.find(id).orElseThrow(),
                clock.now(),
                arrivals.of(editions.require(edition), role, clock.now()),
                officer);
    }
}
