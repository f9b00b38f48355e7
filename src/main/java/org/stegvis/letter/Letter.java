package org.stegvis.letter;

import java.util.List;
import java.util.Optional;
import org.stegvis.platform.language.Language;

/**
 * A letter to be written: one for each case, kind, step and recipient, however often it is asked for.
 *
 * @param kind which letter; its words stand under {@code letter.<kind>} in the texts
 * @param step the execution of the step that decided it, so that a second round of the same step writes a new letter
 * @param recipient who gets it: the user id of an officer, or the name of an organisation
 * @param address the e-mail address; empty if none is known, which the register shows as a problem
 * @param title the title of the case
 * @param link the one address that the reader needs; empty for readers outside, who have no login
 * @param facts what the words mention beyond the number and the title of the case: texts, days and {@link Word}s
 * @param author the officer who wrote it; empty for what Stegvis writes by itself
 */
public record Letter(
        String caseNumber,
        String kind,
        String step,
        String recipient,
        String address,
        Language language,
        String title,
        String link,
        List<Object> facts,
        Optional<Author> author) {

    /** A letter that Stegvis writes by itself, of which the number and the title of the case say all. */
    public Letter(
            String caseNumber,
            String kind,
            String step,
            String recipient,
            String address,
            Language language,
            String title,
            String link) {
        this(caseNumber, kind, step, recipient, address, language, title, link, List.of(), Optional.empty());
    }

    /**
     * The officer who wrote a letter.
     *
     * @param name her name, under the letter
     * @param email where an answer goes; empty if it cannot be answered
     * @param organisation for whom she writes
     * @param paragraph what she adds in her own words; empty if nothing
     */
    public record Author(String userId, String name, String email, String organisation, String paragraph) {}

    /** A fact that is said in the reader's language: the key of its text. */
    public record Word(String key) {}
}
