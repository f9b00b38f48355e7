package org.stegvis.mentoring.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.stegvis.platform.language.Language;

/** Invented pools of any size: the same seed makes the same pool. */
final class RandomPools {

    private static final String[] TYPES = {"MUNICIPALITY", "STATE_AGENCY", "REGION", "PRIVATE_COMPANY", "PARISH"};
    private static final String[] SECTORS = {"PUBLIC", "PUBLIC", "PUBLIC", "PRIVATE", "THIRD"};

    private final Random random;
    private final List<Organisation> organisations = new ArrayList<>();

    private RandomPools(long seed, int organisationCount) {
        random = new Random(seed);
        for (int index = 0; index < organisationCount; index++) {
            int type = random.nextInt(TYPES.length);
            Organisation parent = index > 2 && chance(0.1) ? organisations.get(random.nextInt(index)) : null;
            organisations.add(new Organisation(
                    "org" + index,
                    parent,
                    SECTORS[type],
                    TYPES[type],
                    "SIZE" + random.nextInt(4),
                    "R" + random.nextInt(6)));
        }
    }

    /** A pool of few people with many restrictions: pairs, minimums, pins, conflicts, people in both roles. */
    static MatchingPool small(long seed) {
        RandomPools made = new RandomPools(seed, 5);
        Random random = made.random;
        int mentorCount = 1 + random.nextInt(4);
        int adeptCount = 1 + random.nextInt(6);
        List<Mentor> mentors = new ArrayList<>();
        for (int index = 0; index < mentorCount; index++) {
            int most = random.nextInt(4);
            int fewest = 1 + random.nextInt(Math.max(1, most));
            mentors.add(made.mentor("m" + index, fewest, most));
        }
        List<Adept> adepts = new ArrayList<>();
        for (int index = 0; index < adeptCount; index++) {
            boolean both = made.chance(0.1) && index < mentorCount;
            adepts.add(made.adept(both ? "m" + index : "a" + index, made.chance(0.25), made.chance(0.2)));
        }
        Set<Pair> forbidden = new HashSet<>();
        Set<Pair> failed = new HashSet<>();
        for (Mentor mentor : mentors) {
            for (Adept adept : adepts) {
                if (made.chance(0.04)) {
                    (made.chance(0.5) ? forbidden : failed).add(new Pair(mentor.id(), adept.id()));
                }
            }
        }
        EditionRules rules = new EditionRules(
                Weights.USUAL,
                List.of(0, 2, 6, 12),
                1 + random.nextInt(2),
                made.chance(0.3),
                List.of(10, 6, 3),
                40,
                random.nextInt(3));
        return new MatchingPool(mentors, adepts, List.of(), Set.of(), forbidden, failed, rules);
    }

    /** A pool as an edition has it: most mentors take three, some ask for two or more, a few adepts want to be alone. */
    static MatchingPool edition(long seed, int mentorCount, int adeptCount) {
        RandomPools made = new RandomPools(seed, Math.max(8, (mentorCount + adeptCount) * 2 / 3));
        List<Mentor> mentors = new ArrayList<>();
        for (int index = 0; index < mentorCount; index++) {
            int most = made.chance(0.7) ? 3 : made.chance(0.7) ? 4 : 2;
            int fewest = made.chance(0.6) ? 1 : 2;
            mentors.add(made.mentor(String.format("m%05d", index), fewest, most));
        }
        List<Adept> adepts = new ArrayList<>();
        for (int index = 0; index < adeptCount; index++) {
            adepts.add(made.adept(String.format("a%05d", index), made.chance(0.05), made.chance(0.08)));
        }
        return MatchingPool.of(mentors, adepts, EditionRules.usual(seed));
    }

    private Mentor mentor(String id, int fewest, int most) {
        Map<Competence, Integer> levels = new EnumMap<>(Competence.class);
        int count = 4 + random.nextInt(3);
        while (levels.size() < count) {
            levels.put(any(Competence.values()), 2 + random.nextInt(3));
        }
        Set<HelpKind> offers = new TreeSet<>();
        for (int index = 0; index < 3; index++) {
            offers.add(any(HelpKind.values()));
        }
        Map<Language, Fluency> languages = languages();
        return new Mentor(
                person(id, languages, chance(0.5) ? Experience.TEN_TO_NINETEEN : any(Experience.values())),
                fewest,
                most,
                languages.keySet().iterator().next(),
                levels,
                offers);
    }

    private Adept adept(String id, boolean alone, boolean priority) {
        List<Need> needs = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        while (needs.size() < count) {
            Competence wanted = any(Competence.values());
            if (needs.stream().noneMatch(need -> need.competence() == wanted)) {
                needs.add(new Need(wanted, random.nextInt(3)));
            }
        }
        return new Adept(
                person(id, languages(), any(Experience.values())),
                needs,
                chance(0.2) ? Set.of() : Set.of(any(HelpKind.values())),
                any(DifferenceWish.values()),
                alone ? GroupWish.PAIR_ONLY : GroupWish.GROUP_OK,
                priority,
                chance(0.2) ? List.of("m" + random.nextInt(4)) : List.of());
    }

    private Participant person(String id, Map<Language, Fluency> languages, Experience experience) {
        Availability availability = Availability.NONE;
        for (int index = 0; index < 6; index++) {
            availability = availability.and(any(DayOfWeek.values()), any(Availability.PartOfDay.values()));
        }
        Set<String> avoids = chance(0.05) ? Set.of(any(organisations).id()) : Set.of();
        Set<DeclaredConflict> conflicts = chance(0.15)
                ? Set.of(new DeclaredConflict(any(organisations).id(), any(ConflictKind.values())))
                : Set.of();
        return new Participant(
                id,
                chance(0.97),
                any(organisations),
                languages,
                experience,
                chance(0.08) ? MeetingMode.ONSITE : chance(0.7) ? MeetingMode.MIXED : MeetingMode.REMOTE,
                100 + random.nextInt(300),
                new Place(59 + random.nextDouble() * 6, 18 + random.nextDouble() * 10),
                availability,
                avoids,
                conflicts,
                chance(0.2));
    }

    private Map<Language, Fluency> languages() {
        Map<Language, Fluency> languages = new EnumMap<>(Language.class);
        languages.put(chance(0.88) ? Language.FI : Language.SV, Fluency.FLUENT);
        if (chance(0.6)) {
            languages.put(Language.EN, any(Fluency.values()));
        }
        if (chance(0.3)) {
            languages.putIfAbsent(Language.SV, any(Fluency.values()));
        }
        return languages;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
