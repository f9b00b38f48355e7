package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.stegvis.link.Opening;
import org.stegvis.link.PersonalLink;
import org.stegvis.link.PersonalLinks;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.shared.ParticipantLinks;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SendNewParticipantLink;

/**
 * Opens the pages of participants. Opening changes nothing, so that a mail scanner may follow a link as often as it likes;
 * a link opens the pages of one person in one programme and nothing else.
 */
@Component
public class ParticipantDesk {

    /** Under which address the pages stand; the secret follows. */
    static final String ROOT = "/participant/";

    private final PersonalLinks links;
    private final Programmes programmes;
    private final Participations participations;
    private final Persons persons;
    private final ReaderLanguage reader;
    private final SendNewParticipantLink newLinks;

    ParticipantDesk(
            PersonalLinks links,
            Programmes programmes,
            Participations participations,
            Persons persons,
            ReaderLanguage reader,
            SendNewParticipantLink newLinks) {
        this.links = links;
        this.programmes = programmes;
        this.participations = participations;
        this.persons = persons;
        this.reader = reader;
        this.newLinks = newLinks;
    }

    /**
     * Whose pages they are. A link that opens nothing is answered by {@link ParticipantRefusals}: every page calls this
     * first and goes on only if it is good.
     */
    public ParticipantVisit open(String secret, HttpServletRequest request) {
        Opening opening = links.open(ParticipantLinks.PURPOSE, secret, request.getRemoteAddr());
        if (opening instanceof Opening.Open open) {
            return visit(open.link(), secret, request).orElseThrow(this::unknown);
        }
        if (opening instanceof Opening.RunOut old) {
            throw new ParticipantLinkClosed(
                    HttpStatus.GONE, "runOut", languageOf(old.link()), ROOT + secret + "/new-link");
        }
        throw opening instanceof Opening.Guessing ? guessing() : unknown();
    }

    /** Writes a new link to whoever had this one, if its time has run out; returns the language of the answer. */
    Language sendNewLink(String secret, HttpServletRequest request) {
        Opening opening = links.open(ParticipantLinks.PURPOSE, secret, request.getRemoteAddr());
        if (opening instanceof Opening.Guessing) {
            throw guessing();
        }
        if (opening instanceof Opening.RunOut old) {
            rolesOf(old.link()).stream()
                    .findFirst()
                    .ifPresent(role -> newLinks.to(programmes.require(role.programme()), role));
            return languageOf(old.link());
        }
        return reader.now();
    }

    private Optional<ParticipantVisit> visit(PersonalLink link, String secret, HttpServletRequest request) {
        List<Participation> roles = rolesOf(link);
        Optional<Language> chosen =
                Optional.ofNullable(request.getParameter("language")).flatMap(Language::ofCode);
        return persons.find(link.person())
                .filter(person -> !roles.isEmpty())
                .map(person -> new ParticipantVisit(
                        programmes.require(link.subject()),
                        person,
                        roles,
                        ROOT + secret,
                        chosen.orElse(person.language()),
                        chosen.filter(other -> other != person.language())));
    }

    private List<Participation> rolesOf(PersonalLink link) {
        return participations.of(link.subject(), link.person());
    }

    private Language languageOf(PersonalLink link) {
        return persons.find(link.person()).map(Person::language).orElseGet(reader::now);
    }

    private ParticipantLinkClosed unknown() {
        return new ParticipantLinkClosed(HttpStatus.NOT_FOUND, "unknown", reader.now(), "");
    }

    private ParticipantLinkClosed guessing() {
        return new ParticipantLinkClosed(HttpStatus.TOO_MANY_REQUESTS, "guessing", reader.now(), "");
    }
}
