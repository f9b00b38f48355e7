package org.stegvis.obligation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadlines;

/**
 * What a supplier owes by when, in the register of deadlines; its reminders follow from the ladder. These dates are moved
 * where they are set (start meeting, report sent back, defect), not by the form that moves deadlines of a case.
 */
@Component
public class SupplierDeadlines {

    /** The kind of deadline for the first start, which no single answer settles. */
    public static final String FIRST_START = "first-start";

    /** The kind of deadline for the certificate of somebody who has ended; its subject is the number of the hire. */
    public static final String CERTIFICATE = "certificate";

    /** The name under which the register knows these deadlines. */
    static final String AREA = "obligation";

    /** Who owes them, in the register. */
    static final String SUPPLIER = "supplier";

    private final Deadlines deadlines;

    SupplierDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Enters a deadline, or gives the one that is open for the same subject this day. Writes no letter about that: whoever
     * sets another day tells the supplier ({@link SupplierLetterKind#DATES_CHANGED}).
     *
     * @param kind the code of a {@link SupplierTask}, {@link #FIRST_START} or {@link #CERTIFICATE}
     * @param subject the round, the defect or the hire; empty where only one can be due
     */
    public void open(Obligation obligation, String kind, String subject, LocalDate day) {
        deadlines.open(AREA, obligation.caseNumber(), kind, subject, SUPPLIER, day);
    }

    /** What was due has come, or is no longer due. */
    public void settle(Obligation obligation, String kind, String subject) {
        deadlines.settle(AREA, obligation.caseNumber(), kind, subject);
    }

    /** Nothing is due from this supplier any more. */
    public void settleAll(Obligation obligation) {
        deadlines.settleAll(AREA, obligation.caseNumber());
    }
}
