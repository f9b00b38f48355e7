package org.stegvis.letter;

/**
 * The words of a letter with all facts put in.
 *
 * @param text for readers of plain text
 * @param html for all others
 */
public record LetterText(String subject, String text, String html) {}
