package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplace;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** An application begins to count: the person and her workplace are registered, and she is in the programme. */
@Component
class CountApplication {

    private final Applications applications;
    private final ApplicationRows rows;
    private final Persons persons;
    private final Workplaces workplaces;
    private final Participations participations;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    CountApplication(
            Applications applications,
            ApplicationRows rows,
            Persons persons,
            Workplaces workplaces,
            Participations participations,
            Journal journal,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.rows = rows;
        this.persons = persons;
        this.workplaces = workplaces;
        this.participations = participations;
        this.journal = journal;
        this.events = events;
    }

    /**
     * It counts as of this moment.
     *
     * @param officer who entered it for her; empty if she applied herself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Application as(Application application, Instant submitted, Arrival arrival, String officer) {
        Participation participation = entered(application);
        rows.counts(application.id(), participation.id(), submitted, arrival);
        rows.enteredBy(application.id(), officer);
        journal.write(new JournalLine(
                application.edition(),
                officer.isEmpty() ? JournalLine.SYSTEM : officer,
                officer.isEmpty() ? "applicationSubmitted" : "applicationEntered",
                application.id().toString(),
                Map.of("role", application.role().code(), "arrival", arrival.name())));
        Application counted = applications.find(application.id()).orElseThrow();
        events.publishEvent(new ApplicationCounted(counted));
        return counted;
    }

    /** What the register knows of her is what she says now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void corrected(Application application) {
        UUID workplace = workplace(application).id();
        person(application);
        application.participation().ifPresent(participation -> participations.worksAt(participation, workplace));
        journal.write(new JournalLine(
                application.edition(),
                JournalLine.SYSTEM,
                "applicationCorrected",
                application.id().toString(),
                Map.of("revision", String.valueOf(application.revision()))));
    }

    /** Who withdrew and applies again begins anew. */
    private Participation entered(Application application) {
        Participation participation = participations.enter(
                application.edition(),
                person(application).id(),
                workplace(application).id(),
                application.role());
        if (participation.state().isOver()) {
            participations.worksAt(participation.id(), workplace(application).id());
            return participations.become(
                    participation.id(), ParticipationState.SUBMITTED, JournalLine.SYSTEM, "appliedAgain");
        }
        return participation;
    }

    private Person person(Application application) {
        return persons.register(
                text(application, ApplicationFields.FIRST_NAME),
                text(application, ApplicationFields.LAST_NAME),
                application.email(),
                text(application, ApplicationFields.PHONE),
                Language.ofCode(text(application, ApplicationFields.LETTER_LANGUAGE))
                        .orElse(application.language()));
    }

    private Workplace workplace(Application application) {
        return workplaces.register(
                text(application, ApplicationFields.ORGANISATION_NAME),
                CheckAnswer.registered(text(application, ApplicationFields.ORGANISATION_NUMBER)));
    }

    private static String text(Application application, ApplicationField field) {
        return Optional.ofNullable(application.content().get(field.key()))
                .map(Object::toString)
                .orElse("");
    }
}
