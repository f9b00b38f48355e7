package org.stegvis.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads claims from rows of {@code travel_claim}, and writes what their forms hold. */
@Component
class ClaimRows {

    private final ObjectMapper json;

    ClaimRows(ObjectMapper json) {
        this.json = json;
    }

    TravelClaim claim(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new TravelClaim(
                row.getObject("id", UUID.class),
                row.getObject("participation", UUID.class),
                row.getObject("event", UUID.class),
                row.getInt("number"),
                row.getInt("revision"),
                read(row.getString("content")),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                row.getTimestamp("saved_at").toInstant(),
                ClaimState.ofCode(row.getString("state")),
                Optional.of(row.getString("reason"))
                        .filter(code -> !code.isEmpty())
                        .map(ClaimReason::valueOf),
                new Money(row.getBigDecimal("claimed"), currency),
                Optional.ofNullable(row.getBigDecimal("approved")).map(sum -> money(sum, currency)),
                row.getString("checked_by"),
                row.getString("approved_by"),
                row.getString("note"),
                row.getString("remark"),
                row.getString("objection"),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("payroll_export", UUID.class)),
                Optional.ofNullable(row.getObject("paid_on", LocalDate.class)));
    }

    String write(Map<String, String> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Map<String, String> read(String content) {
        try {
            return json.readValue(content, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Money money(BigDecimal sum, Currency currency) {
        return new Money(sum, currency);
    }
}
