package org.stegvis.purchasing;

import java.sql.Timestamp;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.contract.FirstStartSettled;
import org.stegvis.contract.ObligationEnded;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.CaseWork;

/**
 * What purchases hear of the obligation of their supplier. News is noted in the transaction in which it was told, and stays
 * true: whichever phase waits for it, now or days later, is told. Twice is once, and a closed case needs no news.
 */
@Repository
public class ObligationNews {

    /** The message that the first start is settled. */
    public static final String FIRST_START_SETTLED = "purchasing.firstStartSettled";

    /** The message that nothing is owed any more. */
    public static final String OBLIGATION_ENDED = "purchasing.obligationEnded";

    private static final Logger LOG = LoggerFactory.getLogger(ObligationNews.class);

    private final JdbcClient database;
    private final Purchases purchases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObligationNews(JdbcClient database, Purchases purchases, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.purchases = purchases;
        this.events = events;
        this.clock = clock;
    }

    /** Something that the process of a case is to be told by this message. */
    public record News(String caseNumber, String message) {}

    @EventListener
    void hear(FirstStartSettled told) {
        note(told.caseNumber(), FIRST_START_SETTLED);
    }

    /** An obligation that has ended has no first start to wait for either. */
    @EventListener
    void hear(ObligationEnded told) {
        note(told.caseNumber(), FIRST_START_SETTLED);
        note(told.caseNumber(), OBLIGATION_ENDED);
    }

    /** The news for which a phase waits at this moment, of all cases. */
    public List<News> awaited() {
        return database.sql("""
                        select news.case_number, news.message
                        from stegvis.obligation_news news
                        join %s waiting on waiting.case_number = news.case_number and waiting.message = news.message
                        order by news.heard_at""".formatted(CaseWork.AWAITED)).query(News.class).list();
    }

    private void note(String caseNumber, String message) {
        if (purchases
                .find(caseNumber)
                .filter(purchase -> purchase.closedAt().isEmpty())
                .isEmpty()) {
            LOG.info("Case {}: {} was told to no open case and is dropped", caseNumber, message);
            return;
        }
        database.sql("""
                        insert into stegvis.obligation_news (case_number, message, heard_at)
                        values (:case, :message, :now) on conflict do nothing""")
                .param("case", caseNumber)
                .param("message", message)
                .param("now", Timestamp.from(clock.now()))
                .update();
        events.publishEvent(new News(caseNumber, message));
    }
}
