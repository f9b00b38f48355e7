package org.stegvis.mentoring;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;
import org.stegvis.platform.Clock;

/**
 * Counts what is sent from the public pages: by the place that sends it, and by the address to which a letter would go, for
 * an hour and on all nodes together. Neither is kept, only a hash of it with the hour.
 */
@Component
public class PublicPosts {

    private final JdbcClient database;
    private final ApplicationSettings settings;
    private final Clock clock;

    PublicPosts(JdbcClient database, ApplicationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether one more form is taken from this place. */
    @Transactional
    public boolean mayCome(String place) {
        return counted("from " + place) <= settings.postsPerHour();
    }

    /** Whether one more letter goes to this address because somebody has typed it. */
    @Transactional
    public boolean mayWriteTo(String address) {
        return counted("to " + address.toLowerCase(Locale.ROOT)) <= settings.lettersPerHour();
    }

    private int counted(String what) {
        Timestamp hour = Timestamp.from(clock.now().truncatedTo(ChronoUnit.HOURS));
        String hidden = DigestUtils.md5DigestAsHex((hour.toInstant() + " " + what).getBytes(StandardCharsets.UTF_8));
        int count = database.sql("""
                        insert into stegvis.public_post (place, hour, count) values (:place, :hour, 1)
                        on conflict (place, hour) do update set count = public_post.count + 1 returning count""")
                .param("place", hidden)
                .param("hour", hour)
                .query(Integer.class)
                .single();
        if (count == 1) {
            database.sql("delete from stegvis.public_post where hour < :hour")
                    .param("hour", hour)
                    .update();
        }
        return count;
    }
}
