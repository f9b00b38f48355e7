package org.stegvis.letter;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Texts;

/** What is done with letters that did not reach their reader: a person is asked, and says what is to be done. */
@Component
public class UndeliveredLetters {

    private static final Logger LOG = LoggerFactory.getLogger(UndeliveredLetters.class);

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    UndeliveredLetters(
            JdbcClient database,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.events = events;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Tells of each letter that was given up or has no address and that nobody was told of yet, each in a transaction of
     * its own; returns of how many. One that cannot be told of now does not hold up the others.
     */
    public int handOver() {
        int handedOver = 0;
        int last = 0;
        for (Optional<Integer> next = handOverAfter(last); next.isPresent(); next = handOverAfter(last)) {
            last = next.get();
            handedOver++;
        }
        return handedOver;
    }

    private Optional<Integer> handOverAfter(int last) {
        int[] tried = {last};
        try {
            return transactions.execute(status -> database.sql("""
                            select * from stegvis.letter
                            where sent_at is null and next_attempt is null and handed_over_at is null
                                and settled = '' and number > :last
                            order by number limit 1 for update skip locked""")
                    .param("last", last)
                    .query(WrittenLetter::read)
                    .optional()
                    .map(letter -> {
                        tried[0] = letter.number();
                        events.publishEvent(new LetterUndelivered(letter.caseNumber(), letter.number()));
                        database.sql("update stegvis.letter set handed_over_at = :now where id = :id")
                                .param("now", Timestamp.from(clock.now()))
                                .param("id", letter.id())
                                .update();
                        return letter.number();
                    }));
        } catch (RuntimeException problem) {
            LOG.error("Letter {} could not be handed over to a person", tried[0], problem);
            return tried[0] > last ? Optional.of(tried[0]) : Optional.empty();
        }
    }

    /**
     * Sends a letter that has not been sent to another address, or once more to the same: it is the same letter, with the
     * same Message-ID. Changes nothing if it was sent or dealt with meanwhile.
     */
    @Transactional
    public boolean sendTo(WrittenLetter letter, String address, String officer) {
        boolean changed = database.sql("""
                        update stegvis.letter set address = :address, next_attempt = :now, attempts = 0, problem = '',
                            reply = '', handed_over_at = null
                        where id = :id and sent_at is null and settled = ''""")
                        .param("address", address)
                        .param("now", Timestamp.from(clock.now()))
                        .param("id", letter.id())
                        .update()
                == 1;
        if (changed) {
            dealtWith(letter, officer, "letterCorrected", Map.of());
        }
        return changed;
    }

    /** Notes that a letter that could not be sent was sent by other means. */
    @Transactional
    public boolean sentOtherwise(WrittenLetter letter, String officer, String sentOn) {
        return settle(letter, LetterState.SENT_OTHERWISE, officer, Map.of("sentOn", sentOn));
    }

    /** Notes that a letter that could not be sent need not be. */
    @Transactional
    public boolean notNeeded(WrittenLetter letter, String officer) {
        return settle(letter, LetterState.NOT_NEEDED, officer, Map.of());
    }

    /**
     * Sends a letter that was sent already once more. That is a new letter in the register, which says of which it is a
     * repeat; asked for twice with the same mark, it is one.
     *
     * @param mark what tells this repeat from another of the same letter
     */
    @Transactional
    public void repeat(WrittenLetter letter, String address, String officer, String mark) {
        String subject = texts.get(letter.language(), "letter.again", letter.subject());
        int added = database.sql("""
                        insert into stegvis.letter (id, case_number, kind, step, recipient, address, language, subject,
                            text_body, html_body, written_by, reply_to, written_at, next_attempt, repeats)
                        select :id, case_number, kind, :step, recipient, :address, language, :subject,
                            text_body, html_body, :officer, reply_to, :now, :now, number
                        from stegvis.letter where number = :number
                        on conflict (case_number, kind, step, recipient) do nothing""")
                .param("id", UUID.randomUUID())
                .param("step", "repeat-" + letter.number() + "-" + mark)
                .param("address", address)
                .param("subject", subject)
                .param("officer", officer)
                .param("now", Timestamp.from(clock.now()))
                .param("number", letter.number())
                .update();
        if (added == 1) {
            journal.write(new JournalLine(
                    letter.caseNumber(),
                    officer,
                    "letterRepeated",
                    letter.kind(),
                    Map.of("letter", String.valueOf(letter.number()))));
        }
    }

    private boolean settle(WrittenLetter letter, LetterState how, String officer, Map<String, String> details) {
        boolean changed = database.sql("""
                        update stegvis.letter set settled = :how, next_attempt = null
                        where id = :id and sent_at is null and settled = ''""")
                        .param("how", how.code())
                        .param("id", letter.id())
                        .update()
                == 1;
        if (changed) {
            Map<String, String> all = new HashMap<>(details);
            all.put("how", how.code());
            dealtWith(letter, officer, "letterSettled", all);
        }
        return changed;
    }

    private void dealtWith(WrittenLetter letter, String officer, String kind, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("letter", String.valueOf(letter.number()));
        journal.write(new JournalLine(letter.caseNumber(), officer, kind, letter.kind(), all));
        events.publishEvent(new LetterSettled(letter.caseNumber(), letter.number()));
    }
}
