package org.stegvis.shared;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of claims, and what the rules found in them. */
@Repository
class ClaimSheets {

    private final JdbcClient database;

    ClaimSheets(JdbcClient database) {
        this.database = database;
    }

    /** What the rules make of it takes the place of what they made of it before. */
    void keepLines(UUID claim, ClaimLines lines) {
        database.sql("delete from stegvis.claim_line where claim = :claim")
                .param("claim", claim)
                .update();
        int position = 0;
        for (ClaimLine line : lines.lines()) {
            database.sql("""
                            insert into stegvis.claim_line
                                (claim, position, kind, quantity, rate, amount, reason, travel_day)
                            values (:claim, :position, :kind, :quantity, :rate, :amount, :reason, :day)""")
                    .param("claim", claim)
                    .param("position", position++)
                    .param("kind", line.kind().code())
                    .param("quantity", line.quantity())
                    .param("rate", line.rate())
                    .param("amount", line.amount().amount())
                    .param("reason", line.reason().map(ClaimReason::name).orElse(""))
                    .param("day", line.day())
                    .update();
        }
        database.sql("update stegvis.travel_claim set claimed = :claimed where id = :id")
                .param("id", claim)
                .param("claimed", lines.claimed().amount())
                .update();
    }

    ClaimLines lines(TravelClaim claim) {
        Currency currency = claim.claimed().currency();
        return new ClaimLines(
                currency,
                database.sql("select * from stegvis.claim_line where claim = :claim order by position")
                        .param("claim", claim.id())
                        .query((row, number) -> line(row, currency))
                        .list());
    }

    void keepFindings(UUID claim, Collection<ClaimReason> found) {
        database.sql("delete from stegvis.claim_finding where claim = :claim")
                .param("claim", claim)
                .update();
        found.forEach(code -> database.sql("insert into stegvis.claim_finding (claim, code) values (:claim, :code)")
                .param("claim", claim)
                .param("code", code.name())
                .update());
    }

    List<ClaimReason> findings(UUID claim) {
        return database
                .sql("select code from stegvis.claim_finding where claim = :claim order by code")
                .param("claim", claim)
                .query(String.class)
                .list()
                .stream()
                .map(ClaimReason::valueOf)
                .toList();
    }

    private static ClaimLine line(ResultSet row, Currency currency) throws SQLException {
        return new ClaimLine(
                LineKind.ofCode(row.getString("kind")),
                row.getObject("travel_day", LocalDate.class),
                row.getBigDecimal("quantity").stripTrailingZeros(),
                rate(row.getBigDecimal("rate")),
                new Money(row.getBigDecimal("amount"), currency),
                Optional.of(row.getString("reason"))
                        .filter(code -> !code.isEmpty())
                        .map(ClaimReason::valueOf));
    }

    private static BigDecimal rate(BigDecimal stored) {
        BigDecimal rate = stored.stripTrailingZeros();
        return rate.scale() < 2 ? rate.setScale(2) : rate;
    }
}
