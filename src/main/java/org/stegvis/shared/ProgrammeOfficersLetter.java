package org.stegvis.shared;

import java.util.Locale;

/** The letters to officers of a programme; their words stand under {@code letter.<code>} in the texts. */
public enum ProgrammeOfficersLetter {
    /** To whoever has a task that is overdue. Facts: what the task is called, the day on which it was due. */
    PROGRAMME_TASK_REMINDER,
    /** To the owner of the programme, if it is still not done. Facts: the same. */
    PROGRAMME_TASK_ESCALATED,
    /** To the coordinator, if guests have little time to answer. Facts: what the event is called, its day. */
    EVENT_SHORT_NOTICE;

    /** The code in texts and in the register of letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
