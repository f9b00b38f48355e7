package org.stegvis.mentoring;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stegvis.mentoring.matching.Availability;
import org.stegvis.shared.ParticipationRole;

/**
 * One question of an application. Its words stand under {@code application.field.}, {@code application.hint.} and
 * {@code application.option.} by its key.
 *
 * @param key under which the answer is kept, and the name of its input
 * @param section of the form in which it is asked
 * @param longest how many characters each text of it may have
 * @param least the least number where a number is asked
 * @param most the greatest number, or how many may be named where several can
 * @param options the codes that can be chosen; empty where nothing is chosen
 * @param grades how far each choice goes, such as the level in a competence; empty where it goes no further
 * @param roles who is asked
 */
public record ApplicationField(
        String key,
        Kind kind,
        Section section,
        boolean required,
        int longest,
        int least,
        int most,
        List<String> options,
        List<String> grades,
        Set<ParticipationRole> roles) {

    /** What can be answered, and how it is kept. */
    public enum Kind {
        /** A line of text. */
        LINE,
        /** A text of several lines. */
        TEXT,
        EMAIL,
        /** In international form. */
        PHONE,
        /** In the national register of a country. */
        REGISTER_NUMBER,
        /** A whole number. */
        NUMBER,
        /** One of the options. */
        CHOICE,
        /** A list of options. */
        CHOICES,
        /** Parts of the days of a week, as {@code MONDAY:MORNING}. */
        TIMES,
        /** A list of options, each with a grade: {@code fi:fluent}. */
        GRADED,
        /** The same, the most important first. */
        RANKED,
        /** A list of lines. */
        LINES,
        /** A list of lines, each with a grade. */
        GRADED_LINES,
        /** A confirmation; kept as its one option. */
        TICK;

        /** Whether the answer is a list. */
        public boolean isList() {
            return EnumSet.of(CHOICES, TIMES, GRADED, RANKED, LINES, GRADED_LINES)
                    .contains(this);
        }
    }

    /** The parts of the form. */
    public enum Section {
        PERSON,
        WORK,
        COMPETENCE,
        WISHES,
        MEETING,
        CONFLICTS,
        TERMS
    }

    /** Whether somebody in this role is asked. */
    public boolean asks(ParticipationRole role) {
        return roles.contains(role);
    }

    /** The same question, which may be left open. */
    ApplicationField optional() {
        return new ApplicationField(key, kind, section, false, longest, least, most, options, grades, roles);
    }

    /** The same question for these roles alone. */
    ApplicationField onlyOf(Set<ParticipationRole> asked) {
        return new ApplicationField(key, kind, section, required, longest, least, most, options, grades, asked);
    }

    /** The same question, asked in another way. */
    ApplicationField ofKind(Kind other) {
        return new ApplicationField(key, other, section, required, longest, least, most, options, grades, roles);
    }

    /** The parts of the working days of a week. */
    static List<String> times() {
        return Stream.of(DayOfWeek.values())
                .limit(DayOfWeek.FRIDAY.getValue())
                .flatMap(day -> Stream.of(Availability.PartOfDay.values()).map(part -> day + ":" + part))
                .toList();
    }
}
