package org.stegvis.platform.form;

/** One line of what is known: what it is, and its value, both as the reader sees them. */
public record Fact(String what, String value) {}
