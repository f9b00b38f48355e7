package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;

/** Notes that a person was given the certificate of her work (domain 2.6, step 6). */
@Component
public class HandOverCertificate {

    private final JdbcClient database;
    private final SupplierDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    HandOverCertificate(JdbcClient database, SupplierDeadlines deadlines, Journal journal, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** The certificate of this hire was handed over on this day: not before the first day of work, not in the future. */
    @Transactional
    public void handedOver(Obligation obligation, Hire hire, LocalDate day, String officer) {
        if (day.isBefore(hire.startsOn())) {
            throw AnswersRefused.because("day", "obligations.problem.beforeStart");
        }
        if (day.isAfter(clock.today(obligation.country().zone()))) {
            throw AnswersRefused.because("day", "obligations.problem.inTheFuture");
        }
        database.sql("update stegvis.hire set certificate_on = :day where id = :id")
                .param("day", day)
                .param("id", hire.id())
                .update();
        String number = String.valueOf(hire.number());
        deadlines.settle(obligation, "certificate", number);
        journal.write(new JournalLine(
                obligation.caseNumber(),
                officer,
                "certificateHandedOver",
                "",
                Map.of("hire", number, "day", day.toString())));
    }
}
