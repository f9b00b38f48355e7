package org.stegvis.obligation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.party.Contact;
import org.stegvis.platform.Clock;

/** Sends a new personal link to a contact whose link has run out; at most one a day, however often it is asked for. */
@Component
public class SendNewLink {

    private final SupplierLetters letters;
    private final Clock clock;

    SendNewLink(SupplierLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes the letter, unless one was written for this contact today. */
    @Transactional
    public void to(Obligation obligation, Contact contact) {
        letters.writeTo(
                contact,
                obligation,
                SupplierLetterKind.NEW_LINK,
                "asked-" + clock.today(obligation.country().zone()),
                "",
                List.of());
    }
}
