package org.stegvis.obligation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a supplier owes by when, in the register of deadlines; its reminders follow from the ladder. */
@Component
public class SupplierDeadlines {

    /** The kind of deadline for the first start, which no single answer settles. */
    public static final String FIRST_START = "first-start";

    /** Enters a deadline, or gives the one that is open for the same subject this day. */
    public void open(Obligation obligation, String kind, String subject, LocalDate day) {}

    /** What was due has come, or is no longer due. */
    public void settle(Obligation obligation, String kind, String subject) {}

    /** Nothing is due from this supplier any more. */
    public void settleAll(Obligation obligation) {}
}
