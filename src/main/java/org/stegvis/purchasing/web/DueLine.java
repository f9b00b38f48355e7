package org.stegvis.purchasing.web;

/**
 * Something that is due in a purchase, as its page shows it.
 *
 * @param what the name of the task
 * @param who the officer or the group that owes it
 * @param until the day on which it is due, in words
 */
record DueLine(String what, String who, String until, boolean overdue) {}
