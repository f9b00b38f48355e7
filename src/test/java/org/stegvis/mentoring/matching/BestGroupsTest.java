package org.stegvis.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the pool: no hard rule is broken, nothing better exists, and the same people give the same groups. */
class BestGroupsTest {

    private static final List<MatchingRun> RUNS =
            pools(1000).map(MatchingRun::of).toList();

    @Test
    void noHardRuleIsBrokenInAThousandPools() {
        RUNS.forEach(run -> {
            assertThat(new Referee(run.pool()).broken(mentorOf(run))).isEmpty();
            assertThat(run.figures().proven()).isTrue();
        });
    }

    @Test
    void nothingBetterIsFoundByLookingAtAllGroups() {
        RUNS.stream().filter(run -> isQuicklyEnumerated(run.pool())).forEach(run -> {
            Enumeration.Best best = Enumeration.of(run.pool());
            assertThat(value(run)).containsExactly(best.value());
            assertThat(mentorOf(run)).isEqualTo(best.mentorOf());
        });
    }

    @Test
    void aPinIsKeptOrSaysWhyItCannotBe() {
        int[] kept = {0};
        int[] refused = {0};
        pools(300).filter(BestGroupsTest::isQuicklyEnumerated).forEach(unpinned -> {
            MatchingPool pool = withPins(unpinned);
            Enumeration.Best best = Enumeration.of(pool);
            if (best == null) {
                refused[0]++;
                assertThatThrownBy(() -> MatchingRun.of(pool))
                        .isInstanceOfSatisfying(
                                PinsImpossible.class,
                                impossible -> assertThat(impossible.pins())
                                        .isNotEmpty()
                                        .allMatch(pin -> !pin.reasons().isEmpty()));
            } else {
                kept[0]++;
                MatchingRun run = MatchingRun.of(pool);
                assertThat(value(run)).containsExactly(best.value());
                assertThat(mentorOf(run)).isEqualTo(best.mentorOf());
            }
        });
        assertThat(kept[0]).isGreaterThan(50);
        assertThat(refused[0]).isGreaterThan(50);
    }

    @Test
    void addingAMentorNeverLowersTheNumberPlaced() {
        pools(300).filter(pool -> pool.mentors().size() > 1).forEach(pool -> {
            MatchingPool fewer =
                    pool.withMentors(pool.mentors().subList(0, pool.mentors().size() - 1));
            assertThat(MatchingRun.of(pool).figures().placed())
                    .isGreaterThanOrEqualTo(MatchingRun.of(fewer).figures().placed());
        });
    }

    @Test
    void theOrderOfPeopleChangesNothing() {
        pools(200).forEach(pool -> {
            List<Mentor> mentors = new ArrayList<>(pool.mentors());
            List<Adept> adepts = new ArrayList<>(pool.adepts());
            Collections.shuffle(mentors, new Random(1));
            Collections.shuffle(adepts, new Random(2));
            MatchingPool shuffled = pool.withMentors(mentors).withAdepts(adepts);
            assertThat(shuffled.fingerprint()).isEqualTo(pool.fingerprint());
            assertThat(MatchingRun.of(shuffled).groups())
                    .isEqualTo(MatchingRun.of(pool).groups());
        });
    }

    private static Stream<MatchingPool> pools(int count) {
        return LongStream.range(0, count).mapToObj(RandomPools::small);
    }

    private static boolean isQuicklyEnumerated(MatchingPool pool) {
        return Math.pow(pool.mentors().size() + 1.0, pool.adepts().size()) < 4000;
    }

    private static MatchingPool withPins(MatchingPool pool) {
        Random random = new Random(pool.adepts().size() * 31L + pool.mentors().size());
        Set<Pair> pins = new HashSet<>();
        for (int index = 0; index < 2; index++) {
            Mentor mentor = pool.mentors().get(random.nextInt(pool.mentors().size()));
            List<Adept> possible = pool.adepts().stream()
                    .filter(adept -> isFree(pins, adept) && new Referee(pool).possible(mentor, adept))
                    .toList();
            if (!possible.isEmpty()) {
                pins.add(new Pair(
                        mentor.id(),
                        possible.get(random.nextInt(possible.size())).id()));
            }
        }
        return pool.withPins(pins);
    }

    private static boolean isFree(Set<Pair> pins, Adept adept) {
        return pins.stream().noneMatch(pin -> pin.adept().equals(adept.id()));
    }

    static Map<String, String> mentorOf(MatchingRun run) {
        Map<String, String> mentorOf = new HashMap<>();
        run.groups().forEach(group -> group.adepts().forEach(adept -> mentorOf.put(adept, group.mentor())));
        return mentorOf;
    }

    private static long[] value(MatchingRun run) {
        MatchingRun.Figures figures = run.figures();
        PairTable table = new PairTable(run.pool(), new Scoring(run.pool()));
        long ties = mentorOf(run).entrySet().stream()
                .mapToLong(
                        pair -> table.tieBreak(table.indexOfMentor(pair.getValue()), table.indexOfAdept(pair.getKey())))
                .sum();
        return new long[] {
            figures.placed(),
            figures.placedWithPriority(),
            figures.placed() == 0 ? 100 : figures.lowestScore(),
            figures.totalScore() - figures.loadCost(),
            -ties
        };
    }
}
