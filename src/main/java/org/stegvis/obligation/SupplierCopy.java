package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;

/** Writes out what a supplier has sent in, in the order of its questions and the language of the reader. */
@Component
public class SupplierCopy {

    private final Texts texts;

    SupplierCopy(Texts texts) {
        this.texts = texts;
    }

    /** Each question with its answer. */
    public List<Fact> lines(Submission sent, Language language) {
        List<Known> known = new ArrayList<>();
        for (Map.Entry<String, JsonNode> answer : sent.content().properties()) {
            SupplierFields.named(SupplierField.nameOf(answer.getKey()))
                    .ifPresent(field -> known.add(new Known(field, answer.getKey(), answer.getValue())));
        }
        return known.stream()
                .sorted(Comparator.comparingInt(Known::hire).thenComparing(Known::position))
                .map(answer -> new Fact(label(answer, language), value(answer, language)))
                .toList();
    }

    /** The same for the buyer's side, which is not told fewer than five people by sex. */
    public List<Fact> linesForBuyer(Submission sent, Language language) {
        Words words = new Words(texts, language);
        Map<String, String> hidden = new HashMap<>();
        SmallCount.in(sent.content()).forEach((key, count) -> {
            if (count.shown().isEmpty()) {
                hidden.put(texts.get(language, "supplier.field." + key), count.text(words));
            }
        });
        return lines(sent, language).stream()
                .map(line -> new Fact(line.what(), hidden.getOrDefault(line.what(), line.value())))
                .toList();
    }

    /** The copy for a letter, as lines of text. Officers read letters that were sent, so it is the one for them. */
    public String text(Submission sent, Language language) {
        return linesForBuyer(sent, language).stream()
                .map(line -> line.what() + ": " + line.value())
                .collect(Collectors.joining("\n"));
    }

    private record Known(SupplierField field, String key, JsonNode answer) {

        /** The number of the hire that it is about; 0 for none. */
        int hire() {
            int hyphen = key.indexOf('-');
            return hyphen < 0 ? 0 : Integer.parseInt(key.substring(hyphen + 1));
        }

        int position() {
            return SupplierFields.position(field);
        }
    }

    private String label(Known answer, Language language) {
        String label = texts.get(language, "supplier.field." + answer.field().name());
        return answer.hire() == 0 ? label : texts.get(language, "supplier.ofHire", answer.hire(), label);
    }

    private String value(Known answer, Language language) {
        JsonNode value = answer.answer();
        return switch (answer.field().kind()) {
            case NUMBER -> number(value.decimalValue(), language);
            case DATE -> language.longDate(LocalDate.parse(value.asText()));
            case CHOICE -> texts.get(language, answer.field().wordOf(value.asText()));
            case LINE, TEXT -> value.asText();
        };
    }

    /** A number as readers of this language write it. */
    public static String number(BigDecimal number, Language language) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /** Whether an explanation was asked for, because fewer people were counted than before. */
    public static Optional<JsonNode> contradiction(Submission sent) {
        return Optional.of(sent.content().path("contradicts")).filter(JsonNode::isObject);
    }
}
