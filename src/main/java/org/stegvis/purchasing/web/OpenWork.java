package org.stegvis.purchasing.web;

import java.util.List;

/**
 * Something that a purchase waits for, as the pages show it.
 *
 * @param what the name of the task or event
 * @param who who has it; empty for an event
 * @param until until when, in words; empty if there is no date
 * @param task the id of the task, for a link to Tasklist; empty if there is none
 * @param failed whether a step of Stegvis failed here
 * @param next what can come after it
 */
record OpenWork(
        String what, String who, String until, boolean overdue, String task, boolean failed, List<String> next) {}
