package org.stegvis.letter;

/**
 * A letter of which {@link LetterUndelivered} told needs nobody any more: it goes out again, or somebody has settled it.
 *
 * @param letter the number of the letter
 */
public record LetterSettled(String caseNumber, int letter) {}
