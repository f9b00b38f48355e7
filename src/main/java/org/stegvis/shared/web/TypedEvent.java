package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.platform.language.Words;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ProgrammeEvent;

/**
 * What a coordinator typed about an event, and what is wrong with it.
 *
 * @param typed by the key of the question
 * @param problems the sentence about each question that is wrong
 */
record TypedEvent(Map<String, String> typed, Map<String, String> problems) {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_MEALS = 5;
    private static final List<String> MOVING = List.of("day", "from", "until", "mode", "place", "address");
    private static final List<String> PLANNING =
            List.of("kind", "audience", "day", "from", "until", "mode", "place", "address", "meals");
    private static final List<String> MODES =
            List.of(ProgrammeEvent.ON_SITE, ProgrammeEvent.REMOTE, ProgrammeEvent.HYBRID);

    /** An empty form for a new event. */
    static TypedEvent blank() {
        return new TypedEvent(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The form that moves an event, as it stands. */
    static TypedEvent of(ProgrammeEvent event) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("day", event.starts().toLocalDate().toString());
        typed.put("from", event.starts().toLocalTime().toString());
        typed.put("until", event.ends().toLocalTime().toString());
        typed.put("mode", event.mode());
        typed.put("place", event.place());
        typed.put("address", event.address());
        return new TypedEvent(typed, new LinkedHashMap<>());
    }

    /** What was sent, held against what an event must be. */
    static TypedEvent read(HttpServletRequest request, boolean planning, ZoneId zone, Instant now, Words words) {
        TypedEvent read = blank();
        for (String key : planning ? PLANNING : MOVING) {
            read.typed.put(
                    key,
                    Optional.ofNullable(request.getParameter(key)).orElse("").strip());
        }
        read.check(planning, zone, now, words);
        return read;
    }

    private void check(boolean planning, ZoneId zone, Instant now, Words words) {
        for (String key : List.of("day", "from", "until", "mode")) {
            if (value(key).isEmpty()) {
                refuse(key, "form.problem.required", words);
            }
        }
        if (planning && EventKind.ofCode(value("kind")).isEmpty()) {
            refuse("kind", "form.problem.required", words);
        }
        if (!value("mode").isEmpty() && !MODES.contains(value("mode"))) {
            refuse("mode", "form.problem.required", words);
        }
        if (planning && !value("meals").matches("|[0-" + MOST_MEALS + "]")) {
            refuse("meals", "events.problem.meals", words);
        }
        for (String key : List.of("place", "address")) {
            if (value(key).length() > LONGEST_LINE) {
                problems.put(
                        key,
                        words.get(
                                "form.problem.tooLong",
                                label(key, words),
                                LONGEST_LINE,
                                value(key).length()));
            }
        }
        if (day().isEmpty() && !value("day").isEmpty()) {
            refuse("day", "events.problem.day", words);
        }
        Stream.of("from", "until")
                .filter(key -> time(key).isEmpty() && !value(key).isEmpty())
                .forEach(key -> refuse(key, "events.problem.time", words));
        if (problems.isEmpty() && !ends().isAfter(starts())) {
            refuse("until", "events.problem.endBeforeStart", words);
        }
        if (problems.isEmpty() && !starts().atZone(zone).toInstant().isAfter(now)) {
            refuse("day", "events.problem.past", words);
        }
    }

    /** Refuses a question with the sentence under this key. */
    void refuse(String key, String sentence, Words words) {
        problems.putIfAbsent(key, words.get(sentence, label(key, words)));
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    String value(String key) {
        return typed.getOrDefault(key, "");
    }

    LocalDateTime starts() {
        return day().orElseThrow().atTime(time("from").orElseThrow());
    }

    LocalDateTime ends() {
        return day().orElseThrow().atTime(time("until").orElseThrow());
    }

    int meals() {
        return value("meals").isEmpty() ? 0 : Integer.parseInt(value("meals"));
    }

    /** The questions as the page shows them. */
    List<ParticipantQuestion> questions(boolean planning, Words words) {
        return (planning ? PLANNING : MOVING)
                .stream().map(key -> question(key, words)).toList();
    }

    private ParticipantQuestion question(String key, Words words) {
        boolean required = !List.of("place", "address", "meals", "audience").contains(key);
        return new ParticipantQuestion(
                key,
                kind(key),
                required ? label(key, words) : words.get("supplier.optional", label(key, words)),
                List.of("from", "until").contains(key) ? words.get("events.hint.time") : "",
                value(key),
                options(key, words),
                LONGEST_LINE,
                problems.getOrDefault(key, ""),
                required);
    }

    private static ParticipantQuestion.Kind kind(String key) {
        return switch (key) {
            case "kind", "audience", "mode" -> ParticipantQuestion.Kind.CHOICE;
            case "day" -> ParticipantQuestion.Kind.DATE;
            case "meals" -> ParticipantQuestion.Kind.NUMBER;
            default -> ParticipantQuestion.Kind.LINE;
        };
    }

    private List<ParticipantQuestion.Option> options(String key, Words words) {
        Stream<Map.Entry<String, String>> offered = switch (key) {
            case "kind" ->
                Stream.of(EventKind.values()).map(kind -> Map.entry(kind.code(), "event.kind." + kind.code()));
            case "audience" ->
                Stream.concat(
                        Stream.of(Map.entry("", "events.audience.all")),
                        Stream.of(ParticipationRole.values())
                                .map(role -> Map.entry(role.code(), "events.audience." + role.code())));
            case "mode" -> MODES.stream().map(mode -> Map.entry(mode, "events.mode." + mode));
            default -> Stream.of();
        };
        return offered.map(option -> new ParticipantQuestion.Option(
                        option.getKey(),
                        words.get(option.getValue()),
                        option.getKey().equals(value(key))))
                .toList();
    }

    private static String label(String key, Words words) {
        return words.get("events.field." + key);
    }

    private Optional<LocalDate> day() {
        return parsed(value("day"), LocalDate::parse);
    }

    private Optional<LocalTime> time(String key) {
        return parsed(value(key), LocalTime::parse);
    }

    private static <T> Optional<T> parsed(String text, java.util.function.Function<String, T> how) {
        try {
            return Optional.of(how.apply(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
