package org.stegvis.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** What the register of deadlines must know about cases. A business area answers for its own. */
public interface CasesWithDeadlines {

    /** The calendar of this case; empty for a case of another area. */
    Optional<CaseCalendar> calendar(String caseNumber);

    /** The day from which the time for this kind of deadline counts in this case; today for most. */
    LocalDate countsFrom(String caseNumber, String kind);

    /** Writes the letter of a reminder of what the case itself makes due to those whom it is for; the id of the reminder is the step of the letter. */
    void remind(Reminder reminder);
}
