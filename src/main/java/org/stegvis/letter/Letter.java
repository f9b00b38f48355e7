package org.stegvis.letter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.stegvis.platform.language.Language;

/**
 * A letter to be written: one for each case, kind, step and recipient, however often it is asked for.
 *
 * @param kind which letter; its words stand under {@code letter.<kind>} in the texts
 * @param step the execution of the step that decided it, so that a second round of the same step writes a new letter
 * @param recipient who gets it: the user id of an officer, the id of a contact, or the name of an organisation
 * @param address the e-mail address; empty if none is known, which the register shows as a problem
 * @param title the title of the case
 * @param link the one address that the reader needs; empty for readers outside who have none
 * @param facts what the words mention beyond the number and the title of the case: texts, days and {@link Word}s
 * @param author the officer who wrote it; empty for what Stegvis writes by itself
 * @param personal the secret of a personal link; empty where the link leads to a page behind the login
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
        Optional<Author> author,
        Optional<Personal> personal) {

    /** What stands in a personal link in the place of its secret. */
    public static final String SECRET = "{secret}";

    /** A letter without a personal link. */
    public Letter(
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
        this(caseNumber, kind, step, recipient, address, language, title, link, facts, author, Optional.empty());
    }

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

    /**
     * What makes a letter one to a person outside, who comes in by its link.
     *
     * @param sender for whom Stegvis writes: the buyer, or the owner of a programme
     * @param secret what stands in the link where it says {@link #SECRET}; nobody but the reader may see it
     * @param footer the key of what is said at the end of who writes and why
     */
    public record Personal(String sender, String secret, String footer) {

        /** The key for whoever has a contract with the sender. */
        private static final String OF_CONTRACTS = "letter.footerPersonal";

        /** A letter about a contract. */
        public Personal(String sender, String secret) {
            this(sender, secret, OF_CONTRACTS);
        }

        /** Without the secret, wherever it is printed. */
        @Override
        public String toString() {
            return "Personal[" + sender + "]";
        }
    }

    /**
     * A fact that is said in the reader's language.
     *
     * @param key of its text
     * @param facts what the text mentions in its turn
     */
    public record Word(String key, List<Object> facts) {

        /** A fact whose text mentions nothing else. */
        public Word(String key) {
            this(key, List.of());
        }
    }

    /** A sum of money, written as the reader's language writes it. */
    public record Sum(BigDecimal amount, Currency currency) {}
}
