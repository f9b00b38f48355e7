package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter.Said;
import org.stegvis.letter.Letter.Word;

/** Writes the letter that says that something has come in, with a copy of it. */
@Component
class SupplierReceipt {

    private final SupplierLetters letters;
    private final SupplierCopy copies;

    SupplierReceipt(SupplierLetters letters, SupplierCopy copies) {
        this.letters = letters;
        this.copies = copies;
    }

    /** One letter for each thing that is sent; its facts are what it was, on what day it came, and the copy. */
    void write(Obligation obligation, Submission sent) {
        letters.write(
                obligation,
                SupplierLetterKind.RECEIPT,
                sent.id().toString(),
                sent.subject(),
                List.of(
                        new Word("supplier.task." + sent.kind().code()),
                        LocalDate.ofInstant(sent.sentAt(), obligation.country().zone()),
                        (Said) language -> copies.text(sent, language)));
    }
}
