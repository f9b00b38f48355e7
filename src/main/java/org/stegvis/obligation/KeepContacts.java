package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.letter.EmailAddress;
import org.stegvis.link.PersonalLinks;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;

/**
 * Keeps those contacts of a supplier in order to whom its letters go. A supplier has one set of contacts for all it owes:
 * what changes is written, without any name, into the journal of each case in which the supplier owes something.
 */
@Component
public class KeepContacts {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient database;
    private final Organisations organisations;
    private final PersonalLinks links;
    private final SupplierLetters letters;
    private final Journal journal;
    private final Clock clock;

    KeepContacts(
            JdbcClient database,
            Organisations organisations,
            PersonalLinks links,
            SupplierLetters letters,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.links = links;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** What an officer says of a contact. */
    public record Said(String name, String email, Language language) {

        /** Without the spaces around. */
        public Said {
            name = name.strip();
            email = email.strip();
        }
    }

    /** Names another contact. */
    @Transactional
    public void add(Obligation obligation, Said said, String officer) {
        check(said);
        organisations.holdContacts(obligation.supplier());
        boolean known = organisations.contactsOf(obligation.supplier()).stream()
                .anyMatch(contact -> contact.email().equalsIgnoreCase(said.email()));
        if (known) {
            throw AnswersRefused.because("email", "obligations.problem.addressKnown");
        }
        Contact contact = organisations.addContact(obligation.supplier(), said.name(), said.email(), said.language());
        write("contactNamed", obligation, contact.id(), officer);
    }

    /** Puts a contact right. Links that went to an address that was wrong open nothing any more. */
    @Transactional
    public void correct(Obligation obligation, Contact contact, Said said, String officer) {
        check(said);
        organisations.holdContacts(obligation.supplier());
        if (!organisations.correctContact(
                new Contact(contact.id(), contact.organisation(), said.name(), said.email(), said.language()))) {
            throw AnswersRefused.because("email", "obligations.problem.addressKnown");
        }
        if (!contact.email().equalsIgnoreCase(said.email())) {
            links.revokeAll(contact.id());
        }
        write("contactCorrected", obligation, contact.id(), officer);
    }

    /** A contact has left: no letter goes to her any more, and her links open nothing. The last one cannot. */
    @Transactional
    public void left(Obligation obligation, Contact contact, String officer) {
        organisations.holdContacts(obligation.supplier());
        List<UUID> inUse = organisations.contactsOf(obligation.supplier()).stream()
                .map(Contact::id)
                .toList();
        if (inUse.equals(List.of(contact.id()))) {
            throw AnswersRefused.because("", "obligations.problem.lastContact");
        }
        if (inUse.contains(contact.id())) {
            organisations.contactLeft(contact.id(), today(obligation));
            links.revokeAll(contact.id());
            write("contactLeft", obligation, contact.id(), officer);
        }
    }

    /**
     * Sends every contact a letter with a new link.
     *
     * @param mark of the page on which the officer asked for it: the same page sent twice sends one letter
     */
    @Transactional
    public void sendNewLink(Obligation obligation, UUID mark, String officer) {
        letters.write(obligation, SupplierLetterKind.NEW_LINK, "new-link-" + mark, "", List.of());
        journal.write(new JournalLine(obligation.caseNumber(), officer, "newLinkSent", "", Map.of()));
    }

    private static void check(Said said) {
        List<Problem> problems = new ArrayList<>();
        if (said.name().isEmpty()) {
            problems.add(new Problem("name", "obligations.problem.noName"));
        } else if (said.name().length() > LONGEST_NAME) {
            problems.add(new Problem("name", "obligations.problem.longName", LONGEST_NAME));
        }
        if (!EmailAddress.isOne(said.email())) {
            problems.add(new Problem("email", "obligations.problem.noAddress"));
        }
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }

    private void write(String kind, Obligation obligation, UUID contact, String officer) {
        database.sql("""
                        select case_number from stegvis.obligation where supplier = :supplier and ended_at is null
                        union select :case order by 1""")
                .param("supplier", obligation.supplier())
                .param("case", obligation.caseNumber())
                .query(String.class)
                .list()
                .forEach(caseNumber -> journal.write(
                        new JournalLine(caseNumber, officer, kind, "", Map.of("contact", contact.toString()))));
    }

    private LocalDate today(Obligation obligation) {
        return clock.today(obligation.country().zone());
    }
}
