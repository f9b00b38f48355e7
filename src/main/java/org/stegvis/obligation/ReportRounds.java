package org.stegvis.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports that suppliers owe. */
@Repository
public class ReportRounds {

    private final JdbcClient database;

    ReportRounds(JdbcClient database) {
        this.database = database;
    }

    /** Plans a report; nothing happens if the obligation has one with this number. */
    void plan(UUID obligation, int number, LocalDate periodStart, LocalDate periodEnd, LocalDate dueOn) {
        database.sql("""
                        insert into stegvis.report_round (id, obligation, number, period_start, period_end, due_on)
                        values (:id, :obligation, :number, :start, :end, :due)
                        on conflict (obligation, number) do nothing""")
                .param("id", UUID.randomUUID())
                .param("obligation", obligation)
                .param("number", number)
                .param("start", periodStart)
                .param("end", periodEnd)
                .param("due", dueOn)
                .update();
    }

    /** Takes back all reports that were planned and not yet asked for. */
    void forgetPlanned(UUID obligation) {
        database.sql("delete from stegvis.report_round where obligation = :obligation and state = 'planned'")
                .param("obligation", obligation)
                .update();
    }

    void reached(UUID round, ReportRound.State state) {
        database.sql("update stegvis.report_round set state = :state where id = :id")
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("id", round)
                .update();
    }

    /** The supplier has more time for a report. */
    void dueOn(UUID round, LocalDate day) {
        database.sql("update stegvis.report_round set due_on = :day where id = :id")
                .param("day", day)
                .param("id", round)
                .update();
    }

    /** Sends a report back to the supplier with a question and another date; what comes next is a new revision. */
    void sendBack(UUID round, String question, LocalDate dueOn) {
        database.sql("""
                        update stegvis.report_round set state = 'returned', revision = revision + 1,
                            question = :question, due_on = :due
                        where id = :id""")
                .param("question", question)
                .param("due", dueOn)
                .param("id", round)
                .update();
    }

    public Optional<ReportRound> find(UUID id) {
        return database.sql("select * from stegvis.report_round where id = :id")
                .param("id", id)
                .query(ReportRounds::round)
                .optional();
    }

    /** The reports of an obligation by their numbers. */
    public List<ReportRound> of(UUID obligation) {
        return database.sql("select * from stegvis.report_round where obligation = :obligation order by number")
                .param("obligation", obligation)
                .query(ReportRounds::round)
                .list();
    }

    private static ReportRound round(ResultSet row, int index) throws SQLException {
        return new ReportRound(
                row.getObject("id", UUID.class),
                row.getObject("obligation", UUID.class),
                row.getInt("number"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("revision"),
                ReportRound.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("question"));
    }
}
