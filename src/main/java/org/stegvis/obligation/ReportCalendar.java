package org.stegvis.obligation;

import org.springframework.stereotype.Component;

/** Plans the reports that a supplier owes. */
@Component
public class ReportCalendar {

    /** Plans the reports of this obligation anew; those that were asked for already stay as they are. */
    public void plan(Obligation obligation) {}
}
