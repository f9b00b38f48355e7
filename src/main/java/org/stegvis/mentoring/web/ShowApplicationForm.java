package org.stegvis.mentoring.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ApplicationField;
import org.stegvis.mentoring.ApplicationField.Kind;
import org.stegvis.mentoring.ApplicationField.Section;
import org.stegvis.mentoring.ApplicationFields;
import org.stegvis.mentoring.ApplicationWords;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Regions;
import org.stegvis.mentoring.web.ApplicationFormView.Group;
import org.stegvis.mentoring.web.ApplicationFormView.Option;
import org.stegvis.mentoring.web.ApplicationFormView.Question;
import org.stegvis.mentoring.web.ApplicationFormView.Row;
import org.stegvis.mentoring.web.ApplicationFormView.Wrong;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;
import org.stegvis.shared.ParticipationRole;

/** Makes the form of an application for its reader. */
@Component
class ShowApplicationForm {

    private static final int FEW = 4;

    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "firstName", "given-name",
            "lastName", "family-name",
            "email", "email",
            "phone", "tel",
            "organisationName", "organization",
            "jobTitle", "organization-title");

    private final ApplicationWords fields;
    private final Regions regions;
    private final Texts texts;

    ShowApplicationForm(ApplicationWords fields, Regions regions, Texts texts) {
        this.fields = fields;
        this.regions = regions;
        this.texts = texts;
    }

    /** Which answers to which questions, and for whom. */
    record Shown(
            Edition edition,
            ParticipationRole role,
            Map<String, Object> content,
            List<Problem> refused,
            Optional<String> fixedEmail,
            Words words) {

        Language language() {
            return words.language();
        }
    }

    /** The form with what was typed, and with what was refused. An address that is fixed is not asked. */
    ApplicationFormView of(Shown shown) {
        List<Wrong> problems = shown.refused().stream()
                .map(problem -> new Wrong(problem.field(), sentence(problem, shown)))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Question> questions = ApplicationFields.of(shown.role()).stream()
                    .filter(field -> field.section() == section && isAsked(field, shown))
                    .map(field -> question(field, shown, problems))
                    .toList();
            String name = section.name().toLowerCase(Locale.ROOT);
            String words = "application.section." + name;
            groups.add(new Group(
                    shown.words().get(words + "." + shown.role().code()),
                    shown.words().get("application.intro." + name),
                    questions));
        }
        return new ApplicationFormView(groups, problems);
    }

    private static boolean isAsked(ApplicationField field, Shown shown) {
        if (field == ApplicationFields.DIRECTORY) {
            return shown.edition().plan().directory();
        }
        return field != ApplicationFields.EMAIL || shown.fixedEmail().isEmpty();
    }

    private Question question(ApplicationField field, Shown shown, List<Wrong> problems) {
        TypedAnswer answers = new TypedAnswer(field, shown.content());
        String label = fields.label(field, shown.language());
        boolean marked = field.required() || field == ApplicationFields.NO_CONFLICTS;
        return new Question(
                field.key(),
                kind(field),
                marked ? label : shown.words().get("supplier.optional", label),
                texts.find(shown.language(), "application.hint." + field.key()).orElse(""),
                answers.text(),
                options(field, answers, shown),
                rows(field, answers, label, shown),
                field.longest(),
                problems.stream()
                        .filter(wrong -> wrong.key().equals(field.key()))
                        .map(Wrong::sentence)
                        .findFirst()
                        .orElse(""),
                field.required(),
                AUTOCOMPLETE.getOrDefault(field.key(), "off"));
    }

    private static String kind(ApplicationField field) {
        return field.kind() == Kind.CHOICE
                        && (field.options().isEmpty() || field.options().size() > FEW)
                ? "SELECT"
                : field.kind().name();
    }

    private List<Option> options(ApplicationField field, TypedAnswer answers, Shown shown) {
        return codes(field, shown)
                .map(code ->
                        new Option(code, label(field, code, shown), group(field, code, shown), answers.names(code)))
                .toList();
    }

    private Stream<String> codes(ApplicationField field, Shown shown) {
        var country = shown.edition().programme().country();
        return field == ApplicationFields.REGION
                ? Stream.concat(
                        regions.of(country).stream().map(region -> region.code()),
                        regions.all().stream()
                                .filter(region -> region.country() != country)
                                .map(region -> region.code()))
                : field.options().stream();
    }

    private String group(ApplicationField field, String code, Shown shown) {
        if (field == ApplicationFields.REGION) {
            return new Locale.Builder()
                    .setRegion(code.substring(0, 2))
                    .build()
                    .getDisplayCountry(shown.language().locale());
        }
        return field.kind() == Kind.TIMES
                ? fields.day(DayOfWeek.valueOf(code.substring(0, code.indexOf(':'))), shown.language())
                : "";
    }

    /** Joint meetings are named with their days, so that she can look into her calendar. */
    private String label(ApplicationField field, String code, Shown shown) {
        if (field.kind() == Kind.TIMES) {
            return fields.part(code.substring(code.indexOf(':') + 1), shown.language());
        }
        if (field.kind() == Kind.TICK) {
            return fields.label(field, shown.language());
        }
        String label = fields.option(field, code, shown.language());
        return field.key().equals("attends")
                ? label + " – " + shown.language().longDate(day(code, shown.edition()))
                : label;
    }

    private static LocalDate day(String meeting, Edition edition) {
        var plan = edition.plan();
        return (switch (meeting) {
                    case "orientation" -> plan.orientation();
                    case "kickOff" -> plan.kickOff();
                    case "midTerm" -> plan.midTerm();
                    default -> plan.finalMeeting();
                })
                .starts()
                .toLocalDate();
    }

    private List<Row> rows(ApplicationField field, TypedAnswer answers, String label, Shown shown) {
        return switch (field.kind()) {
            case GRADED ->
                field.options().stream()
                        .map(option -> new Row(
                                ApplicationTyped.part(field, option),
                                fields.option(field, option, shown.language()),
                                "",
                                "",
                                List.of(),
                                grades(field, answers.gradeOf(option), shown)))
                        .toList();
            case RANKED, LINES, GRADED_LINES ->
                IntStream.rangeClosed(1, field.most())
                        .mapToObj(row -> row(field, answers, row, label, shown))
                        .toList();
            default -> List.of();
        };
    }

    private Row row(ApplicationField field, TypedAnswer answers, int row, String label, Shown shown) {
        String what = answers.what(row - 1);
        return new Row(
                ApplicationTyped.part(field, row),
                shown.words().get("application.row", label, row),
                what,
                ApplicationTyped.grade(field, row),
                codes(field, shown)
                        .map(code -> new Option(code, label(field, code, shown), "", code.equals(what)))
                        .toList(),
                grades(field, answers.grade(row - 1), shown));
    }

    private List<Option> grades(ApplicationField field, String chosen, Shown shown) {
        return field.grades().stream()
                .map(code -> new Option(code, fields.grade(field, code, shown.language()), "", code.equals(chosen)))
                .toList();
    }

    /** The sentence about a problem; its first argument is the label of the field. */
    private String sentence(Problem problem, Shown shown) {
        List<Object> said = new ArrayList<>();
        said.add(label(problem.field(), shown));
        for (Object argument : problem.arguments()) {
            said.add(argument instanceof Problem.Label other ? label(other.field(), shown) : argument);
        }
        return shown.words().get(problem.text(), said.toArray());
    }

    private String label(String key, Shown shown) {
        return ApplicationFields.find(shown.role(), key)
                .map(field -> fields.label(field, shown.language()))
                .orElse(key);
    }
}
