package org.stegvis.letter;

import org.stegvis.platform.language.Language;

/**
 * A letter to be written: one for each case, kind, step and recipient, however often it is asked for.
 *
 * @param kind which letter; its words stand under {@code letter.<kind>} in the texts
 * @param step the execution of the step that decided it, so that a second round of the same step writes a new letter
 * @param recipient who gets it, as the register of parties knows her
 * @param address her e-mail address; empty if none is known, which the register shows as a problem
 * @param title the title of the case
 * @param link the one address that the reader needs
 */
public record Letter(
        String caseNumber,
        String kind,
        String step,
        String recipient,
        String address,
        Language language,
        String title,
        String link) {}
