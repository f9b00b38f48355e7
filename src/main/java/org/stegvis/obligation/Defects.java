package org.stegvis.obligation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.Clock;

/** All defects. */
@Repository
public class Defects {

    private final JdbcClient database;
    private final Clock clock;

    Defects(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a defect; empty if one of the same kind is open for the same round, even since this very moment. */
    Optional<Defect> open(UUID obligation, DefectKind kind, Optional<UUID> reportRound, LocalDate foundOn) {
        database.sql("select 1 from stegvis.obligation where id = :id for update")
                .param("id", obligation)
                .query(Integer.class)
                .single();
        return database.sql("""
                        insert into stegvis.defect (id, obligation, number, kind, report_round, found_on, opened_at)
                        select :id, :obligation, coalesce(max(number), 0) + 1, :kind, :round, :found, :now
                        from stegvis.defect where obligation = :obligation
                        on conflict do nothing returning *""")
                .param("id", UUID.randomUUID())
                .param("obligation", obligation)
                .param("kind", kind.code())
                .param("round", reportRound.orElse(null), Types.OTHER)
                .param("found", foundOn)
                .param("now", Timestamp.from(clock.now()))
                .query(Defects::defect)
                .optional();
    }

    public Optional<Defect> find(UUID id) {
        return database.sql("select * from stegvis.defect where id = :id")
                .param("id", id)
                .query(Defects::defect)
                .optional();
    }

    /** The defect with this id, which must exist. */
    public Defect require(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no defect " + id));
    }

    /** The defects of an obligation by their numbers. */
    public List<Defect> of(UUID obligation) {
        return database.sql("select * from stegvis.defect where obligation = :obligation order by number")
                .param("obligation", obligation)
                .query(Defects::defect)
                .list();
    }

    /** Whether another defect of this kind is open for the same round. */
    boolean isOpen(UUID obligation, DefectKind kind, Optional<UUID> reportRound, Optional<UUID> besides) {
        return of(obligation).stream()
                .filter(Defect::isOpen)
                .filter(defect -> besides.filter(defect.id()::equals).isEmpty())
                .anyMatch(
                        defect -> defect.kind() == kind && defect.reportRound().equals(reportRound));
    }

    /** How many other defects of the same obligation stood. */
    int stoodBeside(Defect defect) {
        return (int) of(defect.obligation()).stream()
                .filter(Defect::stands)
                .filter(other -> !other.id().equals(defect.id()))
                .count();
    }

    /** The penalties that were decided in this obligation so far. */
    BigDecimal penaltiesOf(UUID obligation) {
        return of(obligation).stream()
                .filter(defect -> defect.outcome().equals(Optional.of(DefectOutcome.PENALTY)))
                .flatMap(defect -> defect.proposal().flatMap(Defect.Proposal::penalty).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The contract manager has described it for the supplier. */
    void describe(UUID id, DefectKind kind, String severity, LocalDate foundOn, String description, LocalDate hearing) {
        database.sql("""
                        update stegvis.defect set kind = :kind, severity = :severity, found_on = :found,
                            description = :description, hearing_until = :hearing where id = :id""")
                .param("kind", kind.code())
                .param("severity", severity)
                .param("found", foundOn)
                .param("description", description)
                .param("hearing", hearing)
                .param("id", id)
                .update();
    }

    /** It was weighed what the supplier said. */
    void weigh(UUID id, boolean stands, String excuse, String reason) {
        database.sql("update stegvis.defect set stands = :stands, excuse = :excuse, reason = :reason where id = :id")
                .param("stands", stands)
                .param("excuse", excuse)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** Why it goes on or ends so, in the words of the letter to the supplier. */
    void explain(UUID id, String reason) {
        database.sql("update stegvis.defect set reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void correctBy(UUID id, LocalDate day) {
        database.sql("update stegvis.defect set correction_due = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    /** A correction was asked for in vain. */
    void failedAgain(UUID id) {
        database.sql("update stegvis.defect set failed_corrections = failed_corrections + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** It stands on this rung of the ladder. */
    void stepTo(UUID id, String step) {
        database.sql("update stegvis.defect set step = :step where id = :id")
                .param("step", step)
                .param("id", id)
                .update();
    }

    /** A sanction is proposed; empty takes the proposal back. */
    void propose(UUID id, Optional<Defect.Proposal> proposal) {
        database.sql("""
                        update stegvis.defect set sanction = :sanction, penalty = :penalty, sanction_reason = :reason,
                            proposed_by = :by where id = :id""")
                .param("sanction", proposal.map(made -> made.sanction().code()).orElse(""))
                .param("penalty", proposal.flatMap(Defect.Proposal::penalty).orElse(null), Types.NUMERIC)
                .param("reason", proposal.map(Defect.Proposal::reason).orElse(""))
                .param("by", proposal.map(Defect.Proposal::by).orElse(""))
                .param("id", id)
                .update();
    }

    /** It has ended; false if it had already. */
    boolean close(UUID id, DefectOutcome outcome) {
        return database.sql("""
                        update stegvis.defect set outcome = :outcome, closed_at = :now
                        where id = :id and closed_at is null""")
                        .param("outcome", outcome.code())
                        .param("now", Timestamp.from(clock.now()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Defect defect(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        return new Defect(
                row.getObject("id", UUID.class),
                row.getObject("obligation", UUID.class),
                row.getInt("number"),
                DefectKind.ofCode(row.getString("kind")),
                row.getString("severity"),
                Optional.ofNullable(row.getObject("report_round", UUID.class)),
                row.getObject("found_on", LocalDate.class),
                row.getString("description"),
                Optional.ofNullable(row.getObject("hearing_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("correction_due", LocalDate.class)),
                row.getBoolean("stands"),
                row.getInt("failed_corrections"),
                row.getString("step"),
                row.getString("excuse"),
                row.getString("reason"),
                proposal(row),
                outcome.isEmpty() ? Optional.empty() : Optional.of(DefectOutcome.ofCode(outcome)),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant));
    }

    private static Optional<Defect.Proposal> proposal(ResultSet row) throws SQLException {
        Optional<BigDecimal> penalty = Optional.ofNullable(row.getBigDecimal("penalty"));
        String reason = row.getString("sanction_reason");
        String by = row.getString("proposed_by");
        return Sanction.ofCode(row.getString("sanction"))
                .map(sanction -> new Defect.Proposal(sanction, penalty, reason, by));
    }
}
