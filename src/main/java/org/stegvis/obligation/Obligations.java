package org.stegvis.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.ContractTerms;
import org.stegvis.contract.Country;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.platform.Clock;

/** All obligations. */
@Repository
public class Obligations {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Obligations(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Begins an obligation with the terms that were signed. */
    Obligation begin(ContractSigned signed) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.obligation (id, case_number, title, buyer, country, currency, supplier,
                            contract_start, contract_end, fte_months, first_start_by, total_by, terms, begun_at)
                        values (:id, :case, :title, :buyer, :country, :currency, :supplier,
                            :start, :end, :months, :firstStart, :end, cast(:terms as jsonb), :now)""")
                .param("id", id)
                .param("case", signed.caseNumber())
                .param("title", signed.title())
                .param("buyer", signed.buyer())
                .param("country", signed.country().name())
                .param("currency", signed.currency().getCurrencyCode())
                .param("supplier", signed.supplier())
                .param("start", signed.contract().start())
                .param("end", signed.contract().end())
                .param("months", signed.terms().fteMonths().orElse(null))
                .param("firstStart", signed.terms().firstStartBy().orElse(null))
                .param("terms", write(signed.terms()))
                .param("now", Timestamp.from(clock.now()))
                .update();
        return require(id);
    }

    public Optional<Obligation> find(UUID id) {
        return database.sql("select * from stegvis.obligation where id = :id")
                .param("id", id)
                .query(this::obligation)
                .optional();
    }

    /** The obligation with this id, which must exist. */
    public Obligation require(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no obligation " + id));
    }

    /** The same, held until the transaction ends: whoever wants to change it waits. */
    public Obligation hold(UUID id) {
        return database.sql("select * from stegvis.obligation where id = :id for update")
                .param("id", id)
                .query(this::obligation)
                .single();
    }

    /** The obligation of this case that runs, or the last that did. */
    public Optional<Obligation> ofCase(String caseNumber) {
        return database.sql("""
                        select * from stegvis.obligation where case_number = :case
                        order by ended_at nulls first, begun_at desc limit 1""")
                .param("case", caseNumber)
                .query(this::obligation)
                .optional();
    }

    /** Takes over what the start meeting settled. */
    void settle(UUID id, StartMeetingHeld meeting) {
        database.sql("""
                        update stegvis.obligation set met_on = :met, first_start_by = :firstStart, total_by = :total,
                            first_report_on = :first, final_report_on = :final, follow_up_plan = :plan
                        where id = :id""")
                .param("met", meeting.heldOn())
                .param("firstStart", meeting.firstStartBy())
                .param("total", meeting.totalBy())
                .param("first", meeting.firstReportOn())
                .param("final", meeting.finalReportOn())
                .param("plan", meeting.followUpPlan())
                .param("id", id)
                .update();
    }

    /**
     * Takes over another time or another number; what is to be met by the old end is to be met by the new one, and the
     * final report moves with the end.
     */
    void alter(UUID id, ContractAltered altered) {
        database.sql("""
                        update stegvis.obligation set contract_start = :start, contract_end = :end,
                            fte_months = coalesce(:months, fte_months),
                            total_by = case when total_by = contract_end then :end else least(total_by, :end) end,
                            final_report_on = final_report_on + (cast(:end as date) - contract_end)
                        where id = :id""")
                .param("start", altered.contract().start())
                .param("end", altered.contract().end())
                .param("months", altered.fteMonths().orElse(null), java.sql.Types.NUMERIC)
                .param("id", id)
                .update();
    }

    /** Another last day for the first start was agreed. */
    void firstStartBy(UUID id, LocalDate day) {
        database.sql("update stegvis.obligation set first_start_by = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    /** The matching side has said how many candidates it has presented. */
    void presented(UUID id, int candidates) {
        database.sql("update stegvis.obligation set candidates_presented = :count where id = :id")
                .param("count", candidates)
                .param("id", id)
                .update();
    }

    /** Nothing is owed any more. */
    void end(UUID id, String outcome) {
        database.sql("update stegvis.obligation set ended_at = :now, outcome = :outcome where id = :id")
                .param("now", Timestamp.from(clock.now()))
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    private String write(ContractTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("The terms could not be written", problem);
        }
    }

    private ContractTerms terms(String text) {
        try {
            return json.readValue(text, ContractTerms.class);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("The terms could not be read", problem);
        }
    }

    Obligation obligation(ResultSet row, int number) throws SQLException {
        return new Obligation(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getString("title"),
                row.getString("buyer"),
                Country.valueOf(row.getString("country")),
                Currency.getInstance(row.getString("currency")),
                row.getObject("supplier", UUID.class),
                new ContractPeriod(
                        row.getObject("contract_start", LocalDate.class),
                        row.getObject("contract_end", LocalDate.class)),
                Optional.ofNullable(row.getBigDecimal("fte_months")).map(BigDecimal::stripTrailingZeros),
                Optional.ofNullable(row.getObject("first_start_by", LocalDate.class)),
                row.getObject("total_by", LocalDate.class),
                terms(row.getString("terms")),
                followUp(row),
                Optional.ofNullable(row.getObject("candidates_presented", Integer.class)),
                row.getTimestamp("begun_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getString("outcome"));
    }

    private static Optional<Obligation.FollowUp> followUp(ResultSet row) throws SQLException {
        LocalDate met = row.getObject("met_on", LocalDate.class);
        return met == null
                ? Optional.empty()
                : Optional.of(new Obligation.FollowUp(
                        met,
                        row.getObject("first_report_on", LocalDate.class),
                        row.getObject("final_report_on", LocalDate.class),
                        row.getString("follow_up_plan")));
    }
}
