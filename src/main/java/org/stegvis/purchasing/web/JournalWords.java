package org.stegvis.purchasing.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.journal.ChainedLine;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Recipients;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.AuthoredModels.Element;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.process.PurchasingCase;

/** Writes the lines of a journal out as a reader understands them: codes become words, user ids become names. */
@Component
class JournalWords {

    /** The details that say who somebody is. */
    private static final Set<String> PEOPLE = Set.of("recipient", "from", "to", "officer");

    private static final Set<String> REASONS = Set.of("reason", "reasons");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private final Recipients recipients;
    private final AuthoredModels models;
    private final Texts texts;
    private final ObjectMapper json;

    JournalWords(Recipients recipients, AuthoredModels models, Texts texts, ObjectMapper json) {
        this.recipients = recipients;
        this.models = models;
        this.texts = texts;
        this.json = json;
    }

    /** A line as a page shows it. */
    record Line(long number, String when, String who, String what, String subject, List<Fact> details, String hash) {}

    /** The lines in the words of the reader; two queries, however many lines there are. */
    List<Line> of(Purchase purchase, List<ChainedLine> lines, ReaderTime time) {
        Map<String, String> names = recipients.namesOf(lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.actor()), people(line)))
                .distinct()
                .toList());
        return lines.stream().map(line -> write(purchase, line, names, time)).toList();
    }

    private Stream<String> people(ChainedLine line) {
        return details(line).entrySet().stream()
                .filter(detail -> PEOPLE.contains(detail.getKey()))
                .map(Map.Entry::getValue);
    }

    private Line write(Purchase purchase, ChainedLine line, Map<String, String> names, ReaderTime time) {
        Language language = time.language();
        return new Line(
                line.number(),
                time.moment(line.writtenAt()),
                line.actor().equals(JournalLine.SYSTEM)
                        ? texts.get(language, "journal.stegvis")
                        : names.getOrDefault(line.actor(), line.actor()),
                texts.find(language, "journal." + line.kind()).orElse(line.kind()),
                subject(purchase, line.subject(), language),
                details(line).entrySet().stream()
                        .map(detail -> new Fact(
                                label(detail.getKey(), language),
                                PEOPLE.contains(detail.getKey())
                                        ? names.getOrDefault(detail.getValue(), detail.getValue())
                                        : value(line, detail.getKey(), detail.getValue(), language)))
                        .toList(),
                line.hash());
    }

    /** What a line is about: a form, a table, a phase, a letter or an end; else its code. */
    private String subject(Purchase purchase, String code, Language language) {
        return models.withForm(code)
                .flatMap(element -> models.nameOf(element, language))
                .or(() -> texts.find(language, "decision." + code))
                .or(() -> texts.find(language, "phase." + code))
                .or(() -> letter(purchase, code, language))
                .or(() -> texts.find(language, "deadline." + code))
                .or(() -> models.nameOf(new Element(PurchasingCase.KEY, code), language))
                .orElse(code);
    }

    private Optional<String> letter(Purchase purchase, String kind, Language language) {
        String key = "letter." + kind + ".subject";
        return texts.find(language, "letter." + kind + ".name")
                .or(() -> texts.find(language, key)
                        .map(words -> texts.get(language, key, purchase.number(), purchase.title())));
    }

    private String label(String key, Language language) {
        if (key.startsWith("asked.")) {
            return texts.get(language, "journal.detail.asked") + ": " + key.substring("asked.".length());
        }
        if (key.startsWith("said.")) {
            String output = key.substring("said.".length());
            return texts.get(language, "journal.detail.said") + ": "
                    + texts.find(language, "output." + output).orElse(output);
        }
        return texts.find(language, "journal.detail." + key).orElse(key);
    }

    /** What a detail says: the words of a code, yes and no, and each reason that a table gave. */
    private String value(ChainedLine line, String key, String value, Language language) {
        String output = key.replaceFirst("^said\\.", "");
        if (YES_OR_NO.contains(value)) {
            return texts.get(language, value.equals("true") ? "form.option.yes" : "form.option.no");
        }
        if (REASONS.contains(output)) {
            return Stream.of(value.split(" "))
                    .map(code -> texts.find(language, "reason." + line.subject() + "." + code)
                            .orElse(code))
                    .collect(Collectors.joining("\n"));
        }
        return texts.find(language, "value." + output + "." + value).orElse(value);
    }

    private Map<String, String> details(ChainedLine line) {
        try {
            return json.readValue(line.details(), new TypeReference<>() {});
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(
                    "Case " + line.caseNumber() + ": the details of journal line " + line.number() + " are not JSON",
                    problem);
        }
    }
}
