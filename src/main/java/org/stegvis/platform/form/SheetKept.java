package org.stegvis.platform.form;

/**
 * A form was taken in and its answers are kept. Published in the transaction that keeps them.
 *
 * @param form the id of the form
 * @param officer the user id of the officer who answered it
 * @param sheet the id of the answer sheet
 */
public record SheetKept(String caseNumber, String form, String officer, long sheet) {}
