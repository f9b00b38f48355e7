package org.stegvis.link;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.stegvis.platform.Clock;

/**
 * Counts links that nobody was given, by the place that asked for them, on all nodes together. Above the limit of an hour
 * the place waits for the next hour, and the log and the counter {@code stegvis.link.guessing} say so once.
 */
@Component
class Guesses {

    private static final Logger LOG = LoggerFactory.getLogger(Guesses.class);

    private final JdbcClient database;
    private final int limit;
    private final MeterRegistry meters;
    private final Clock clock;

    Guesses(JdbcClient database, LinkSettings settings, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.limit = settings.guessesPerHour();
        this.meters = meters;
        this.clock = clock;
    }

    boolean tooManyFrom(String place) {
        return database.sql("select count from stegvis.link_guess where place = :place and hour = :hour")
                        .param("place", hidden(place))
                        .param("hour", hour())
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                >= limit;
    }

    void count(String place) {
        int count = database.sql("""
                        insert into stegvis.link_guess (place, hour, count) values (:place, :hour, 1)
                        on conflict (place, hour) do update set count = link_guess.count + 1 returning count""")
                .param("place", hidden(place))
                .param("hour", hour())
                .query(Integer.class)
                .single();
        if (count == 1) {
            database.sql("delete from stegvis.link_guess where hour < :hour")
                    .param("hour", hour())
                    .update();
        }
        if (count == limit) {
            LOG.warn("Somebody guesses personal links: {} unknown ones from one place within an hour", count);
            meters.counter("stegvis.link.guessing").increment();
        }
    }

    /** An address says who somebody is; its hash with the hour serves to count as well. */
    private String hidden(String place) {
        return DigestUtils.md5DigestAsHex((hour().toInstant() + place).getBytes(StandardCharsets.UTF_8));
    }

    private Timestamp hour() {
        Instant now = clock.now();
        return Timestamp.from(now.truncatedTo(ChronoUnit.HOURS));
    }
}
