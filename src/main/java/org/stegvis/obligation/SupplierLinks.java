package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.contract.Country;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LinksInLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.link.PersonalLinks;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;

/** The personal links that letters to suppliers hold: each for one obligation and one contact. */
@Component
class SupplierLinks implements LinksInLetters {

    /** The purpose of these links. */
    static final String PURPOSE = "obligation";

    private final PersonalLinks links;
    private final Obligations obligations;
    private final Organisations organisations;
    private final StegvisSettings settings;
    private final ObligationSettings times;
    private final Clock clock;

    SupplierLinks(
            PersonalLinks links,
            Obligations obligations,
            Organisations organisations,
            StegvisSettings settings,
            ObligationSettings times,
            Clock clock) {
        this.links = links;
        this.obligations = obligations;
        this.organisations = organisations;
        this.settings = settings;
        this.times = times;
        this.clock = clock;
    }

    /** The address that a letter of this kind leads to, without the secret of the link. */
    String address(SupplierLetterKind kind, String subject) {
        String page = settings.publicUrl() + "/supplier/" + Letter.SECRET;
        return kind.asksFor()
                .map(task -> page + "/" + task.code() + (subject.isEmpty() ? "" : "/" + subject))
                .orElse(page);
    }

    /** The last day on which a link opens that is given out now. */
    LocalDate lastDay(Country country) {
        return clock.today(country.zone()).plus(times.linkValid());
    }

    /** Gives out a new link; returns its secret. */
    String issue(Obligation obligation, UUID contact) {
        Country country = obligation.country();
        return links.issue(
                PURPOSE,
                obligation.id().toString(),
                contact,
                lastDay(country).plusDays(1).atStartOfDay(country.zone()).toInstant());
    }

    @Override
    public boolean mayRenew(WrittenLetter letter) {
        return contactOf(letter).isPresent()
                && obligations.ofCase(letter.caseNumber()).isPresent();
    }

    @Override
    public String renew(WrittenLetter letter, String address) {
        Obligation obligation = obligations.ofCase(letter.caseNumber()).orElseThrow();
        Contact contact = contactOf(letter).orElseThrow();
        if (!address.equalsIgnoreCase(letter.address())) {
            links.revoke(PURPOSE, obligation.id().toString(), contact.id());
            organisations.correctAddress(contact.id(), address);
        }
        return issue(obligation, contact.id());
    }

    private Optional<Contact> contactOf(WrittenLetter letter) {
        return SupplierLetterKind.ofCode(letter.kind())
                .map(kind -> UUID.fromString(letter.recipient()))
                .flatMap(organisations::contactInUse);
    }
}
