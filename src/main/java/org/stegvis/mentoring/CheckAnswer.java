package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stegvis.letter.EmailAddress;
import org.stegvis.party.BusinessRegister;
import org.stegvis.party.RegisterNumber;
import org.stegvis.platform.form.Problem;

/** Holds one answer of an application against its field. */
@Component
class CheckAnswer {

    private static final String INTERNATIONAL = "\\+[1-9][0-9]{6,14}";

    private final Regions regions;
    private final ApplicationSettings settings;

    CheckAnswer(Regions regions, ApplicationSettings settings) {
        this.regions = regions;
        this.settings = settings;
    }

    /** The number of an organisation in whichever of the registers it proves itself. */
    static Optional<RegisterNumber> registered(String typed) {
        return Arrays.stream(BusinessRegister.values())
                .map(register -> register.read(typed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The answer as it is kept; what is wrong with it is added to the problems, and it is kept as it was typed. */
    Object read(ApplicationField field, Object answer, List<Problem> problems) {
        if (field.kind().isList()) {
            return list(field, answer, problems);
        }
        String text = answer.toString().strip();
        if (field.longest() > 0 && text.length() > field.longest()) {
            problems.add(new Problem(field.key(), "application.problem.tooLong", field.longest(), text.length()));
            return text;
        }
        return switch (field.kind()) {
            case EMAIL -> accepted(field, text, EmailAddress.isOne(text), "email", problems);
            case PHONE -> shaped(field, text, CheckAnswer::international, "phone", problems);
            case REGISTER_NUMBER ->
                shaped(field, text, typed -> registered(typed).map(RegisterNumber::text), "number", problems);
            case NUMBER -> number(field, text, problems);
            case CHOICE -> accepted(field, text, isOption(field, text), "choice", problems);
            case TICK -> field == ApplicationFields.PRIVACY_NOTICE ? settings.privacyNotice() : text;
            default -> text;
        };
    }

    private Object list(ApplicationField field, Object answer, List<Problem> problems) {
        List<String> kept = new ArrayList<>();
        if (answer instanceof List<?> values) {
            values.stream().map(value -> value.toString().strip()).forEach(kept::add);
        } else {
            kept.add(answer.toString().strip());
        }
        if (kept.size() > field.most()) {
            problems.add(new Problem(field.key(), "application.problem.tooMany", field.most()));
        }
        kept.stream().flatMap(value -> wrong(field, value).stream()).findFirst().ifPresent(problems::add);
        return kept;
    }

    private Optional<Problem> wrong(ApplicationField field, String value) {
        return switch (field.kind()) {
            case CHOICES, TIMES -> problem(field, isOption(field, value), "choice");
            case GRADED, RANKED ->
                wrongGrade(field, Graded.of(value))
                        .or(() ->
                                problem(field, isOption(field, Graded.of(value).what()), "choice"));
            case GRADED_LINES ->
                wrongGrade(field, Graded.of(value))
                        .or(() -> tooLong(field, Graded.of(value).what()));
            default -> tooLong(field, value);
        };
    }

    private static Optional<Problem> wrongGrade(ApplicationField field, Graded value) {
        return problem(field, !value.what().isEmpty() && field.grades().contains(value.grade()), "grade");
    }

    private static Optional<Problem> tooLong(ApplicationField field, String value) {
        return value.length() <= field.longest()
                ? Optional.empty()
                : Optional.of(new Problem(field.key(), "application.problem.tooLong", field.longest(), value.length()));
    }

    private static Optional<Problem> problem(ApplicationField field, boolean right, String what) {
        return right ? Optional.empty() : Optional.of(new Problem(field.key(), "application.problem." + what));
    }

    private boolean isOption(ApplicationField field, String code) {
        return field == ApplicationFields.REGION
                ? regions.find(code).isPresent()
                : field.options().contains(code);
    }

    private static Object number(ApplicationField field, String text, List<Problem> problems) {
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < field.least() || number > field.most()) {
            problems.add(new Problem(field.key(), "application.problem.range", field.least(), field.most()));
            return text;
        }
        return number;
    }

    private static Optional<String> international(String typed) {
        String plain = typed.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
        return plain.matches(INTERNATIONAL) ? Optional.of(plain) : Optional.empty();
    }

    private static Object shaped(
            ApplicationField field,
            String text,
            Function<String, Optional<String>> shape,
            String what,
            List<Problem> problems) {
        Optional<String> written = shape.apply(text);
        problem(field, written.isPresent(), what).ifPresent(problems::add);
        return written.orElse(text);
    }

    private static Object accepted(
            ApplicationField field, String text, boolean right, String what, List<Problem> problems) {
        problem(field, right, what).ifPresent(problems::add);
        return text;
    }
}
