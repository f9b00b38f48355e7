package org.stegvis.letter;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Texts;

/** What a person does with a letter: sends it to another address, says why it need not be sent, or sends it once more. */
@Component
public class UndeliveredLetters {

    private final JdbcClient database;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    UndeliveredLetters(JdbcClient database, Journal journal, Texts texts, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Sends a letter that has not been sent to another address, or once more to the same: it is the same letter, with the
     * same Message-ID. Changes nothing if it was sent or dealt with meanwhile.
     */
    @Transactional
    public boolean sendTo(WrittenLetter letter, String address, String officer) {
        boolean changed = database.sql("""
                        update stegvis.letter set address = :address, next_attempt = :now, attempts = 0, problem = '',
                            reply = ''
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
                    Map.of("letter", letter.id().toString())));
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
        all.put("letter", letter.id().toString());
        journal.write(new JournalLine(letter.caseNumber(), officer, kind, letter.kind(), all));
    }
}
