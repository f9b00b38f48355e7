package org.stegvis.letter;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Texts;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The register of letters. A letter is written in the transaction that decided it and kept with its merged text. */
@Component
public class Letters {

    private final JdbcClient database;
    private final ITemplateEngine templates;
    private final Texts texts;
    private final Clock clock;
    private final Journal journal;

    Letters(JdbcClient database, ITemplateEngine templates, Texts texts, Clock clock, Journal journal) {
        this.database = database;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
        this.journal = journal;
    }

    /** Writes a letter; the same letter asked for again changes nothing. */
    public void write(Letter letter) {
        String subject = subject(letter);
        Timestamp now = Timestamp.from(clock.now());
        boolean addressed = !letter.address().isBlank();
        UUID id = UUID.randomUUID();
        int written = database.sql("""
                        insert into stegvis.letter (id, case_number, kind, step, recipient, address, language, subject,
                            text_body, html_body, written_at, next_attempt, problem)
                        values (:id, :case, :kind, :step, :recipient, :address, :language, :subject,
                            :text, :html, :now, :next, :problem)
                        on conflict (case_number, kind, step, recipient) do nothing""")
                .param("id", id)
                .param("case", letter.caseNumber())
                .param("kind", letter.kind())
                .param("step", letter.step())
                .param("recipient", letter.recipient())
                .param("address", letter.address())
                .param("language", letter.language().code())
                .param("subject", subject)
                .param("text", merged("letters/letter.txt", letter, subject))
                .param("html", merged("letters/letter.html", letter, subject))
                .param("now", now)
                .param("next", addressed ? now : null, java.sql.Types.TIMESTAMP)
                .param("problem", addressed ? "" : "noAddress")
                .update();
        if (written > 0) {
            journal.write(new JournalLine(
                    letter.caseNumber(),
                    JournalLine.SYSTEM,
                    "letterWritten",
                    letter.kind(),
                    Map.of("letter", id.toString(), "recipient", letter.recipient())));
        }
    }

    /** The letters of a case, the newest first. */
    public List<WrittenLetter> ofCase(String caseNumber) {
        return database.sql("select * from stegvis.letter where case_number = :case order by written_at desc, kind")
                .param("case", caseNumber)
                .query(WrittenLetter::read)
                .list();
    }

    private String subject(Letter letter) {
        return texts.get(letter.language(), "letter." + letter.kind() + ".subject", letter.caseNumber(), letter.title())
                .replaceAll("\\p{Cntrl}", " ");
    }

    private String merged(String template, Letter letter, String subject) {
        Map<String, Object> words = Map.of(
                "language", letter.language().code(),
                "subject", subject,
                "paragraphs",
                        List.of(texts.get(
                                        letter.language(),
                                        "letter." + letter.kind() + ".body",
                                        letter.caseNumber(),
                                        letter.title())
                                .split("\\|")),
                "button", texts.get(letter.language(), "letter.open"),
                "link", letter.link(),
                "case", letter.caseNumber() + " " + letter.title(),
                "footer", texts.get(letter.language(), "letter.footer"));
        return templates.process(template, new Context(letter.language().locale(), words));
    }
}
