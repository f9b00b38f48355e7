package org.stegvis.party;

/**
 * The number of an organisation in its national register; made only by {@link BusinessRegister#read}, which has checked its
 * last digit.
 *
 * @param text as the register writes it, such as 559999-9918
 */
public record RegisterNumber(BusinessRegister register, String text) {}
