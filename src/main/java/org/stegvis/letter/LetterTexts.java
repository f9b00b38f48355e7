package org.stegvis.letter;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter.Author;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Puts the facts of a letter into its words, in the reader's language. What somebody typed is only ever put in: it is
 * never read as a pattern, a template or a header.
 */
@Component
public class LetterTexts {

    private static final String BETWEEN_PARAGRAPHS = "\\|";
    private static final String EMPTY_LINE = "\\R\\s*\\R";

    /** Where a personal link stands in the HTML that is kept; nothing typed can look so, for its quotes are escaped. */
    private static final String PLACE_OF_LINK = "#personal-link";

    private final ITemplateEngine templates;
    private final Texts texts;

    LetterTexts(ITemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /** The letter as its reader will see it, but for a personal link: of that it only says in words where it stands. */
    public LetterText merge(Letter letter) {
        Language language = letter.language();
        Object[] facts = facts(letter);
        String subject = line(texts.get(language, "letter." + letter.kind() + ".subject", facts));
        Map<String, Object> words = new HashMap<>();
        words.put("language", language.code());
        words.put("subject", subject);
        words.put("paragraphs", paragraphs(letter, facts));
        words.put("link", letter.personal().isPresent() ? PLACE_OF_LINK : letter.link());
        words.put("shownLink", letter.personal().isPresent() ? linkInWords(language) : letter.link());
        words.put("button", button(letter));
        words.put("case", line(facts[0] + " " + facts[1]));
        words.put("signed", letter.author().map(LetterTexts::signed).orElse(List.of()));
        words.put("footer", footer(letter));
        Context context = new Context(language.locale(), words);
        return new LetterText(
                subject,
                templates.process("letters/letter.txt", context),
                templates.process("letters/letter.html", context));
    }

    /** A letter that is kept, with its personal link as its reader needs it. */
    LetterText withLink(WrittenLetter letter, String secret) {
        String link = letter.link().replace(Letter.SECRET, secret);
        return new LetterText(
                letter.subject(),
                letter.text().replace(linkInWords(letter.language()), link),
                letter.html().replace("href=\"" + PLACE_OF_LINK + "\"", "href=\"" + link + "\""));
    }

    private String linkInWords(Language language) {
        return texts.get(language, "letter.personalLink");
    }

    private String button(Letter letter) {
        return texts.find(letter.language(), "letter." + letter.kind() + ".button")
                .orElseGet(() ->
                        texts.get(letter.language(), letter.author().isPresent() ? "letter.openCase" : "letter.open"));
    }

    private List<String> paragraphs(Letter letter, Object[] facts) {
        String[] patterns = texts.get(letter.language(), "letter." + letter.kind() + ".body")
                .split(BETWEEN_PARAGRAPHS);
        List<String> paragraphs = new ArrayList<>();
        for (String pattern : patterns) {
            paragraphs.add(Texts.filled(letter.language(), pattern, facts));
        }
        letter.author().map(Author::paragraph).stream()
                .flatMap(own -> Stream.of(own.strip().split(EMPTY_LINE)))
                .map(LetterTexts::lines)
                .filter(own -> !own.isEmpty())
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private Object[] facts(Letter letter) {
        return Stream.concat(Stream.of(letter.caseNumber(), letter.title()), letter.facts().stream())
                .map(fact -> said(fact, letter.language()))
                .toArray();
    }

    private String said(Object fact, Language language) {
        if (fact instanceof LocalDate day) {
            return language.longDate(day);
        }
        if (fact instanceof Letter.Sum sum) {
            return NumberFormat.getNumberInstance(language.locale()).format(sum.amount()) + " "
                    + sum.currency().getCurrencyCode();
        }
        if (fact instanceof Letter.Word word) {
            Object[] mentioned =
                    word.facts().stream().map(part -> said(part, language)).toArray();
            return texts.get(language, word.key(), mentioned);
        }
        return lines(String.valueOf(fact));
    }

    private static List<String> signed(Author author) {
        return Stream.of(author.name(), author.organisation(), author.email())
                .map(LetterTexts::line)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String footer(Letter letter) {
        if (letter.personal().isPresent()) {
            return texts.get(
                    letter.language(),
                    letter.personal().get().footer(),
                    line(letter.personal().get().sender()));
        }
        return texts.get(
                letter.language(),
                letter.author()
                        .map(officer -> officer.email().isEmpty() ? "letter.footerNoAnswer" : "letter.footerAnswer")
                        .orElse("letter.footer"));
    }

    /** In one line, whatever was typed: nothing in it can begin a header. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** The lines as they were typed, without what no letter holds. */
    private static String lines(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }
}
