package org.stegvis.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;

/**
 * Writes letters to the supplier of an obligation, each with one personal link. Where the supplier has no contact, the
 * contract manager hears of it instead.
 */
@Component
public class SupplierLetters {

    private final Letters letters;
    private final Organisations organisations;
    private final SupplierLinks links;
    private final OfficersLetters officers;
    private final Journal journal;

    SupplierLetters(
            Letters letters,
            Organisations organisations,
            SupplierLinks links,
            OfficersLetters officers,
            Journal journal) {
        this.letters = letters;
        this.organisations = organisations;
        this.links = links;
        this.officers = officers;
        this.journal = journal;
    }

    /**
     * Writes the letter to every contact of the supplier, in the language of each; once for this step.
     *
     * @param subject what it is about: the id of a round or a defect; empty if it is about the obligation
     * @param facts what the words mention beyond the case, as the kind says: texts, days and words
     */
    public void write(Obligation obligation, SupplierLetterKind kind, String step, String subject, List<Object> facts) {
        LetterFact.check(kind.code(), kind.facts(), facts);
        List<Contact> contacts = organisations.contactsOf(obligation.supplier());
        contacts.forEach(contact -> writeTo(contact, obligation, kind, step, subject, facts));
        if (contacts.isEmpty() && officers.write(obligation, OfficersLetterKind.CONTACT_UNREACHABLE, step, List.of())) {
            journal.write(new JournalLine(
                    obligation.caseNumber(), JournalLine.SYSTEM, "supplierUnreachable", kind.code(), Map.of()));
        }
    }

    /** Writes the letter to this contact alone, such as a new link to whoever asked for it; once for this step. */
    public void writeTo(
            Contact contact,
            Obligation obligation,
            SupplierLetterKind kind,
            String step,
            String subject,
            List<Object> facts) {
        LetterFact.check(kind.code(), kind.facts(), facts);
        String recipient = contact.id().toString();
        if (letters.isWritten(obligation.caseNumber(), kind.code(), step, recipient)) {
            return;
        }
        letters.write(new Letter(
                obligation.caseNumber(),
                kind.code(),
                step,
                recipient,
                contact.email(),
                contact.language(),
                obligation.title(),
                links.address(kind, subject),
                said(obligation, facts),
                Optional.empty(),
                Optional.of(new Letter.Personal(obligation.buyer(), links.issue(obligation, contact.id())))));
    }

    /** Every letter can mention the buyer and the last day of its link, before the facts of its kind. */
    private List<Object> said(Obligation obligation, List<Object> facts) {
        List<Object> said = new ArrayList<>(List.of(obligation.buyer(), links.lastDay(obligation.country())));
        said.addAll(facts);
        return said;
    }
}
