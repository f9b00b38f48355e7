package org.stegvis.letter;

/**
 * A letter cannot be sent, and a person has to say what is to be done. Told once for each time that a letter is given up,
 * in a transaction that keeps it: whoever cannot take it now, throws, and is told again.
 *
 * @param letter the number of the letter
 */
public record LetterUndelivered(String caseNumber, int letter) {}
