package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.purchasing.ObligationNews;
import org.stegvis.purchasing.ObligationNews.News;

/**
 * Tells the phase of a purchase that waits for it what was heard of the obligation: at once where it waits already, later
 * where it comes there later. What cannot be told now disturbs nobody and is told in the next round.
 */
@Component
class TellOfObligation {

    private static final Logger LOG = LoggerFactory.getLogger(TellOfObligation.class);

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final CaseWork work;
    private final ObligationNews news;
    private final TransactionTemplate transactions;

    TellOfObligation(
            RuntimeService runtime,
            IdentityService identity,
            CaseWork work,
            ObligationNews news,
            PlatformTransactionManager manager) {
        this.runtime = runtime;
        this.identity = identity;
        this.work = work;
        this.news = news;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Once the news is noted for good, it is told in a transaction of its own. */
    @TransactionalEventListener(fallbackExecution = true)
    void tell(News heard) {
        var officer = identity.getCurrentAuthentication();
        try {
            identity.clearAuthentication();
            transactions.executeWithoutResult(begun -> correlate(heard));
        } catch (RuntimeException problem) {
            LOG.warn(
                    "Case {}: {} could not be told now and waits for the next round",
                    heard.caseNumber(),
                    heard.message(),
                    problem);
        } finally {
            identity.setAuthentication(officer);
        }
    }

    /** Tells all that is known and waited for. */
    void tellAwaited() {
        news.awaited().forEach(this::tell);
    }

    private void correlate(News heard) {
        if (work.awaits(heard.caseNumber(), heard.message())) {
            runtime.createMessageCorrelation(heard.message())
                    .processInstanceBusinessKey(heard.caseNumber())
                    .correlate();
        }
    }
}
