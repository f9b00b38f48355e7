package org.stegvis.house;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stegvis.mentoring.ApplicationField;
import org.stegvis.mentoring.ApplicationFields;
import org.stegvis.mentoring.Arrival;
import org.stegvis.mentoring.matching.Availability.PartOfDay;
import org.stegvis.shared.ParticipationRole;

/** Which texts the questions and choices of applications need. */
final class TextsOfApplications {

    /** Questions whose choices are called as elsewhere, or by the calendar and the names of languages and regions. */
    private static final Set<String> CALLED_ELSEWHERE =
            Set.of("competences", "helpKinds", "letterLanguage", "meetingLanguages", "groupLanguage", "availability");

    private TextsOfApplications() {}

    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (ParticipationRole role : ParticipationRole.values()) {
            ApplicationFields.of(role).forEach(field -> collect(field, keys));
            for (ApplicationField.Section section : ApplicationField.Section.values()) {
                String name = section.name().toLowerCase(Locale.ROOT);
                keys.add("application.section." + name + "." + role.code());
                keys.add("application.intro." + name);
            }
        }
        Arrays.stream(Arrival.values()).forEach(arrival -> keys.add("application.arrival." + arrival));
        Arrays.stream(PartOfDay.values()).forEach(part -> keys.add("application.part." + part));
        return keys;
    }

    private static void collect(ApplicationField field, Set<String> keys) {
        keys.add("application.field." + field.key());
        field.grades().forEach(grade -> keys.add("application.grade." + field.key() + "." + grade));
        if (field.kind() != ApplicationField.Kind.TICK && !CALLED_ELSEWHERE.contains(field.key())) {
            field.options().forEach(option -> keys.add("application.option." + field.key() + "." + option));
        }
    }
}
