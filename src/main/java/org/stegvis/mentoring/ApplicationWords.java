package org.stegvis.mentoring;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** How the questions and choices of applications are called, and how answers are written out. */
@Component
public class ApplicationWords {

    private final Texts texts;
    private final Regions regions;

    ApplicationWords(Texts texts, Regions regions) {
        this.texts = texts;
        this.regions = regions;
    }

    /** The question. */
    public String label(ApplicationField field, Language language) {
        return texts.get(language, "application.field." + field.key());
    }

    /** A choice of a question. */
    public String option(ApplicationField field, String code, Language language) {
        if (field == ApplicationFields.REGION) {
            return regions.find(code).map(region -> region.name(language)).orElse(code);
        }
        return switch (field.key()) {
            case "competences" -> competence(code, language);
            case "helpKinds" -> help(code, language);
            case "letterLanguage", "meetingLanguages", "groupLanguage" -> ofLanguage(code, language);
            case "availability" -> time(code, language);
            default ->
                field.kind() == ApplicationField.Kind.TICK
                        ? texts.get(language, "form.option.yes")
                        : texts.get(language, "application.option." + field.key() + "." + code);
        };
    }

    /** A grade of a question: a level, a fluency, a kind of conflict. */
    public String grade(ApplicationField field, String code, Language language) {
        return field.grades().contains(code)
                ? texts.get(language, "application.grade." + field.key() + "." + code)
                : code;
    }

    /** Every answered question with its answer, in the order of the form. */
    public Stream<Fact> answers(Application application, Language language) {
        Answered answered = new Answered(application.content());
        return ApplicationFields.of(application.role()).stream()
                .filter(field -> application.content().containsKey(field.key()))
                .map(field -> new Fact(label(field, language), answer(field, answered, language)));
    }

    /** An answer as its reader writes it; a list has a line for each. */
    String answer(ApplicationField field, Answered answered, Language language) {
        return field.kind().isList()
                ? answered.list(field).stream()
                        .map(value -> written(field, value, language))
                        .collect(Collectors.joining("\n"))
                : written(field, answered.text(field), language);
    }

    /** The part of a day, such as morning. */
    public String part(String code, Language language) {
        return texts.get(language, "application.part." + code);
    }

    /** The day of the week. */
    public String day(DayOfWeek day, Language language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    private String written(ApplicationField field, String value, Language language) {
        return switch (field.kind()) {
            case CHOICE, CHOICES, TIMES, TICK ->
                field.options().contains(value) || field == ApplicationFields.REGION
                        ? option(field, value, language)
                        : value;
            case GRADED, RANKED -> graded(option(field, Graded.of(value).what(), language), field, value, language);
            case GRADED_LINES -> graded(Graded.of(value).what(), field, value, language);
            default -> value;
        };
    }

    private String graded(String what, ApplicationField field, String value, Language language) {
        return what + " – " + grade(field, Graded.of(value).grade(), language);
    }

    private String competence(String code, Language language) {
        return Stream.of(Competence.values())
                .filter(competence -> competence.code().equals(code))
                .findFirst()
                .map(competence -> texts.get(language, competence.textKey()))
                .orElse(code);
    }

    private String help(String code, Language language) {
        return Stream.of(HelpKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> texts.get(language, kind.textKey()))
                .orElse(code);
    }

    private static String ofLanguage(String code, Language language) {
        return Language.ofCode(code)
                .map(known -> Locale.forLanguageTag(known.code()).getDisplayLanguage(language.locale()))
                .orElse(code);
    }

    private String time(String code, Language language) {
        Graded time = Graded.of(code);
        return day(DayOfWeek.valueOf(time.what()), language) + ", " + part(time.grade(), language);
    }
}
