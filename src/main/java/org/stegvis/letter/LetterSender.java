package org.stegvis.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;

/**
 * Sends what is due, one letter a transaction, outside any engine thread. Any number of nodes may run it: each takes rows
 * that no other holds. A letter that the server does not take is tried again, later each time, for some days; one that it
 * refuses for good is given up at once.
 */
@Component
public class LetterSender {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSender.class);

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final JavaMailSenderImpl mail;
    private final LetterTexts texts;
    private final Journal journal;
    private final LetterSettings attempts;
    private final StegvisSettings settings;
    private final Clock clock;

    LetterSender(
            JdbcClient database,
            TransactionTemplate transactions,
            JavaMailSenderImpl mail,
            LetterTexts texts,
            Journal journal,
            LetterSettings attempts,
            StegvisSettings settings,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.mail = mail;
        this.texts = texts;
        this.journal = journal;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of looking for a letter to send. */
    private enum Turn {
        NOTHING_DUE,
        TRIED,
        SERVER_IN_TROUBLE
    }

    /**
     * Sends all letters that are due now over one connection; returns how many were tried. A server in trouble ends the
     * round: the other letters would meet the same, and lose an attempt by it.
     */
    public int sendDue() {
        int tried = 0;
        try (MailConnection connection = new MailConnection(mail)) {
            Turn turn;
            do {
                turn = transactions.execute(status -> sendNext(connection));
                tried += turn == Turn.NOTHING_DUE ? 0 : 1;
            } while (turn == Turn.TRIED);
        }
        return tried;
    }

    private Turn sendNext(MailConnection connection) {
        Instant now = clock.now();
        return database.sql("""
                        select * from stegvis.letter
                        where sent_at is null and next_attempt <= :now
                        order by next_attempt, number limit 1 for update skip locked""")
                .param("now", Timestamp.from(now))
                .query(WrittenLetter::read)
                .optional()
                .map(letter -> send(letter, connection, now))
                .orElse(Turn.NOTHING_DUE);
    }

    private Turn send(WrittenLetter letter, MailConnection connection, Instant now) {
        String secret = secretOf(letter);
        try {
            connection.send(message(letter, secret, now));
        } catch (MessagingException | RuntimeException problem) {
            MailTrouble trouble = MailTrouble.of(problem);
            LOG.warn("Case {}: letter {} was not sent ({})", letter.caseNumber(), letter.number(), trouble);
            postpone(letter, trouble, without(secret, MailTrouble.replyIn(problem)), now);
            return trouble.concernsAllLetters() ? Turn.SERVER_IN_TROUBLE : Turn.TRIED;
        }
        database.sql("""
                        update stegvis.letter set sent_at = :now, attempts = attempts + 1, next_attempt = null,
                            problem = '', reply = '', link_secret = '' where id = :id""")
                .param("now", Timestamp.from(now))
                .param("id", letter.id())
                .update();
        journal("letterSent", letter, Map.of("letter", letter.id().toString()));
        return Turn.TRIED;
    }

    private void postpone(WrittenLetter letter, MailTrouble trouble, String reply, Instant now) {
        int failed = letter.attempts() + 1;
        Optional<Instant> next = trouble.isFinal() ? Optional.empty() : attempts.nextAttempt(now, failed);
        database.sql("""
                        update stegvis.letter set attempts = :attempts, next_attempt = :next, problem = :problem,
                            reply = :reply,
                            link_secret = case when :next::timestamptz is null then '' else link_secret end,
                            handed_over_at = case when :next::timestamptz is null then null else handed_over_at end
                        where id = :id""")
                .param("attempts", failed)
                .param("next", next.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("problem", trouble.code())
                .param("reply", reply)
                .param("id", letter.id())
                .update();
        if (next.isEmpty()) {
            journal("letterFailed", letter, Map.of("letter", letter.id().toString(), "problem", trouble.code()));
        }
    }

    private void journal(String kind, WrittenLetter letter, Map<String, String> details) {
        journal.write(new JournalLine(letter.caseNumber(), JournalLine.SYSTEM, kind, letter.kind(), details));
    }

    /** The secret part of the letter's personal link; it is read here alone, and gone once the letter was sent. */
    private String secretOf(WrittenLetter letter) {
        return letter.isPersonal()
                ? database.sql("select link_secret from stegvis.letter where id = :id")
                        .param("id", letter.id())
                        .query(String.class)
                        .single()
                : "";
    }

    /** A server may quote the letter that it refuses, and officers read what it said. */
    private static String without(String secret, String reply) {
        return secret.isEmpty() ? reply : reply.replace(secret, "…");
    }

    private MimeMessage message(WrittenLetter letter, String secret, Instant now) throws MessagingException {
        MimeMessage message = new KnownMessage(mail.getSession(), letter.id());
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mailFrom());
        helper.setTo(letter.address());
        if (!letter.replyTo().isEmpty()) {
            helper.setReplyTo(letter.replyTo());
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(now));
        LetterText words = letter.isPersonal()
                ? texts.withLink(letter, secret)
                : new LetterText(letter.subject(), letter.text(), letter.html());
        helper.setText(words.text(), words.html());
        if (letter.replyTo().isEmpty()) {
            message.addHeader("Auto-Submitted", "auto-generated");
        }
        return message;
    }
}
