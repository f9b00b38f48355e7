package org.stegvis.obligation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.Clock;

/** All claims of a bonus. */
@Repository
public class BonusClaims {

    private final JdbcClient database;
    private final Clock clock;

    BonusClaims(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Enters a claim under the next number of its obligation. */
    BonusClaim enter(UUID obligation, int practicePlaces, int employmentPlaces, boolean equality) {
        database.sql("select 1 from stegvis.obligation where id = :id for update")
                .param("id", obligation)
                .query(Integer.class)
                .single();
        return database.sql("""
                        insert into stegvis.bonus_claim
                            (id, obligation, number, practice_places, employment_places, equality, claimed_at)
                        select :id, :obligation, coalesce(max(number), 0) + 1, :practice, :employment, :equality, :now
                        from stegvis.bonus_claim where obligation = :obligation returning *""")
                .param("id", UUID.randomUUID())
                .param("obligation", obligation)
                .param("practice", practicePlaces)
                .param("employment", employmentPlaces)
                .param("equality", equality)
                .param("now", Timestamp.from(clock.now()))
                .query(BonusClaims::claim)
                .single();
    }

    public Optional<BonusClaim> find(UUID id) {
        return database.sql("select * from stegvis.bonus_claim where id = :id")
                .param("id", id)
                .query(BonusClaims::claim)
                .optional();
    }

    /** The claim with this id, which must exist. */
    public BonusClaim require(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no claim " + id));
    }

    /** The claims of an obligation by their numbers. */
    public List<BonusClaim> of(UUID obligation) {
        return database.sql("select * from stegvis.bonus_claim where obligation = :obligation order by number")
                .param("obligation", obligation)
                .query(BonusClaims::claim)
                .list();
    }

    /** The sums that were approved in this obligation so far. */
    BigDecimal approvedOf(UUID obligation) {
        return of(obligation).stream()
                .filter(claim -> claim.outcome().equals("approved"))
                .map(BonusClaim::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One officer has checked it; another decides. */
    void check(UUID id, BigDecimal amount, String reason, String by) {
        database.sql("""
                        update stegvis.bonus_claim set amount = :amount, reason = :reason, checked_by = :by
                        where id = :id""")
                .param("amount", amount)
                .param("reason", reason)
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** It is decided on, as approved or refused; does nothing if it was already. */
    void decide(UUID id, String outcome, String reason) {
        database.sql("""
                        update stegvis.bonus_claim set outcome = :outcome, reason = :reason, decided_at = :now
                        where id = :id and decided_at is null""")
                .param("outcome", outcome)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.now()))
                .param("id", id)
                .update();
    }

    private static BonusClaim claim(ResultSet row, int index) throws SQLException {
        return new BonusClaim(
                row.getObject("id", UUID.class),
                row.getObject("obligation", UUID.class),
                row.getInt("number"),
                row.getInt("practice_places"),
                row.getInt("employment_places"),
                row.getBoolean("equality"),
                row.getBigDecimal("amount"),
                row.getString("checked_by"),
                row.getString("reason"),
                row.getString("outcome"),
                row.getTimestamp("claimed_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant));
    }
}
