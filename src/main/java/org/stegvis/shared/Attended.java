package org.stegvis.shared;

/**
 * One event in the life of a participant.
 *
 * @param replaced whether she has made up otherwise for what she missed
 */
public record Attended(ProgrammeEvent event, EventAnswer answer, Attendance attendance, boolean replaced) {

    /** Whether she was there. */
    public boolean present() {
        return attendance == Attendance.PRESENT;
    }

    /** Whether she was there or has made up for it (rule R9). */
    public boolean counts() {
        return present() || replaced;
    }
}
