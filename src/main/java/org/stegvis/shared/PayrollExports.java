package org.stegvis.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** Hands approved claims to the payroll, each once, and takes its word that they were paid. */
@Repository
public class PayrollExports {

    private static final String WITH_SUMS = """
            select payroll_export.*, (select count(*) from stegvis.travel_claim where travel_claim.payroll_export = payroll_export.id)
                    as claims,
                (select coalesce(sum(approved), 0) from stegvis.travel_claim where travel_claim.payroll_export = payroll_export.id)
                    as total,
                (select min(currency) from stegvis.travel_claim where travel_claim.payroll_export = payroll_export.id) as currency
            from stegvis.payroll_export
            """;

    private final JdbcClient database;
    private final Claims claims;
    private final ClaimBook book;
    private final ClaimRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PayrollExports(
            JdbcClient database,
            Claims claims,
            ClaimBook book,
            ClaimRows rows,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.claims = claims;
        this.book = book;
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Hands over whatever is approved in a programme and has not gone yet; empty if there is nothing. */
    @Transactional
    public Optional<PayrollExport> make(String programme, String officer) {
        List<TravelClaim> ready = database.sql("""
                        select travel_claim.* from stegvis.travel_claim
                            join stegvis.participation on participation.id = travel_claim.participation
                        where programme = :programme and travel_claim.state in ('approved', 'partial')
                            and payroll_export is null
                        order by number for update of travel_claim""")
                .param("programme", programme)
                .query(rows::claim)
                .list();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.payroll_export (id, programme, made_by, made_at)
                        values (:id, :programme, :officer, :now)""")
                .param("id", id)
                .param("programme", programme)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .update();
        for (TravelClaim claim : ready) {
            book.export(claim.id(), id);
            TravelClaim gone = book.become(claim.id(), ClaimState.EXPORTED, officer, claim.reason());
            events.publishEvent(new ClaimTurn(gone, ClaimTurn.What.EXPORTED));
        }
        PayrollExport made = find(programme, id).orElseThrow();
        note(made, officer, "claimsExported", Map.of("claims", String.valueOf(made.claims())));
        return Optional.of(made);
    }

    /** The exports of a programme, the newest first. */
    public List<PayrollExport> of(String programme) {
        return database.sql(WITH_SUMS + "where programme = :programme order by number desc")
                .param("programme", programme)
                .query(PayrollExports::export)
                .list();
    }

    /** The export with this id, if it is one of this programme. */
    public Optional<PayrollExport> find(String programme, UUID id) {
        return database.sql(WITH_SUMS + "where programme = :programme and payroll_export.id = :id")
                .param("programme", programme)
                .param("id", id)
                .query(PayrollExports::export)
                .optional();
    }

    /** Notes that an officer has taken the file, with the accounts in it. */
    @Transactional
    public void taken(PayrollExport export, String officer) {
        note(export, officer, "claimsTaken", Map.of());
    }

    /** The payroll has paid all claims of an export; returns whether this was not known before. */
    @Transactional
    public boolean paid(PayrollExport export, LocalDate day, String officer) {
        int confirmed = database.sql("""
                        update stegvis.payroll_export set paid_on = :day, confirmed_by = :officer
                        where id = :id and paid_on is null""")
                .param("id", export.id())
                .param("day", day)
                .param("officer", officer)
                .update();
        if (confirmed == 0) {
            return false;
        }
        for (TravelClaim claim : claims.exported(export.id())) {
            book.paid(claim.id(), day);
            events.publishEvent(new ClaimTurn(claims.require(claim.id()), ClaimTurn.What.PAYMENT_CONFIRMED));
        }
        note(export, officer, "claimsPaid", Map.of("day", day.toString()));
        return true;
    }

    private void note(PayrollExport export, String officer, String what, Map<String, String> details) {
        journal.write(new JournalLine(export.programme(), officer, what, String.valueOf(export.number()), details));
    }

    private static PayrollExport export(ResultSet row, int number) throws SQLException {
        return new PayrollExport(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("programme"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getObject("paid_on", LocalDate.class)),
                row.getInt("claims"),
                new Money(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))));
    }
}
