package org.stegvis.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Problem;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** What is judged about the application with which somebody came: completeness (R2), eligibility (R1) and conflicts. */
@Component
public class JudgeApplications {

    private static final Set<EditionState> BEFORE_CLOSING = Set.of(EditionState.PLANNED, EditionState.OPEN);

    private final Applications applications;
    private final Participations participations;
    private final Editions editions;
    private final CheckApplication rules;
    private final Workplaces workplaces;
    private final ApplicationLetters letters;
    private final ApplicationSettings settings;
    private final Clock clock;

    JudgeApplications(
            Applications applications,
            Participations participations,
            Editions editions,
            CheckApplication rules,
            Workplaces workplaces,
            ApplicationLetters letters,
            ApplicationSettings settings,
            Clock clock) {
        this.applications = applications;
        this.participations = participations;
        this.editions = editions;
        this.rules = rules;
        this.workplaces = workplaces;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether nothing is missing; if so, whoever had to add something has done it. */
    @Transactional
    public boolean isComplete(UUID participation) {
        boolean complete = missing(participation).isEmpty();
        if (complete && participations.require(participation).state() == ParticipationState.INCOMPLETE) {
            participations.become(participation, ParticipationState.SUBMITTED, JournalLine.SYSTEM, "completed");
        }
        return complete;
    }

    /**
     * Asks for what is missing.
     *
     * @param step by which the letter is written once
     */
    @Transactional
    public void askForMissing(UUID participation, String step) {
        participations.become(participation, ParticipationState.INCOMPLETE, JournalLine.SYSTEM, "missing");
        remindOfMissing(participation, step);
    }

    /** Asks once more. */
    @Transactional
    public void remindOfMissing(UUID participation, String step) {
        Participation incomplete = participations.require(participation);
        LocalDate asked = LocalDate.ofInstant(
                incomplete.since(), editions.require(incomplete.programme()).zone());
        letters.incomplete(
                application(participation), step, asked.plus(settings.completeWithin()), missing(participation));
    }

    /** Whether applications to this edition can no longer be corrected. */
    public boolean isCallClosed(String edition) {
        return !BEFORE_CLOSING.contains(editions.require(edition).state());
    }

    /** When to look again whether the call is closed. */
    public Instant lookAgainAt(String edition) {
        Instant closes = editions.require(edition).deadline().plusSeconds(1);
        Instant soon = clock.now().plus(settings.lookAgain());
        return closes.isAfter(clock.now()) ? closes : soon;
    }

    /** What rule R1 asks of this application, by the names of its inputs. */
    public Map<String, Object> facts(UUID participation) {
        Application application = application(participation);
        Answered answers = new Answered(application.content());
        Edition edition = editions.require(application.edition());
        List<String> roles = answers.list(ApplicationFields.ROLE_IN_PROCUREMENT);
        return Map.of(
                ApplicationVariables.SECTOR_INVITED.name(),
                        edition.plan().sectors().contains(answers.text(ApplicationFields.SECTOR)),
                ApplicationVariables.YEARS_AT_LEAST.name(), years(answers.text(ApplicationFields.YEARS)),
                ApplicationVariables.WORKS_WITH_PROCUREMENT.name(), !roles.equals(List.of("OTHER")),
                ApplicationVariables.ATTENDS_KICK_OFF.name(),
                        answers.list(ApplicationFields.ADEPT_ATTENDS).contains("kickOff"),
                ApplicationVariables.CONFLICTS_CLEAR.name(),
                        unknownOrganisations(application).isEmpty());
    }

    /** The organisations of declared conflicts of interest that no register number and no workplace tells. */
    List<String> unknownOrganisations(Application application) {
        return new Answered(application.content())
                .list(ApplicationFields.CONFLICTS).stream()
                        .map(conflict -> Graded.of(conflict).what())
                        .filter(name -> CheckAnswer.registered(name).isEmpty())
                        .filter(name -> workplaces.like(name).stream()
                                .noneMatch(known -> known.name().equalsIgnoreCase(name)))
                        .toList();
    }

    /** She may take part; whoever applied very late waits for a free place (R3). */
    @Transactional
    public void eligible(UUID participation, Arrival arrival) {
        participations.become(participation, ParticipationState.ELIGIBLE, JournalLine.SYSTEM, "");
        if (arrival == Arrival.VERY_LATE) {
            participations.become(participation, ParticipationState.WAITLISTED, JournalLine.SYSTEM, "late");
        }
    }

    /** She may not take part. */
    @Transactional
    public void ineligible(UUID participation, String reason) {
        participations.become(participation, ParticipationState.INELIGIBLE, JournalLine.SYSTEM, reason);
    }

    private List<ApplicationField> missing(UUID participation) {
        Application application = application(participation);
        return rules.check(application.role(), application.content()).problems().stream()
                .filter(problem -> problem.text().equals(CheckApplication.MISSING))
                .map(Problem::field)
                .flatMap(key -> ApplicationFields.find(application.role(), key).stream())
                .toList();
    }

    private Application application(UUID participation) {
        return applications.ofParticipation(participation).orElseThrow();
    }

    /** The least of the years that an answer such as 5-9 or 20+ stands for. */
    private static int years(String answer) {
        String least = answer.split("[-+]")[0];
        return least.isEmpty() ? 0 : Integer.parseInt(least);
    }
}
