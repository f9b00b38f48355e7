package org.stegvis.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.contract.Country;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.RoleHolders;

/** All rounds of programmes, and which officer holds which role in them. */
@Repository
public class Programmes implements RoleHolders {

    private final JdbcClient database;
    private final Clock clock;
    private final Journal journal;

    Programmes(JdbcClient database, Clock clock, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
    }

    /** Begins a round with the next number of the year; the officer who begins it coordinates it. */
    @Transactional
    public Programme begin(String kind, String title, String owner, Country country, String officer) {
        String number = nextNumber(clock.today(country.zone()));
        database.sql("""
                        insert into stegvis.programme (number, kind, title, owner, country, begun_by, begun_at)
                        values (:number, :kind, :title, :owner, :country, :officer, :now)""")
                .param("number", number)
                .param("kind", kind)
                .param("title", title)
                .param("owner", owner)
                .param("country", country.name())
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .update();
        give(number, ProgrammeRole.COORDINATOR, officer);
        journal.write(new JournalLine(number, officer, "programmeBegun", kind, Map.of()));
        return new Programme(number, kind, title, owner, country, false);
    }

    /** Gives a role to an officer. */
    @Transactional
    public void give(String number, ProgrammeRole role, String officer) {
        database.sql("""
                        insert into stegvis.programme_role (programme, role, user_id) values (:number, :role, :officer)
                        on conflict (programme, role) do update set user_id = excluded.user_id""")
                .param("number", number)
                .param("role", role.group())
                .param("officer", officer)
                .update();
    }

    public Optional<Programme> find(String number) {
        return database.sql("select * from stegvis.programme where number = :number")
                .param("number", number)
                .query(Programmes::programme)
                .optional();
    }

    /** The programme with this number, which is known to exist. */
    public Programme require(String number) {
        return find(number).orElseThrow();
    }

    /** The programme is over; what its people may still do is for its model to say. */
    @Transactional
    public void end(String number) {
        database.sql("update stegvis.programme set ended_at = :now where number = :number and ended_at is null")
                .param("number", number)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    @Override
    public Optional<String> holder(String caseNumber, String role) {
        return database.sql("""
                        select user_id from stegvis.programme_role where programme = :number and role = :role""")
                .param("number", caseNumber)
                .param("role", role)
                .query(String.class)
                .optional();
    }

    @Override
    public Collection<String> casesOf(String user, String role) {
        return ProgrammeRole.ofGroup(role).isEmpty()
                ? List.of()
                : database.sql("select programme from stegvis.programme_role where user_id = :user and role = :role")
                        .param("user", user)
                        .param("role", role)
                        .query(String.class)
                        .list();
    }

    private String nextNumber(LocalDate day) {
        int next = database.sql("""
                        insert into stegvis.programme_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = programme_number.last + 1 returning last""")
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
        return "P%d-%04d".formatted(day.getYear(), next);
    }

    /** The programme in a row that has all columns of its table, for queries of areas that lean on it. */
    public static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getString("number"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("owner"),
                Country.valueOf(row.getString("country")),
                row.getTimestamp("ended_at") != null);
    }
}
