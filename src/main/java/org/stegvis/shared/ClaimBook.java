package org.stegvis.shared;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** Writes what becomes of claims: drafts, decisions, states. Each change stands in the journal. */
@Repository
class ClaimBook {

    private final JdbcClient database;
    private final ClaimRows rows;
    private final Claims claims;
    private final Participations participations;
    private final Journal journal;
    private final Clock clock;

    ClaimBook(
            JdbcClient database,
            ClaimRows rows,
            Claims claims,
            Participations participations,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.claims = claims;
        this.participations = participations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins a draft; if there is one for the same event already, that one. */
    TravelClaim begin(UUID participation, UUID event, Currency currency, Map<String, String> content) {
        database.sql("select id from stegvis.participation where id = :id for update")
                .param("id", participation)
                .query()
                .singleRow();
        Optional<TravelClaim> begun = claims.of(List.of(participation)).stream()
                .filter(claim -> claim.event().equals(event) && claim.state() == ClaimState.DRAFT)
                .findFirst();
        return begun.orElseGet(() -> database.sql("""
                        insert into stegvis.travel_claim (id, participation, event, content, currency, saved_at)
                        values (:id, :participation, :event, cast(:content as jsonb), :currency, :now) returning *""")
                .param("id", UUID.randomUUID())
                .param("participation", participation)
                .param("event", event)
                .param("content", rows.write(content))
                .param("currency", currency.getCurrencyCode())
                .param("now", now())
                .query(rows::claim)
                .single());
    }

    void save(UUID claim, Map<String, String> content) {
        database.sql("""
                        update stegvis.travel_claim set content = cast(:content as jsonb), saved_at = :now
                        where id = :id and state in ('draft', 'returned')""")
                .param("id", claim)
                .param("content", rows.write(content))
                .param("now", now())
                .update();
    }

    /** It was sent; the time limit counts to the first time. */
    TravelClaim sent(UUID claim, Map<String, String> content) {
        save(claim, content);
        database.sql("""
                        update stegvis.travel_claim set state = 'submitted', revision = revision + 1,
                            sent_at = coalesce(sent_at, :now), note = '', reason = '', checked_by = '', approved = null
                        where id = :id""").param("id", claim).param("now", now()).update();
        return noted(claim, JournalLine.SYSTEM, "claimSent", Map.of());
    }

    /** What an officer has decided; the state follows when the claimant is told. */
    void decide(UUID claim, String officer, ClaimDecision decision) {
        database.sql("""
                        update stegvis.travel_claim set reason = :reason, note = :note, remark = :remark,
                            approved = :approved, decided_at = :now,
                            state = case when state = 'submitted' and :granted then 'checked' else state end,
                            checked_by = case when :second then checked_by else :officer end,
                            approved_by = case when :second then :officer else '' end
                        where id = :id""")
                .param("id", claim)
                .param("reason", decision.reason().map(ClaimReason::name).orElse(""))
                .param("note", decision.note())
                .param("remark", decision.remark())
                .param("approved", decision.approved().map(Money::amount).orElse(null))
                .param("granted", decision.approved().isPresent())
                .param("second", decision.bySecondOfficer())
                .param("officer", officer)
                .param("now", now())
                .update();
        noted(claim, officer, decision.what(), decision.details());
    }

    /** A second officer sends it back to be checked again. */
    void backToClerk(UUID claim, String officer, String remark) {
        database.sql("""
                        update stegvis.travel_claim set state = 'submitted', checked_by = '', approved = null,
                            remark = :remark where id = :id""").param("id", claim).param("remark", remark).update();
        noted(claim, officer, "claimBackToClerk", Map.of());
    }

    void object(UUID claim, String objection) {
        database.sql("""
                        update stegvis.travel_claim set objection = :objection, objected_at = :now, state = 'objected'
                        where id = :id""")
                .param("id", claim)
                .param("objection", objection)
                .param("now", now())
                .update();
        noted(claim, JournalLine.SYSTEM, "claimObjected", Map.of());
    }

    void export(UUID claim, UUID export) {
        database.sql("update stegvis.travel_claim set payroll_export = :export where id = :id")
                .param("id", claim)
                .param("export", export)
                .update();
    }

    void paid(UUID claim, LocalDate day) {
        database.sql("update stegvis.travel_claim set paid_on = :day where id = :id")
                .param("id", claim)
                .param("day", day)
                .update();
    }

    /** Brings it into another state, with the reason it has, or a new one. */
    TravelClaim become(UUID claim, ClaimState state, String actor, Optional<ClaimReason> reason) {
        database.sql("update stegvis.travel_claim set state = :state, reason = :reason where id = :id")
                .param("id", claim)
                .param("state", state.code())
                .param("reason", reason.map(ClaimReason::name).orElse(""))
                .update();
        return noted(
                claim,
                actor,
                "claimChanged",
                Map.of(
                        "state",
                        state.code(),
                        "reason",
                        reason.map(ClaimReason::name).orElse("")));
    }

    private TravelClaim noted(UUID id, String actor, String what, Map<String, String> details) {
        TravelClaim claim = claims.require(id);
        String programme = participations.require(claim.participation()).programme();
        journal.write(new JournalLine(programme, actor, what, String.valueOf(claim.number()), details));
        return claim;
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }
}
