package org.stegvis.purchasing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.letter.LetterState;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Recipients;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;

/** Puts what the register knows of letters into the reader's words. */
@Component
class LetterListing {

    private final Letters letters;
    private final Recipients recipients;
    private final Texts texts;
    private final StegvisSettings settings;

    LetterListing(Letters letters, Recipients recipients, Texts texts, StegvisSettings settings) {
        this.letters = letters;
        this.recipients = recipients;
        this.texts = texts;
        this.settings = settings;
    }

    /**
     * One letter of the list.
     *
     * @param kind what letter it is; empty where its subject says it
     * @param state what has become of it, in words
     * @param troubled whether somebody should look at it
     */
    record Row(
            int number,
            String subject,
            String kind,
            String to,
            String language,
            String written,
            String state,
            boolean troubled) {}

    /**
     * All that is known of one letter.
     *
     * @param author who wrote it; empty for what Stegvis wrote
     * @param problem why it has not been sent, in words; empty if nothing is wrong
     * @param next when it is tried again; empty if it is not
     * @param repeats the number of the letter that it repeats; zero if it repeats none
     */
    record Whole(
            Row row,
            String author,
            int attempts,
            String problem,
            String reply,
            String next,
            int repeats,
            String text) {}

    /** The letters of a case, the newest first. */
    List<Row> ofCase(String caseNumber, Language language) {
        List<WrittenLetter> all = letters.ofCase(caseNumber);
        Map<String, String> names = recipients.namesOf(
                all.stream().map(WrittenLetter::recipient).distinct().toList());
        ReaderTime time = time(language);
        return all.stream().map(letter -> row(letter, names, time)).toList();
    }

    /** One letter with its text as it was or will be sent. */
    Whole whole(WrittenLetter letter, Language language) {
        ReaderTime time = time(language);
        Map<String, String> names = recipients.namesOf(
                Stream.of(letter.recipient(), letter.writtenBy()).toList());
        return new Whole(
                row(letter, names, time),
                names.getOrDefault(letter.writtenBy(), letter.writtenBy()),
                letter.attempts(),
                letter.problem().isEmpty() ? "" : texts.get(language, "letters.problem." + letter.problem()),
                letter.reply(),
                letter.nextAttempt().map(time::moment).orElse(""),
                letter.repeats().orElse(0),
                letter.text());
    }

    /** What the zone of all times is called. */
    String zone(Language language) {
        return time(language).zoneName();
    }

    private ReaderTime time(Language language) {
        return new ReaderTime(settings.zone(), language);
    }

    private Row row(WrittenLetter letter, Map<String, String> names, ReaderTime time) {
        Language language = time.language();
        LetterState state = letter.state();
        return new Row(
                letter.number(),
                letter.subject(),
                texts.find(language, "letter." + letter.kind() + ".name").orElse(""),
                names.getOrDefault(letter.recipient(), letter.recipient()),
                texts.get(language, "letters.language." + letter.language().code()),
                time.moment(letter.writtenAt()),
                letter.sentAt()
                        .map(at -> texts.get(language, "letters.sentAt", time.moment(at)))
                        .orElseGet(() -> texts.get(language, "letters.state." + state.code())),
                state == LetterState.FAILED || state == LetterState.WITHOUT_ADDRESS);
    }
}
