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

    private static final String APPROVED = "approved";
    private static final String REFUSED = "refused";

    private final JdbcClient database;
    private final Clock clock;

    BonusClaims(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Enters a claim under the next number of its obligation.
     *
     * @throws IllegalArgumentException if the contract offers no bonus
     */
    BonusClaim enter(UUID obligation, int practicePlaces, int employmentPlaces, boolean equality) {
        database.sql("""
                        select 1 from stegvis.obligation where id = :id and jsonb_typeof(terms -> 'bonus') = 'object'
                        for update""")
                .param("id", obligation)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("The contract of " + obligation + " offers no bonus"));
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

    /** The claim that was decided on last. */
    public Optional<BonusClaim> lastDecided(UUID obligation) {
        return database.sql("""
                        select * from stegvis.bonus_claim where obligation = :obligation and decided_at is not null
                        order by decided_at desc, number desc limit 1""")
                .param("obligation", obligation)
                .query(BonusClaims::claim)
                .optional();
    }

    /** Those that were approved in this obligation so far. */
    List<BonusClaim> approvedOf(UUID obligation) {
        return of(obligation).stream()
                .filter(claim -> claim.outcome().equals(APPROVED))
                .toList();
    }

    /** One officer has checked it; another decides. */
    void check(UUID id, BonusClaim.Check check, BigDecimal amount) {
        database.sql("""
                        update stegvis.bonus_claim set amount = :amount, checked_practice = :practice,
                            checked_employment = :employment, checked_equality = :equality, check_note = :note,
                            checked_by = :by where id = :id""")
                .param("amount", amount)
                .param("practice", check.found().practicePlaces())
                .param("employment", check.found().employmentPlaces())
                .param("equality", check.found().equality())
                .param("note", check.note())
                .param("by", check.by())
                .param("id", id)
                .update();
    }

    /** It is approved; does nothing if it was decided on before. */
    void approve(UUID id) {
        decide(id, APPROVED, "");
    }

    /** It is refused for this reason; does nothing if it was decided on before. */
    void refuse(UUID id, String reason) {
        decide(id, REFUSED, reason);
    }

    private void decide(UUID id, String outcome, String reason) {
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
                new BonusClaim.Beyond(
                        row.getInt("practice_places"), row.getInt("employment_places"), row.getBoolean("equality")),
                row.getBigDecimal("amount"),
                check(row),
                row.getString("reason"),
                row.getString("outcome"),
                row.getTimestamp("claimed_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant));
    }

    private static Optional<BonusClaim.Check> check(ResultSet row) throws SQLException {
        String by = row.getString("checked_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new BonusClaim.Check(
                        new BonusClaim.Beyond(
                                row.getInt("checked_practice"),
                                row.getInt("checked_employment"),
                                row.getBoolean("checked_equality")),
                        row.getString("check_note"),
                        by));
    }
}
