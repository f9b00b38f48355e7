package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LinksInLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.link.PersonalLinks;
import org.stegvis.party.Persons;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;

/** The personal links of applicants: one application each, leading to {@code /application/{secret}}. */
@Component
public class ApplicationLinks implements LinksInLetters {

    /** What the links are for, as the register of links calls it. */
    public static final String PURPOSE = "application";

    private static final String PAGE = "/application/" + Letter.SECRET;

    private final PersonalLinks links;
    private final Applications applications;
    private final ApplicationRows rows;
    private final Editions editions;
    private final Participations participations;
    private final Persons persons;
    private final StegvisSettings settings;
    private final ApplicationSettings times;
    private final Clock clock;

    ApplicationLinks(
            PersonalLinks links,
            Applications applications,
            ApplicationRows rows,
            Editions editions,
            Participations participations,
            Persons persons,
            StegvisSettings settings,
            ApplicationSettings times,
            Clock clock) {
        this.links = links;
        this.applications = applications;
        this.rows = rows;
        this.editions = editions;
        this.participations = participations;
        this.persons = persons;
        this.settings = settings;
        this.times = times;
        this.clock = clock;
    }

    /** The address of a page below an applicant's own, without the secret of the link. */
    String address(String path) {
        return settings.publicUrl() + PAGE + (path.isEmpty() ? "" : "/" + path);
    }

    /** Gives out a new link to an application; returns its secret. */
    public String issue(Application application) {
        Edition edition = editions.require(application.edition());
        LocalDate last = clock.today(edition.zone()).plus(times.linkValid());
        return links.issue(
                PURPOSE,
                application.id().toString(),
                application.id(),
                last.plusDays(1).atStartOfDay(edition.zone()).toInstant());
    }

    @Override
    public boolean mayRenew(WrittenLetter letter) {
        return letter.link().startsWith(settings.publicUrl() + PAGE)
                && application(letter).filter(found -> !found.withdrawn()).isPresent();
    }

    @Override
    public String renew(WrittenLetter letter, String address) {
        Application application = application(letter).orElseThrow();
        if (!address.equalsIgnoreCase(letter.address())) {
            links.revoke(PURPOSE, application.id().toString(), application.id());
            rows.readdress(application.id(), address);
            application
                    .participation()
                    .flatMap(participations::find)
                    .map(Participation::person)
                    .ifPresent(person -> persons.correctAddress(person, address));
        }
        return issue(application);
    }

    private Optional<Application> application(WrittenLetter letter) {
        return applications.find(UUID.fromString(letter.recipient()));
    }
}
