package org.stegvis.letter;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Letters register;
    private final Journal journal;
    private final Texts texts;
    private final ObjectProvider<LinksInLetters> links;
    private final Clock clock;

    UndeliveredLetters(
            JdbcClient database,
            Letters register,
            Journal journal,
            Texts texts,
            ObjectProvider<LinksInLetters> links,
            Clock clock) {
        this.database = database;
        this.register = register;
        this.journal = journal;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    /** Whether this letter can go out again: one with a personal link only as long as its reader may have one. */
    public boolean maySend(WrittenLetter letter) {
        return !letter.isPersonal() || links.stream().anyMatch(area -> area.mayRenew(letter));
    }

    /**
     * Sends a letter that has not been sent to another address, or once more to the same: it is the same letter, with the
     * same Message-ID, and with a new link if it holds a personal one. Changes nothing if it was sent or dealt with
     * meanwhile, or must not be sent.
     */
    @Transactional
    public boolean sendTo(WrittenLetter letter, String address, String officer) {
        if (!holdOpen(letter) || !maySend(letter)) {
            return false;
        }
        database.sql("""
                        update stegvis.letter set address = :address, next_attempt = :now, attempts = 0, problem = '',
                            reply = '', link_secret = :secret
                        where id = :id""")
                .param("address", address)
                .param("now", Timestamp.from(clock.now()))
                .param("secret", newSecret(letter, address))
                .param("id", letter.id())
                .update();
        dealtWith(letter, officer, "letterCorrected", Map.of());
        return true;
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
     * repeat; asked for twice with the same mark, it is one. A personal link in it is a new one.
     *
     * @param mark what tells this repeat from another of the same letter
     */
    @Transactional
    public void repeat(WrittenLetter letter, String address, String officer, String mark) {
        String step = "repeat-" + letter.number() + "-" + mark;
        if (!maySend(letter) || isWritten(letter, step)) {
            return;
        }
        String subject = texts.get(letter.language(), "letter.again", letter.subject());
        int added = database.sql("""
                        insert into stegvis.letter (id, case_number, kind, step, recipient, address, language, subject,
                            text_body, html_body, written_by, reply_to, written_at, next_attempt, repeats, link,
                            link_secret)
                        select :id, case_number, kind, :step, recipient, :address, language, :subject,
                            text_body, html_body, :officer, reply_to, :now, :now, number, link, :secret
                        from stegvis.letter where number = :number
                        on conflict (case_number, kind, step, recipient) do nothing""")
                .param("id", UUID.randomUUID())
                .param("step", step)
                .param("address", address)
                .param("subject", subject)
                .param("secret", newSecret(letter, address))
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

    /** Keeps the sender away from a letter that nobody has sent or dealt with yet. */
    private boolean holdOpen(WrittenLetter letter) {
        return database.sql(
                        "select id from stegvis.letter where id = :id and sent_at is null and settled = '' for update")
                .param("id", letter.id())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private boolean isWritten(WrittenLetter letter, String step) {
        return register.isWritten(letter.caseNumber(), letter.kind(), step, letter.recipient());
    }

    private String newSecret(WrittenLetter letter, String address) {
        return letter.isPersonal()
                ? links.stream()
                        .filter(area -> area.mayRenew(letter))
                        .findFirst()
                        .orElseThrow()
                        .renew(letter, address)
                : "";
    }

    private boolean settle(WrittenLetter letter, LetterState how, String officer, Map<String, String> details) {
        boolean changed = database.sql("""
                        update stegvis.letter set settled = :how, next_attempt = null, link_secret = ''
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
