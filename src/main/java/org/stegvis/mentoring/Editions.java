package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.contract.Country;
import org.stegvis.shared.Programme;
import org.stegvis.shared.Programmes;

/** All editions of the mentor programme. */
@Repository
public class Editions {

    /** What a query selects whose rows {@link #row} reads, from edition and programme. */
    public static final String ROWS = "select programme.*, edition.plan, edition.state, edition.extended ";

    private static final String EDITIONS = ROWS + """
            from stegvis.edition join stegvis.programme on programme.number = edition.number
            """;

    private static final List<String> OVER = Arrays.stream(EditionState.values())
            .filter(state -> !state.isUnderWay())
            .map(EditionState::name)
            .toList();

    private final JdbcClient database;
    private final Programmes programmes;
    private final ObjectMapper json;

    Editions(JdbcClient database, Programmes programmes, ObjectMapper json) {
        this.database = database;
        this.programmes = programmes;
        this.json = json;
    }

    /** Begins an edition with its plan; the officer who plans it coordinates it. */
    @Transactional
    public Edition plan(String title, String owner, Country country, EditionPlan plan, String officer) {
        Programme programme = programmes.begin(Programme.MENTORING, title, owner, country, officer);
        database.sql("insert into stegvis.edition (number, plan) values (:number, cast(:plan as jsonb))")
                .param("number", programme.number())
                .param("plan", written(plan))
                .update();
        return require(programme.number());
    }

    /** Replaces the plan. */
    @Transactional
    public void replan(String number, EditionPlan plan) {
        database.sql("update stegvis.edition set plan = cast(:plan as jsonb) where number = :number")
                .param("number", number)
                .param("plan", written(plan))
                .update();
    }

    /** The edition comes into another state. */
    @Transactional
    public void become(String number, EditionState state) {
        database.sql("update stegvis.edition set state = :state where number = :number")
                .param("number", number)
                .param("state", state.name())
                .update();
    }

    /** The deadline was moved, which happens once. */
    @Transactional
    public void extended(String number, EditionPlan plan) {
        replan(number, plan);
        database.sql("update stegvis.edition set extended = true where number = :number")
                .param("number", number)
                .update();
    }

    public Optional<Edition> find(String number) {
        return database.sql(EDITIONS + "where edition.number = :number")
                .param("number", number)
                .query(this::row)
                .optional();
    }

    /** The edition with this number, which is known to exist. */
    public Edition require(String number) {
        return find(number).orElseThrow();
    }

    /** All editions, the newest first. */
    public List<Edition> all() {
        return database.sql(EDITIONS + "order by edition.number desc")
                .query(this::row)
                .list();
    }

    /** All that have a plan and are neither over nor cancelled. */
    public List<Edition> underWay() {
        return database.sql(EDITIONS + "where edition.state not in (:over) order by edition.number")
                .param("over", OVER)
                .query(this::row)
                .list();
    }

    /** The edition is over: the times of retention count from now on (A23). */
    @Transactional
    public void closed(String number, EditionState state, Instant now) {
        become(number, state);
        database.sql("update stegvis.edition set closed_at = coalesce(closed_at, :now) where number = :number")
                .param("number", number)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** When the edition was closed or cancelled; empty while it is under way. */
    public Optional<Instant> closedAt(String number) {
        return database.sql("select closed_at from stegvis.edition where number = :number and closed_at is not null")
                .param("number", number)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The edition in a row of {@link #ROWS}. */
    public Edition row(ResultSet row, int number) throws SQLException {
        return new Edition(
                Programmes.programme(row, number),
                read(row.getString("plan")),
                EditionState.valueOf(row.getString("state")),
                row.getBoolean("extended"));
    }

    private String written(EditionPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EditionPlan read(String text) {
        try {
            return json.readValue(text, EditionPlan.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
