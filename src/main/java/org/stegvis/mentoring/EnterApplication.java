package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/** Enters an application that is known to come from whom it names, so that it counts at once. */
@Component
public class EnterApplication {

    private static final Set<String> NEEDED = Stream.of(
                    ApplicationFields.FIRST_NAME,
                    ApplicationFields.LAST_NAME,
                    ApplicationFields.EMAIL,
                    ApplicationFields.ORGANISATION_NAME)
            .map(ApplicationField::key)
            .collect(Collectors.toSet());

    private final Applications applications;
    private final ApplicationRows rows;
    private final CheckApplication rules;
    private final CountApplication count;
    private final ArrivalOfApplication arrivals;
    private final ApplicationLetters letters;
    private final Editions editions;
    private final Clock clock;

    EnterApplication(
            Applications applications,
            ApplicationRows rows,
            CheckApplication rules,
            CountApplication count,
            ArrivalOfApplication arrivals,
            ApplicationLetters letters,
            Editions editions,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.rules = rules;
        this.count = count;
        this.arrivals = arrivals;
        this.letters = letters;
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
        rows.lock(edition, email);
        return enter(edition, role, checked.content(), email, language, "");
    }

    /**
     * Enters an application for somebody who has told it otherwise, such as by telephone. What lacks she is asked for; only
     * who she is and where she works must be known.
     *
     * @param officer who enters it
     * @throws AnswersRefused if something is wrong or nobody could be told from it
     */
    @Transactional
    public Application enterFor(
            String edition, ParticipationRole role, Map<String, Object> content, Language language, String officer) {
        CheckApplication.Checked checked = rules.check(role, content);
        List<Problem> problems = checked.problems().stream()
                .filter(problem -> !problem.text().equals(CheckApplication.MISSING) || NEEDED.contains(problem.field()))
                .toList();
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        String email = new Answered(checked.content()).text(ApplicationFields.EMAIL);
        rows.lock(edition, email);
        if (applications.countedOf(edition, role, email).isPresent()) {
            throw AnswersRefused.because(ApplicationFields.EMAIL.key(), "application.problem.applied");
        }
        Application entered = enter(edition, role, checked.content(), email, language, officer);
        letters.received(entered);
        return entered;
    }

    private Application enter(
            String edition,
            ParticipationRole role,
            Map<String, Object> content,
            String email,
            Language language,
            String officer) {
        UUID id = rows.begin(edition, role, content, email, language);
        rows.sent(id);
        return count.as(
                applications.find(id).orElseThrow(),
                clock.now(),
                arrivals.of(editions.require(edition), role, clock.now()),
                officer);
    }
}
