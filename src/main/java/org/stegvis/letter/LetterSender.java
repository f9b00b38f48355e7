package org.stegvis.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;

/**
 * Sends what is due, one letter a transaction, outside any engine thread. Any number of nodes may run it: each takes rows
 * that no other holds. A letter whose sending fails is tried again, later each time, for about four days.
 */
@Component
public class LetterSender {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSender.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int ATTEMPTS_AT_MOST = 12;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final JavaMailSender mail;
    private final StegvisSettings settings;
    private final Clock clock;

    LetterSender(
            JdbcClient database,
            TransactionTemplate transactions,
            JavaMailSender mail,
            StegvisSettings settings,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all letters that are due now; returns how many were tried. */
    public int sendDue() {
        int tried = 0;
        while (Boolean.TRUE.equals(transactions.execute(status -> sendNext()))) {
            tried++;
        }
        return tried;
    }

    private boolean sendNext() {
        Instant now = clock.now();
        Optional<WrittenLetter> next = database.sql("""
                        select * from stegvis.letter
                        where sent_at is null and next_attempt <= :now
                        order by next_attempt limit 1 for update skip locked""")
                .param("now", Timestamp.from(now))
                .query(WrittenLetter::read)
                .optional();
        next.ifPresent(letter -> send(letter, now));
        return next.isPresent();
    }

    private void send(WrittenLetter letter, Instant now) {
        try {
            mail.send(message(letter));
            database.sql(
                            "update stegvis.letter set sent_at = :now, attempts = attempts + 1, problem = '' where id = :id")
                    .param("now", Timestamp.from(now))
                    .param("id", letter.id())
                    .update();
        } catch (MailException | MessagingException problem) {
            LOG.warn(
                    "Case {}: letter {} was not sent ({})",
                    letter.caseNumber(),
                    letter.id(),
                    problem.getClass().getSimpleName());
            postpone(letter, now);
        }
    }

    private void postpone(WrittenLetter letter, Instant now) {
        int attempts = letter.attempts() + 1;
        Timestamp next = attempts >= ATTEMPTS_AT_MOST
                ? null
                : Timestamp.from(now.plus(FIRST_WAIT.multipliedBy(1L << letter.attempts())));
        database.sql("""
                        update stegvis.letter set attempts = :attempts, next_attempt = :next, problem = :problem
                        where id = :id""")
                .param("attempts", attempts)
                .param("problem", "notSent")
                .param("next", next, java.sql.Types.TIMESTAMP)
                .param("id", letter.id())
                .update();
    }

    private MimeMessage message(WrittenLetter letter) throws MessagingException {
        MimeMessage message = new KnownMessage(mail.createMimeMessage(), letter.id());
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mailFrom());
        helper.setTo(letter.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.addHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
