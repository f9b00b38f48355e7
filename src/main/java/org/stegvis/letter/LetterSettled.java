package org.stegvis.letter;

/**
 * A person has dealt with a letter that could not be sent; whoever waits for that need wait no longer.
 *
 * @param letter the number of the letter
 */
public record LetterSettled(String caseNumber, int letter) {}
