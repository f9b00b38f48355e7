package org.stegvis.mentoring.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionNews;
import org.stegvis.mentoring.EditionNews.News;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.MentorsAnswered;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.shared.EventHeld;
import org.stegvis.shared.ParticipationChanged;
import org.stegvis.shared.SurveyClosed;

/**
 * Tells editions what they wait for: in the transaction in which it happens, and once more by a round, for what had
 * happened before they waited. Any number of nodes may tell; a wait ends once.
 */
@Component
public class TellEditions {

    private static final Logger LOG = LoggerFactory.getLogger(TellEditions.class);

    private static final Map<News, String> MESSAGES = new EnumMap<>(Map.of(
            News.APPLICATIONS_JUDGED, EditionRecruitment.APPLICATIONS_JUDGED,
            News.MENTORS_ANSWERED, EditionMatching.MENTORS_ANSWERED,
            News.EVERYBODY_ANSWERED, EditionMatching.EVERYBODY_ANSWERED,
            News.ORIENTATION_HELD, EditionRunning.ORIENTATION_HELD,
            News.KICK_OFF_HELD, EditionRunning.KICK_OFF_HELD,
            News.MID_TERM_HELD, EditionRunning.MID_TERM_HELD,
            News.FINAL_HELD, EditionRunning.FINAL_HELD,
            News.CLOSING_SURVEY_OVER, EditionClosing.CLOSING_SURVEY_OVER));

    private final Editions editions;
    private final EditionNews news;
    private final ProcessMessages messages;
    private final TransactionTemplate ownTransaction;

    TellEditions(Editions editions, EditionNews news, ProcessMessages messages, TransactionTemplate transactions) {
        this.editions = editions;
        this.news = news;
        this.messages = messages;
        this.ownTransaction = new TransactionTemplate(transactions.getTransactionManager(), transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void held(EventHeld held) {
        editions.find(held.event().programme()).ifPresent(this::tell);
    }

    @EventListener
    void closed(SurveyClosed closed) {
        editions.find(closed.survey().programme()).ifPresent(this::tell);
    }

    @EventListener
    void changed(ParticipationChanged changed) {
        editions.find(changed.participation().programme()).ifPresent(this::tell);
    }

    @EventListener
    void answered(MentorsAnswered answered) {
        tell(editions.require(answered.edition()));
    }

    /** Tells all editions that are under way what has come true and was not told. */
    public void tellLeftOver() {
        for (Edition edition : editions.underWay()) {
            try {
                ownTransaction.executeWithoutResult(status -> tell(edition));
            } catch (RuntimeException problem) {
                LOG.warn("Edition {} was not told how it goes on, and is told again", edition.number(), problem);
            }
        }
    }

    private void tell(Edition edition) {
        List.of(News.values()).stream()
                .filter(what -> news.isAwaited(MESSAGES.get(what), edition))
                .filter(what -> news.isTrue(what, edition))
                .forEach(what -> messages.tell(MESSAGES.get(what), edition.number(), Map.of(), Map.of()));
    }
}
