package org.stegvis.mentoring.matching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stegvis.mentoring.matching.Availability.PartOfDay;
import org.stegvis.platform.language.Language;

/** Invented people who all fit each other, for tests that change one thing. */
final class People {

    static final Place HELSINKI = new Place(60.17, 24.94);
    static final Place TAMPERE = new Place(61.50, 23.79);
    static final EditionRules RULES = EditionRules.usual(7);

    private People() {}

    static Organisation organisation(String id, Organisation parent) {
        return new Organisation(id, parent, "PUBLIC", "MUNICIPALITY", "50–249", "UUSIMAA");
    }

    static Participant person(String id) {
        return person(
                id, organisation("of " + id, null), Map.of(Language.FI, Fluency.FLUENT), MeetingMode.MIXED, Set.of());
    }

    static Participant person(
            String id,
            Organisation organisation,
            Map<Language, Fluency> languages,
            MeetingMode mode,
            Set<DeclaredConflict> conflicts) {
        Availability availability = Availability.NONE
                .and(DayOfWeek.MONDAY, PartOfDay.MORNING)
                .and(DayOfWeek.TUESDAY, PartOfDay.MORNING)
                .and(DayOfWeek.FRIDAY, PartOfDay.AFTERNOON);
        boolean mentor = id.startsWith("m");
        return new Participant(
                id,
                true,
                organisation,
                languages,
                mentor ? Experience.TEN_TO_NINETEEN : Experience.TWO_TO_FOUR,
                mode,
                50,
                HELSINKI,
                availability,
                Set.of(),
                conflicts,
                false);
    }

    static Mentor mentor(String id, int fewest, int most) {
        return mentor(person(id), fewest, most);
    }

    static Mentor mentor(Participant person, int fewest, int most) {
        return new Mentor(
                person,
                fewest,
                most,
                Language.FI,
                Map.of(Competence.LEGISLATION, 4, Competence.EVALUATION, 3),
                Set.of(HelpKind.LEGAL));
    }

    static Adept adept(String id) {
        return adept(person(id), GroupWish.GROUP_OK);
    }

    static Adept adept(Participant person, GroupWish wish) {
        return new Adept(
                person,
                List.of(new Need(Competence.LEGISLATION, 2), new Need(Competence.INNOVATION, 1)),
                Set.of(HelpKind.LEGAL, HelpKind.CAREER),
                DifferenceWish.NO_PREFERENCE,
                wish,
                false,
                List.of());
    }

    static List<Adept> adepts(String... ids) {
        return Stream.of(ids).map(People::adept).toList();
    }
}
