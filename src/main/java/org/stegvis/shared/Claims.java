package org.stegvis.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All travel claims, for reading. */
@Repository
public class Claims {

    private static final List<String> OPEN = Arrays.stream(ClaimState.values())
            .filter(ClaimState::isOpen)
            .map(ClaimState::code)
            .toList();

    private final JdbcClient database;
    private final ClaimRows rows;

    Claims(JdbcClient database, ClaimRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public Optional<TravelClaim> find(UUID id) {
        return database.sql("select * from stegvis.travel_claim where id = :id")
                .param("id", id)
                .query(rows::claim)
                .optional();
    }

    /** The claim with this id, which is known to exist. */
    public TravelClaim require(UUID id) {
        return find(id).orElseThrow();
    }

    /** The same, held until the transaction ends. */
    TravelClaim hold(UUID id) {
        return database.sql("select * from stegvis.travel_claim where id = :id for update")
                .param("id", id)
                .query(rows::claim)
                .single();
    }

    /** The claims of these participations, the newest first. */
    public List<TravelClaim> of(Collection<UUID> participations) {
        return database.sql("""
                        select * from stegvis.travel_claim where participation = any(:participations)
                        order by number desc""")
                .param("participations", participations.toArray(UUID[]::new))
                .query(rows::claim)
                .list();
    }

    /** The claims of a programme that were sent and of which nothing final has come, the oldest first. */
    public List<TravelClaim> openOf(String programme) {
        return database.sql("""
                        select travel_claim.* from stegvis.travel_claim
                            join stegvis.participation on participation.id = travel_claim.participation
                        where programme = :programme and travel_claim.state in (:open) order by number""")
                .param("programme", programme)
                .param("open", OPEN)
                .query(rows::claim)
                .list();
    }

    /** The claims that went to the payroll together, in their order. */
    List<TravelClaim> exported(UUID export) {
        return database.sql("select * from stegvis.travel_claim where payroll_export = :export order by number")
                .param("export", export)
                .query(rows::claim)
                .list();
    }

    /** Whether the same person has another claim for the same event that was not taken back or rejected. */
    boolean isClaimedTwice(TravelClaim claim) {
        return database.sql("""
                        select exists (select 1 from stegvis.travel_claim other
                            join stegvis.participation hers on hers.id = other.participation
                            join stegvis.participation mine on mine.id = :participation
                        where hers.person = mine.person and other.event = :event and other.id <> :id
                            and other.number < :number and other.state not in ('draft', 'withdrawn', 'rejected'))""")
                .param("participation", claim.participation())
                .param("event", claim.event())
                .param("id", claim.id())
                .param("number", claim.number())
                .query(Boolean.class)
                .single();
    }

    /** How many kilometres in her own car were approved for a person in other claims of a year. */
    BigDecimal drivenBefore(TravelClaim claim, int year) {
        return database.sql("""
                        select coalesce(sum(quantity), 0) from stegvis.claim_line
                            join stegvis.travel_claim on travel_claim.id = claim_line.claim
                            join stegvis.participation hers on hers.id = travel_claim.participation
                            join stegvis.participation mine on mine.id = :participation
                        where hers.person = mine.person and travel_claim.id <> :id and kind = 'ownCar'
                            and extract(year from travel_day) = :year
                            and travel_claim.state in ('approved', 'partial', 'exported', 'paid')""")
                .param("participation", claim.participation())
                .param("id", claim.id())
                .param("year", year)
                .query(BigDecimal.class)
                .single();
    }

    /** What the claims of a programme came to. */
    public ClaimFigures figures(String programme) {
        return database.sql("""
                        select count(*) as sent, count(*) filter (where revision > 1) as returned,
                            count(*) filter (where travel_claim.state = 'rejected') as rejected,
                            sum(approved) filter (where travel_claim.state = 'paid') as paid, min(currency) as currency,
                            avg(extract(epoch from decided_at - sent_at)) / 86400 as days
                        from stegvis.travel_claim
                            join stegvis.participation on participation.id = travel_claim.participation
                        where programme = :programme and travel_claim.state not in ('draft', 'withdrawn')""")
                .param("programme", programme)
                .query((row, number) -> new ClaimFigures(
                        row.getInt("sent"),
                        row.getInt("returned"),
                        row.getInt("rejected"),
                        money(row.getBigDecimal("paid"), row.getString("currency")),
                        Optional.ofNullable(row.getBigDecimal("days"))
                                .map(days -> days.setScale(1, RoundingMode.HALF_UP))))
                .single();
    }

    private static Optional<Money> money(BigDecimal sum, String currency) {
        return Optional.ofNullable(sum).map(amount -> new Money(amount, Currency.getInstance(currency)));
    }
}
