package org.stegvis.letter;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.platform.Clock;

/**
 * Tells of letters that cannot be sent, so that a person is asked, and of those that need nobody any more. Each in a
 * transaction of its own that also notes that it was told: never twice, never for nothing, and never in the way of the
 * sender. One that cannot be told of now is told of in the next round and holds up no other.
 */
@Component
class HandOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private static final String UNDELIVERED = """
            select * from stegvis.letter
            where sent_at is null and next_attempt is null and settled = '' and handed_over_at is null
                and number > :last order by number limit 1 for update skip locked""";
    private static final String SETTLED = """
            select * from stegvis.letter
            where handed_over_at is not null and (sent_at is not null or next_attempt is not null or settled <> '')
                and number > :last order by number limit 1 for update skip locked""";

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOver(JdbcClient database, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    private interface Told {
        Object of(WrittenLetter letter);
    }

    /** Tells of all that nobody was told of yet. */
    void tell() {
        tell(SETTLED, letter -> new LetterSettled(letter.caseNumber(), letter.number()), Optional.empty());
        tell(
                UNDELIVERED,
                letter -> new LetterUndelivered(letter.caseNumber(), letter.number()),
                Optional.of(clock.now()));
    }

    private void tell(String which, Told told, Optional<Instant> handedOverAt) {
        int[] last = {0};
        while (Boolean.TRUE.equals(tellNext(which, told, handedOverAt, last))) {
            LOG.debug("Told of letter {}", last[0]);
        }
    }

    private Boolean tellNext(String which, Told told, Optional<Instant> handedOverAt, int[] last) {
        int before = last[0];
        try {
            return transactions.execute(status -> database.sql(which)
                    .param("last", before)
                    .query(WrittenLetter::read)
                    .optional()
                    .map(letter -> {
                        last[0] = letter.number();
                        events.publishEvent(told.of(letter));
                        return note(letter, handedOverAt);
                    })
                    .orElse(false));
        } catch (RuntimeException problem) {
            LOG.error("Letter {} could not be handed over", last[0], problem);
            return last[0] > before;
        }
    }

    private boolean note(WrittenLetter letter, Optional<Instant> handedOverAt) {
        return database.sql("update stegvis.letter set handed_over_at = :at where id = :id")
                        .param("at", handedOverAt.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                        .param("id", letter.id())
                        .update()
                == 1;
    }
}
