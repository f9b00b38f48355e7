package org.stegvis.purchasing.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.journal.ChainedLine;
import org.stegvis.journal.Journal;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Recipients;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.Purchases;
import org.stegvis.purchasing.RuleOutcomes;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes a folder of a whole case that reads without Stegvis, in the language of the case: a page with all that is known,
 * the letters, and the journal with its hashes.
 */
@Component
class CaseExport {

    private static final String CHECK = "check-journal.py";
    private static final int LONGEST_NAME = 60;

    private final Purchases purchases;
    private final CaseStory story;
    private final RuleOutcomes rules;
    private final Letters letters;
    private final Recipients recipients;
    private final Journal journal;
    private final JournalWords journalWords;
    private final JournalFiles journalFiles;
    private final ITemplateEngine templates;
    private final Texts texts;
    private final StegvisSettings settings;
    private final Clock clock;
    private final TransactionTemplate oneMoment;

    CaseExport(
            Purchases purchases,
            CaseStory story,
            RuleOutcomes rules,
            Letters letters,
            Recipients recipients,
            Journal journal,
            JournalWords journalWords,
            JournalFiles journalFiles,
            ITemplateEngine templates,
            Texts texts,
            StegvisSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.purchases = purchases;
        this.story = story;
        this.rules = rules;
        this.letters = letters;
        this.recipients = recipients;
        this.journal = journal;
        this.journalWords = journalWords;
        this.journalFiles = journalFiles;
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What a decision table was asked and said. */
    record Ruled(String what, int version, String when, List<Fact> asked, List<Fact> said) {}

    /** A letter and the names of its two files, without their endings. */
    record Sent(String subject, String to, String written, String sent, String file) {}

    /** The files of the case with this number by their path in the folder, if there is such a case. */
    Optional<Map<String, byte[]>> files(String number) {
        return oneMoment.execute(status -> purchases.find(number).map(this::files));
    }

    private Map<String, byte[]> files(Purchase purchase) {
        ReaderTime time = new ReaderTime(settings.zone(), purchase.language());
        List<ChainedLine> lines = journal.ofCase(purchase.number());
        List<WrittenLetter> written = letters.ofCase(purchase.number());
        List<Sent> sent = sent(written, time);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", bytes(readme(purchase, lines, time)));
        files.put("index.html", bytes(page(purchase, lines, sent, time)));
        files.put("journal.csv", bytes(journalFiles.csv(lines)));
        files.put("journal.json", bytes(journalFiles.json(purchase.number(), lines)));
        files.put(CHECK, packaged());
        for (int letter = 0; letter < written.size(); letter++) {
            files.put(
                    sent.get(letter).file() + ".html", bytes(written.get(letter).html()));
            files.put(
                    sent.get(letter).file() + ".txt", bytes(written.get(letter).text()));
        }
        return files;
    }

    private String page(Purchase purchase, List<ChainedLine> lines, List<Sent> sent, ReaderTime time) {
        Language language = time.language();
        Map<String, Object> shown = new HashMap<>();
        shown.put("words", new Words(texts, language));
        shown.put("story", story.of(purchase.number(), language).orElseThrow());
        shown.put("rules", ruled(purchase.number(), time));
        shown.put("letters", sent);
        shown.put("lines", journalWords.of(purchase, lines, time));
        shown.put("made", time.moment(clock.now()));
        return templates.process("export/index", new Context(language.locale(), shown));
    }

    private List<Ruled> ruled(String number, ReaderTime time) {
        return rules.ofCase(number, time.language()).stream()
                .map(outcome -> new Ruled(
                        texts.get(time.language(), "decision." + outcome.decision()),
                        outcome.version(),
                        time.moment(outcome.decidedAt()),
                        outcome.asked(),
                        outcome.said()))
                .toList();
    }

    private List<Sent> sent(List<WrittenLetter> written, ReaderTime time) {
        Map<String, String> names = recipients.namesOf(
                written.stream().map(WrittenLetter::recipient).distinct().toList());
        List<Sent> sent = new ArrayList<>();
        for (WrittenLetter letter : written) {
            sent.add(new Sent(
                    letter.subject(),
                    names.getOrDefault(letter.recipient(), letter.recipient()),
                    time.moment(letter.writtenAt()),
                    letter.sentAt().map(time::moment).orElse(""),
                    String.format(Locale.ROOT, "letters/%03d-%s", written.size() - sent.size(), safe(letter.kind()))));
        }
        return sent;
    }

    private String readme(Purchase purchase, List<ChainedLine> lines, ReaderTime time) {
        return texts.get(
                                time.language(),
                                "export.readme",
                                purchase.number() + " " + purchase.title(),
                                time.moment(clock.now()),
                                CHECK,
                                lines.isEmpty()
                                        ? ChainedLine.NOTHING_BEFORE
                                        : lines.get(lines.size() - 1).hash())
                        .replace("|", "\n\n")
                + "\n";
    }

    /** A part of a file name that means nothing to any system of files. */
    static String safe(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static byte[] packaged() {
        try (InputStream content = new ClassPathResource("export/" + CHECK).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
