package org.stegvis.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.Clock;

/** The hires of all obligations. */
@Repository
public class Hires {

    private final JdbcClient database;
    private final Clock clock;

    Hires(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Enters a hire under the next number of its obligation; the number in the argument is not looked at.
     *
     * @param toldBy the submission that told of it
     * @return the number that it was given
     */
    int enter(Hire hire, Optional<UUID> toldBy) {
        database.sql("select id from stegvis.obligation where id = :id for update")
                .param("id", hire.obligation())
                .query()
                .singleRow();
        return database.sql("""
                        insert into stegvis.hire (id, obligation, number, form, starts_on, planned_end, extent, ended_on,
                            end_cause, channel, new_hire, attested, subcontractor, told_by, entered_at)
                        values (:id, :obligation,
                            (select coalesce(max(number), 0) + 1 from stegvis.hire where obligation = :obligation),
                            :form, :start, :plannedEnd, :extent, :endedOn, :cause, :channel, :new, :attested,
                            :subcontractor, :toldBy, :now)
                        returning number""")
                .param("id", hire.id())
                .param("obligation", hire.obligation())
                .param("form", hire.form().code())
                .param("start", hire.startsOn())
                .param("plannedEnd", hire.plannedEnd().orElse(null), Types.DATE)
                .param("extent", hire.extent())
                .param("endedOn", hire.end().map(Hire.End::on).orElse(null), Types.DATE)
                .param("cause", hire.end().map(end -> end.cause().code()).orElse(""))
                .param("channel", hire.channel())
                .param("new", hire.newHire())
                .param("attested", hire.attested())
                .param("subcontractor", hire.subcontractor())
                .param("toldBy", toldBy.orElse(null), Types.OTHER)
                .param("now", Timestamp.from(clock.now()))
                .query(Integer.class)
                .single();
    }

    /** A hire has ended; false if there is none with this number, or it had ended before. */
    boolean ended(UUID obligation, int number, Hire.End end) {
        return database.sql("""
                        update stegvis.hire set ended_on = :on, end_cause = :cause
                        where obligation = :obligation and number = :number and ended_on is null""")
                        .param("on", end.on())
                        .param("cause", end.cause().code())
                        .param("obligation", obligation)
                        .param("number", number)
                        .update()
                == 1;
    }

    /** The hires of an obligation by their numbers. */
    public List<Hire> of(UUID obligation) {
        return database.sql("select * from stegvis.hire where obligation = :obligation order by number")
                .param("obligation", obligation)
                .query(Hires::hire)
                .list();
    }

    private static Hire hire(ResultSet row, int index) throws SQLException {
        return new Hire(
                row.getObject("id", UUID.class),
                row.getObject("obligation", UUID.class),
                row.getInt("number"),
                form(row.getString("form")),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("planned_end", LocalDate.class)),
                row.getBigDecimal("extent"),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)).map(on -> new Hire.End(on, cause(row))),
                row.getString("channel"),
                row.getBoolean("new_hire"),
                row.getBoolean("attested"),
                row.getBoolean("subcontractor"));
    }

    private static Hire.Form form(String code) {
        return Arrays.stream(Hire.Form.values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Hire.Cause cause(ResultSet row) {
        try {
            String code = row.getString("end_cause");
            return Arrays.stream(Hire.Cause.values())
                    .filter(cause -> cause.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
