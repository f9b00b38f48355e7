package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;

/** Writes the letters that say that something has come in, to each contact with a copy in her language. */
@Component
class SupplierReceipt {

    private final SupplierLetters letters;
    private final SupplierCopy copies;
    private final Organisations organisations;

    SupplierReceipt(SupplierLetters letters, SupplierCopy copies, Organisations organisations) {
        this.letters = letters;
        this.copies = copies;
        this.organisations = organisations;
    }

    /** One letter to each contact for each thing that is sent. */
    void write(Obligation obligation, Submission sent) {
        LocalDate day = LocalDate.ofInstant(sent.sentAt(), obligation.country().zone());
        for (Contact contact : organisations.contactsOf(obligation.supplier())) {
            letters.writeTo(
                    contact,
                    obligation,
                    SupplierLetterKind.RECEIPT,
                    sent.id().toString(),
                    sent.subject(),
                    List.of(day, ObligationWords.yours(sent.kind().code()), copies.text(sent, contact.language())));
        }
    }
}
