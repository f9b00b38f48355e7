package org.stegvis.purchasing;

import java.util.List;
import java.util.Map;

/**
 * A letter as an officer has filled it in so far; nothing in it has been checked.
 *
 * @param mark what tells this letter from another of the same kind, so that one sent twice by mistake is one
 * @param facts the facts by the key of their field
 * @param recipients the organisations that it goes to; empty for a letter to holders of roles
 * @param paragraph what the officer adds in her own words
 */
public record LetterDraft(
        OfficersLetter kind, String mark, Map<String, String> facts, List<Recipient> recipients, String paragraph) {

    /** An organisation that a letter goes to. */
    public record Recipient(String organisation, String email, String language) {

        /** Whether the row was left empty. */
        public boolean isBlank() {
            return organisation.isBlank() && email.isBlank();
        }
    }

    /** The recipients that were filled in. */
    public List<Recipient> named() {
        return recipients.stream().filter(recipient -> !recipient.isBlank()).toList();
    }
}
