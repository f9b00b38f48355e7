package org.stegvis.platform.form;

/** A choice that is known only when the form is shown, such as a colleague. */
public record Choice(String value, String label) {}
