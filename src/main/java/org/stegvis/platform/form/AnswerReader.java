package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Writes answers out as a reader understands them: under the labels of the forms in which they were given, with choices,
 * dates and amounts in the reader's language. The labels are those of the packaged forms.
 */
@Component
public class AnswerReader {

    private final FormTranslator translator;
    private final Texts texts;
    private final ObjectMapper json;
    private final StegvisSettings settings;
    private final Map<String, Resource> authored;
    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();

    AnswerReader(FormTranslator translator, Texts texts, ObjectMapper json, StegvisSettings settings)
            throws IOException {
        this.settings = settings;
        this.translator = translator;
        this.texts = texts;
        this.json = json;
        this.authored =
                List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.form"))
                        .stream()
                        .collect(Collectors.toMap(
                                form -> String.valueOf(form.getFilename()).replaceFirst("\\.form$", ""),
                                Function.identity(),
                                (first, second) -> first));
    }

    /**
     * The answers of a sheet in the order of the form; what the form no longer asks comes last, under its key. An answer
     * that was corrected has the day of that under its label, and the reason behind it.
     *
     * @param currency the currency of the case, put after amounts of money; empty if it is not known yet
     * @param offeredThen the word for a choice that was known only when the form was shown, such as a colleague's name
     */
    public List<Fact> read(AnswerSheet sheet, String currency, Language language, UnaryOperator<String> offeredThen) {
        List<Fact> written = new ArrayList<>();
        List<FormField> fields =
                definition(sheet.form(), language).map(FormDefinition::fields).orElse(List.of());
        for (FormField field : fields) {
            JsonNode answer = sheet.answers().get(field.key());
            if (answer != null && !answer.isNull()) {
                String text = write(field, answer, currency, language);
                written.add(new Fact(
                        label(field, sheet, language),
                        field.choicesFrom().isPresent() ? offeredThen.apply(text) : text));
            } else if (sheet.corrected().containsKey(field.key())) {
                written.add(new Fact(label(field, sheet, language), texts.get(language, "form.noAnswer")));
            }
            Optional.ofNullable(sheet.corrected().get(field.key()))
                    .map(correction -> new Fact(texts.get(language, "form.correctedBecause"), correction.reason()))
                    .ifPresent(written::add);
        }
        sheet.answers().fields().forEachRemaining(answer -> {
            if (fields.stream().noneMatch(field -> field.key().equals(answer.getKey()))) {
                written.add(new Fact(answer.getKey(), answer.getValue().asText()));
            }
        });
        return written;
    }

    private String label(FormField field, AnswerSheet sheet, Language language) {
        return Optional.ofNullable(sheet.corrected().get(field.key()))
                .map(correction -> LocalDate.ofInstant(correction.correctedAt(), settings.zone()))
                .map(day -> texts.get(language, "form.corrected", field.label(), language.longDate(day)))
                .orElse(field.label());
    }

    /** One answer as the reader sees it; amounts of money with their currency. */
    String write(FormField field, JsonNode answer, String currency, Language language) {
        return switch (field.kind()) {
            case DATE -> language.longDate(LocalDate.parse(answer.asText()));
            case CONFIRMATION -> texts.get(language, answer.asBoolean() ? "form.option.yes" : "form.option.no");
            case CHOICE -> option(field, answer);
            case CHOICES -> each(answer, ", ", code -> option(field, code));
            case NUMBER -> (number(answer.decimalValue(), language) + " " + (field.isMoney() ? currency : "")).strip();
            case ROWS -> each(answer, "\n", row -> row(field, row, currency, language));
            case TEXT -> answer.asText();
        };
    }

    /** What was filled in of a row, each under its label, in the order of the form. */
    String row(FormField list, JsonNode row, String currency, Language language) {
        return list.rowFields().stream()
                .filter(field -> row.hasNonNull(field.key()))
                .map(field -> field.label() + ": " + write(field, row.get(field.key()), currency, language))
                .collect(Collectors.joining("; "));
    }

    private static String option(FormField field, JsonNode code) {
        return field.options().getOrDefault(code.asText(), code.asText());
    }

    private static String number(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    private static String each(JsonNode list, String between, Function<JsonNode, String> written) {
        return StreamSupport.stream(list.spliterator(), false).map(written).collect(Collectors.joining(between));
    }

    private Optional<FormDefinition> definition(String form, Language language) {
        return Optional.ofNullable(authored.get(form))
                .map(packaged -> read.computeIfAbsent(
                        FormTranslator.idOf(form, language), id -> read(form, packaged, language)));
    }

    private FormDefinition read(String form, Resource packaged, Language language) {
        try (var content = packaged.getInputStream()) {
            return FormDefinition.read(form, translator.translate(json.readTree(content), language));
        } catch (IOException problem) {
            throw new UncheckedIOException("The form " + form + " could not be read", problem);
        }
    }
}
