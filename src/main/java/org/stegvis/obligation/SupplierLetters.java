package org.stegvis.obligation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Writes letters to the supplier of an obligation, each with one personal link. */
@Component
public class SupplierLetters {

    /**
     * Writes the letter to every contact of the supplier, in the language of each; once for this step.
     *
     * @param subject what it is about: the id of a round or a defect; empty if it is about the obligation
     * @param facts what the words mention beyond number and title of the case: texts, days and words
     */
    public void write(
            Obligation obligation, SupplierLetterKind kind, String step, String subject, List<Object> facts) {}
}
