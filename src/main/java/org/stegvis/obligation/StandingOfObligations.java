package org.stegvis.obligation;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.decision.DecisionTables;

/** Judges how obligations stand (D6), by the decision table {@code contract-status}. */
@Component
public class StandingOfObligations {

    private static final String TABLE = "contract-status";

    /** The highest share that lists keep; what is more than that looks no different in a list. */
    private static final BigDecimal HIGHEST_KEPT = new BigDecimal("99.9999");

    private final FulfilmentOfObligations fulfilments;
    private final DecisionTables tables;
    private final JdbcClient database;
    private final Clock clock;

    StandingOfObligations(
            FulfilmentOfObligations fulfilments, DecisionTables tables, JdbcClient database, Clock clock) {
        this.fulfilments = fulfilments;
        this.tables = tables;
        this.database = database;
        this.clock = clock;
    }

    /** How it stands today, by the calendar of its country; what lists show of it is brought up to date. */
    public Standing judge(Obligation obligation) {
        LocalDate today = clock.today(obligation.country().zone());
        Fulfilment fulfilment = fulfilments.of(obligation, today);
        Standing standing = of(obligation, fulfilment);
        keep(obligation, fulfilment, standing);
        return standing;
    }

    /** How it stands on the day of these figures; nothing is kept. */
    public Standing of(Obligation obligation, Fulfilment fulfilment) {
        LocalDate day = fulfilment.asOf();
        Map<String, Object> asked = new HashMap<>();
        asked.put("result", fulfilment.result().name());
        asked.put("started", fulfilment.firstStart().isPresent());
        asked.put(
                "firstStartOverdue",
                obligation.firstStartBy().filter(day::isAfter).isPresent());
        asked.put("monthsSinceStart", (int)
                ChronoUnit.MONTHS.between(obligation.contract().start(), day));
        asked.put(
                "monthsToFirstStart",
                obligation
                        .firstStartBy()
                        .map(by -> (int) ChronoUnit.MONTHS.between(day, by))
                        .orElse(null));
        asked.put(
                "shareBehindTime",
                fulfilment
                        .share()
                        .map(share -> Commitment.of(obligation).timeShare(day).subtract(share))
                        .map(BigDecimal::doubleValue)
                        .orElse(null));
        Map<String, Object> said = tables.ask(TABLE, asked);
        return new Standing(
                Standing.Light.valueOf(said.get("light").toString()),
                said.get("because").toString());
    }

    private void keep(Obligation obligation, Fulfilment fulfilment, Standing standing) {
        database.sql("""
                        update stegvis.obligation set standing = :light, standing_reason = :reason, share = :share,
                            judged_on = :day
                        where id = :id""")
                .param("light", standing.light().name())
                .param("reason", standing.reason())
                .param("share", fulfilment.share().map(HIGHEST_KEPT::min).orElse(null), Types.NUMERIC)
                .param("day", fulfilment.asOf())
                .param("id", obligation.id())
                .update();
    }
}
