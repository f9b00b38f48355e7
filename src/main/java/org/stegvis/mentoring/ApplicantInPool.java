package org.stegvis.mentoring;

import static org.stegvis.mentoring.ApplicationFields.ADEPT_COMPETENCES;
import static org.stegvis.mentoring.ApplicationFields.AVAILABILITY;
import static org.stegvis.mentoring.ApplicationFields.AVOIDS;
import static org.stegvis.mentoring.ApplicationFields.CONFLICTS;
import static org.stegvis.mentoring.ApplicationFields.DIFFERENCE;
import static org.stegvis.mentoring.ApplicationFields.EARLIER_EDITIONS;
import static org.stegvis.mentoring.ApplicationFields.FEWEST;
import static org.stegvis.mentoring.ApplicationFields.FLUENCIES;
import static org.stegvis.mentoring.ApplicationFields.GROUP_LANGUAGE;
import static org.stegvis.mentoring.ApplicationFields.GROUP_WISH;
import static org.stegvis.mentoring.ApplicationFields.HELP_KINDS;
import static org.stegvis.mentoring.ApplicationFields.MEETING_LANGUAGES;
import static org.stegvis.mentoring.ApplicationFields.MEETING_MODE;
import static org.stegvis.mentoring.ApplicationFields.MENTOR_COMPETENCES;
import static org.stegvis.mentoring.ApplicationFields.MOST;
import static org.stegvis.mentoring.ApplicationFields.RADIUS;
import static org.stegvis.mentoring.ApplicationFields.YEARS;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stegvis.mentoring.matching.Adept;
import org.stegvis.mentoring.matching.Availability;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.ConflictKind;
import org.stegvis.mentoring.matching.DeclaredConflict;
import org.stegvis.mentoring.matching.DifferenceWish;
import org.stegvis.mentoring.matching.Experience;
import org.stegvis.mentoring.matching.Fluency;
import org.stegvis.mentoring.matching.GroupWish;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.mentoring.matching.MeetingMode;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.mentoring.matching.Need;
import org.stegvis.mentoring.matching.Organisation;
import org.stegvis.mentoring.matching.Participant;
import org.stegvis.mentoring.matching.Place;
import org.stegvis.platform.language.Language;

/**
 * What the fields of an application mean for the matching. Only fixed choices count; texts inform the coordinator alone.
 *
 * @param content the answers by the key of their field
 */
record ApplicantInPool(String person, Map<String, Object> content) {

    private static final Map<String, Experience> BANDS = Map.of(
            "0-1", Experience.UP_TO_ONE_YEAR,
            "2-4", Experience.TWO_TO_FOUR,
            "5-9", Experience.FIVE_TO_NINE,
            "10-19", Experience.TEN_TO_NINETEEN,
            "20+", Experience.TWENTY_OR_MORE);

    /** Her as a mentor. */
    Mentor asMentor(Organisation organisation, Place place, WrittenNames names) {
        int fewest = Math.max(1, number(FEWEST, 1));
        return new Mentor(
                participant(organisation, place, names),
                fewest,
                Math.max(fewest, number(MOST, fewest)),
                Language.ofCode(text(GROUP_LANGUAGE)).orElseThrow(),
                levels(MENTOR_COMPETENCES),
                helpKinds());
    }

    /** Her as an adept. */
    Adept asAdept(Organisation organisation, Place place, WrittenNames names, boolean priority) {
        List<Need> needs = list(ADEPT_COMPETENCES).stream()
                .map(Graded::of)
                .map(graded -> new Need(competence(graded.what()), Integer.parseInt(graded.grade())))
                .toList();
        return new Adept(
                participant(organisation, place, names),
                needs,
                helpKinds(),
                DifferenceWish.valueOf(text(DIFFERENCE)),
                GroupWish.valueOf(text(GROUP_WISH)),
                priority,
                List.of());
    }

    private Participant participant(Organisation organisation, Place place, WrittenNames names) {
        return new Participant(
                person,
                true,
                organisation,
                languages(),
                BANDS.get(text(YEARS)),
                MeetingMode.valueOf(text(MEETING_MODE)),
                number(RADIUS, 0),
                place,
                availability(),
                list(AVOIDS).stream()
                        .flatMap(written -> names.meant(written).stream())
                        .collect(Collectors.toSet()),
                conflicts(names),
                !list(EARLIER_EDITIONS).isEmpty());
    }

    private Set<DeclaredConflict> conflicts(WrittenNames names) {
        return list(CONFLICTS).stream()
                .map(Graded::of)
                .flatMap(declared -> names.organisations(declared.what()).stream()
                        .map(organisation ->
                                new DeclaredConflict(organisation, ConflictKind.valueOf(declared.grade()))))
                .collect(Collectors.toSet());
    }

    private Map<Language, Fluency> languages() {
        Map<Language, Fluency> languages = new EnumMap<>(Language.class);
        list(MEETING_LANGUAGES).stream()
                .map(Graded::of)
                .forEach(known -> languages.put(
                        Language.ofCode(known.what()).orElseThrow(),
                        known.grade().equals(FLUENCIES.get(0)) ? Fluency.FLUENT : Fluency.CAN_FOLLOW));
        return languages;
    }

    private Availability availability() {
        Availability times = Availability.NONE;
        for (String time : list(AVAILABILITY)) {
            Graded part = Graded.of(time);
            times = times.and(DayOfWeek.valueOf(part.what()), Availability.PartOfDay.valueOf(part.grade()));
        }
        return times;
    }

    private Map<Competence, Integer> levels(ApplicationField field) {
        Map<Competence, Integer> levels = new EnumMap<>(Competence.class);
        list(field).stream()
                .map(Graded::of)
                .forEach(graded -> levels.put(competence(graded.what()), Integer.valueOf(graded.grade())));
        return levels;
    }

    private Set<HelpKind> helpKinds() {
        Collection<String> chosen = list(HELP_KINDS);
        return Arrays.stream(HelpKind.values())
                .filter(kind -> chosen.contains(kind.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HelpKind.class)));
    }

    private static Competence competence(String code) {
        return Arrays.stream(Competence.values())
                .filter(competence -> competence.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String text(ApplicationField field) {
        return String.valueOf(content.getOrDefault(field.key(), ""));
    }

    private int number(ApplicationField field, int otherwise) {
        String text = text(field);
        return text.isBlank() ? otherwise : Integer.parseInt(text);
    }

    private List<String> list(ApplicationField field) {
        return content.get(field.key()) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
