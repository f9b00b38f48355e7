package org.stegvis.shared.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.party.Persons;
import org.stegvis.shared.Money;

/** Finds the claims of a programme for the list: searched, sorted and paged in the database. Drafts are nobody's business. */
@Component
class ClaimList {

    static final int PER_PAGE = 25;

    private static final String SOUGHT = """
            from stegvis.travel_claim claim join stegvis.participation on participation.id = claim.participation
                join stegvis.programme_event event on event.id = claim.event
                join %s claimant on claimant.id = participation.person
            where participation.programme = :programme and claim.revision > 0
                and (:state = '' or claim.state = :state)
                and coalesce((select bool_and(concat_ws(' ', claim.number, claimant.name) ilike word)
                    from unnest(:words) word), true)
            """.formatted(Persons.NAMES);

    private final JdbcClient database;

    ClaimList(JdbcClient database) {
        this.database = database;
    }

    /** What a reader looks for: in which state, or in any where it is empty, and with each of the words. */
    record Sought(String programme, String state, String words) {}

    /** One claim of the list. */
    record Row(
            UUID id,
            int number,
            String claimant,
            String eventKind,
            LocalDateTime eventStarts,
            LocalDateTime sentAt,
            String state,
            Money claimed,
            Optional<Money> approved) {}

    int count(Sought sought) {
        return sought("select count(*) " + SOUGHT, sought).query(Integer.class).single();
    }

    List<Row> page(Sought sought, int page) {
        return sought("""
                        select claim.*, claimant.name as claimant_name, event.kind as event_kind, event.starts_at,
                            claim.sent_at at time zone event.zone as sent_there
                        """ + SOUGHT + "order by claim.number desc limit :limit offset :offset", sought)
                .param("limit", PER_PAGE)
                .param("offset", (page - 1) * PER_PAGE)
                .query(ClaimList::row)
                .list();
    }

    /** Whether this claim was sent in this programme. */
    boolean isOf(String programme, UUID claim) {
        return database.sql("""
                        select exists (select 1 from stegvis.travel_claim
                            join stegvis.participation on participation.id = travel_claim.participation
                        where travel_claim.id = :claim and programme = :programme and revision > 0)""")
                .param("claim", claim)
                .param("programme", programme)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec sought(String statement, Sought sought) {
        return database.sql(statement)
                .param("programme", sought.programme())
                .param("state", sought.state())
                .param("words", likePatterns(sought.words()));
    }

    private static String[] likePatterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("claimant_name"),
                row.getString("event_kind"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("sent_there", LocalDateTime.class),
                row.getString("state"),
                new Money(row.getBigDecimal("claimed"), currency),
                Optional.ofNullable(row.getBigDecimal("approved")).map(sum -> new Money(sum, currency)));
    }
}
