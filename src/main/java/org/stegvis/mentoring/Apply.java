package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/**
 * What somebody does who applies: keeps a draft, sends, confirms her address, sends once more. An address counts as
 * confirmed by whoever has opened the link that went to it and then pressed a button.
 */
@Component
public class Apply {

    private final Applications applications;
    private final ApplicationRows rows;
    private final CheckApplication rules;
    private final CountApplication count;
    private final ArrivalOfApplication arrivals;
    private final ApplicationTurn turn;
    private final ApplicationLetters letters;
    private final ApplicationSettings settings;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Apply(
            Applications applications,
            ApplicationRows rows,
            CheckApplication rules,
            CountApplication count,
            ArrivalOfApplication arrivals,
            ApplicationTurn turn,
            ApplicationLetters letters,
            ApplicationSettings settings,
            Editions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.rules = rules;
        this.count = count;
        this.arrivals = arrivals;
        this.turn = turn;
        this.letters = letters;
        this.settings = settings;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a draft, whatever it says, and writes the letter with its link. */
    @Transactional
    public void keep(String edition, ParticipationRole role, Map<String, Object> content, String email, Language page) {
        UUID id = rows.begin(edition, role, content, email, language(content, page));
        letters.saved(require(id));
    }

    /** Keeps what was typed into a draft since. */
    @Transactional
    public void keep(Application draft, Map<String, Object> content) {
        rows.save(draft.id(), addressed(content, draft), language(content, draft.language()));
    }

    /**
     * Looks whether an application could be sent as it is.
     *
     * @throws AnswersRefused if something lacks or is wrong
     */
    public void check(ParticipationRole role, Map<String, Object> content) {
        checked(role, content);
    }

    /**
     * Takes an application whose address nobody has confirmed yet, and writes the letter that asks for it. The same sent
     * again is the same.
     *
     * @throws AnswersRefused if something lacks or is wrong
     */
    @Transactional
    public void send(String edition, ParticipationRole role, Map<String, Object> content, String email, Language page) {
        Map<String, Object> checked = checked(role, content);
        rows.lock(edition, email);
        if (rows.sentAlike(edition, role, email, checked).isEmpty()) {
            UUID id = rows.begin(edition, role, checked, email, language(checked, page));
            rows.sent(id);
            letters.confirm(require(id));
        }
    }

    /**
     * Takes an application from the page behind its link, so that it counts at once. What counts already is corrected.
     *
     * @return the application that counts
     * @throws AnswersRefused if something lacks or is wrong
     */
    @Transactional
    public Application send(Application opened, Map<String, Object> content) {
        Map<String, Object> checked = checked(opened.role(), addressed(content, opened));
        rows.lock(opened.edition(), opened.email());
        Application now = require(opened.id());
        if (now.submittedAt().isPresent()) {
            return correct(now, checked);
        }
        rows.save(now.id(), checked, language(checked, now.language()));
        rows.sent(now.id());
        return counted(require(now.id()), clock.now());
    }

    /** The address is confirmed, and what was sent from the public page counts. */
    @Transactional
    public Application confirm(Application opened) {
        rows.lock(opened.edition(), opened.email());
        Application now = require(opened.id());
        if (now.submittedAt().isPresent() || now.sentAt().isEmpty() || now.withdrawn()) {
            return now;
        }
        Instant sent = now.sentAt().orElseThrow();
        boolean soon = clock.now().isBefore(sent.plus(settings.confirmWithin()));
        return counted(now, soon ? sent : clock.now());
    }

    /** Where she has applied already, what she sends now stands for what she sent then. */
    private Application counted(Application application, Instant submitted) {
        Optional<Application> before =
                applications.countedOf(application.edition(), application.role(), application.email());
        if (before.isPresent()) {
            rows.withdraw(application.id());
            return correct(before.get(), application.content());
        }
        Edition edition = editions.require(application.edition());
        Application counted = count.as(application, submitted, arrivals.of(edition, application.role(), submitted), "");
        letters.received(counted);
        return counted;
    }

    private Application correct(Application standing, Map<String, Object> content) {
        if (standing.content().equals(content) || !turn.canChange(standing)) {
            return standing;
        }
        rows.revise(standing.id(), content, language(content, standing.language()));
        Application corrected = require(standing.id());
        count.corrected(corrected);
        letters.received(corrected);
        events.publishEvent(new ApplicationCorrected(corrected));
        return corrected;
    }

    private Map<String, Object> checked(ParticipationRole role, Map<String, Object> content) {
        CheckApplication.Checked checked = rules.check(role, content);
        if (!checked.problems().isEmpty()) {
            throw new AnswersRefused(checked.problems());
        }
        return checked.content();
    }

    /** The address is that to which the link went. */
    private static Map<String, Object> addressed(Map<String, Object> content, Application application) {
        Map<String, Object> answers = new TreeMap<>(content);
        answers.put(ApplicationFields.EMAIL.key(), application.email());
        return answers;
    }

    private static Language language(Map<String, Object> content, Language otherwise) {
        return Language.ofCode(new Answered(content).text(ApplicationFields.LETTER_LANGUAGE))
                .orElse(otherwise);
    }

    private Application require(UUID id) {
        return applications.find(id).orElseThrow();
    }
}
