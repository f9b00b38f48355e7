package org.stegvis.letter;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.letter.Letter.Author;
import org.stegvis.letter.Letter.Personal;
import org.stegvis.platform.Clock;

/** The register of letters. A letter is written in the transaction that decided it and kept with its merged text. */
@Component
public class Letters {

    private final JdbcClient database;
    private final LetterTexts texts;
    private final Clock clock;
    private final Journal journal;

    Letters(JdbcClient database, LetterTexts texts, Clock clock, Journal journal) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
        this.journal = journal;
    }

    /** Writes a letter; the same letter asked for again changes nothing, and false says so. */
    public boolean write(Letter letter) {
        LetterText merged = texts.merge(letter);
        Timestamp now = Timestamp.from(clock.now());
        boolean addressed = !letter.address().isBlank();
        UUID id = UUID.randomUUID();
        int written = database.sql("""
                        insert into stegvis.letter (id, case_number, kind, step, recipient, address, language, subject,
                            text_body, html_body, written_by, reply_to, written_at, next_attempt, problem, link, link_secret)
                        values (:id, :case, :kind, :step, :recipient, :address, :language, :subject,
                            :text, :html, :author, :replyTo, :now, :next, :problem, :link, :secret)
                        on conflict (case_number, kind, step, recipient) do nothing""")
                .param("id", id)
                .param("case", letter.caseNumber())
                .param("kind", letter.kind())
                .param("step", letter.step())
                .param("recipient", letter.recipient())
                .param("address", letter.address())
                .param("language", letter.language().code())
                .param("subject", merged.subject())
                .param("text", merged.text())
                .param("html", merged.html())
                .param("author", letter.author().map(Author::userId).orElse(""))
                .param("replyTo", letter.author().map(Author::email).orElse(""))
                .param("now", now)
                .param("next", addressed ? now : null, Types.TIMESTAMP)
                .param("problem", addressed ? "" : WrittenLetter.NO_ADDRESS)
                .param("link", letter.personal().isPresent() ? letter.link() : "")
                .param(
                        "secret",
                        addressed ? letter.personal().map(Personal::secret).orElse("") : "")
                .update();
        if (written > 0) {
            journal.write(new JournalLine(
                    letter.caseNumber(),
                    letter.author().map(Author::userId).orElse(JournalLine.SYSTEM),
                    "letterWritten",
                    letter.kind(),
                    Map.of("letter", id.toString(), "recipient", letter.recipient())));
        }
        return written > 0;
    }

    /** Whether this letter has been written to this recipient for this step. */
    public boolean isWritten(String caseNumber, String kind, String step, String recipient) {
        return database.sql("""
                        select exists (select 1 from stegvis.letter
                            where case_number = :case and kind = :kind and step = :step and recipient = :recipient)""")
                .param("case", caseNumber)
                .param("kind", kind)
                .param("step", step)
                .param("recipient", recipient)
                .query(Boolean.class)
                .single();
    }

    /** The letters of a case, the newest first. */
    public List<WrittenLetter> ofCase(String caseNumber) {
        return database.sql("""
                        select * from stegvis.letter where case_number = :case
                        order by written_at desc, kind, number desc""")
                .param("case", caseNumber)
                .query(WrittenLetter::read)
                .list();
    }

    /** The letter with this number, if it belongs to this case. */
    public Optional<WrittenLetter> find(String caseNumber, int number) {
        return database.sql("select * from stegvis.letter where case_number = :case and number = :number")
                .param("case", caseNumber)
                .param("number", number)
                .query(WrittenLetter::read)
                .optional();
    }
}
