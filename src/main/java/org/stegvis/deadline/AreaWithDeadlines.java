package org.stegvis.deadline;

/**
 * An area that enters deadlines into cases beside the area whose cases they are: what somebody outside owes, such as the
 * supplier. It writes the reminders of its own deadlines.
 */
public interface AreaWithDeadlines {

    /** The name under which it enters its deadlines: that of its package. */
    String area();

    /** Writes the letter of a reminder to those whom it is for; the id of the reminder is the step of the letter. */
    void remind(Reminder reminder);
}
