package org.stegvis.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stegvis.platform.language.Language;

/** An edition of the second Finnish round's size is solved and explained while the coordinator waits. */
class ExplainedGroupsTest {

    private static final MatchingPool POOL = RandomPools.edition(4, 21, 62);
    private static final MatchingRun RUN = MatchingRun.of(POOL);

    /** A second is the promise; the test leaves room for a busy machine. */
    @Test
    void sixtyTwoOnTwentyOneTakeASecondOrSo() {
        Assertions.assertTimeout(Duration.ofSeconds(8), () -> {
            MatchingRun again = MatchingRun.of(POOL);
            again.pairs();
            again.placeValues();
            again.unplacedExplained();
            POOL.adepts().forEach(adept -> again.nextMentors(adept.id()));
            again.fairness();
        });
    }

    @Test
    void thePointsOfThePartsMakeTheScore() {
        assertThat(RUN.pairs()).hasSize(RUN.figures().placed()).allSatisfy(pair -> {
            assertThat(pair.score().terms().stream()
                            .mapToInt(Score.TermPoints::points)
                            .sum())
                    .isEqualTo(pair.score().total());
            assertThat(pair.score().terms()).allMatch(term -> term.points() >= 0 && term.points() <= term.most());
            assertThat(pair.plainReasons()).isNotEmpty();
        });
    }

    @Test
    void oneMorePlaceGivesWhatItPromises() {
        List<MatchingPool> pools = new ArrayList<>(List.of(POOL));
        LongStream.range(0, 60).mapToObj(RandomPools::small).forEach(pools::add);
        for (MatchingPool pool : pools) {
            MatchingRun before = pool == POOL ? RUN : MatchingRun.of(pool);
            for (PlaceValue value :
                    before.placeValues().subList(0, Math.min(4, pool.mentors().size()))) {
                if (value.reason().code() != ReasonCode.PLACE_GIVES_NOTHING) {
                    MatchingRun after = MatchingRun.of(pool.withMentors(pool.mentors().stream()
                            .map(mentor ->
                                    mentor.id().equals(value.mentor()) ? mentor.withMost(mentor.most() + 1) : mentor)
                            .toList()));
                    assertThat(after.figures().placed())
                            .isGreaterThanOrEqualTo(before.figures().placed() + value.adeptsMore());
                }
            }
        }
    }

    @Test
    void everyAdeptWithoutAMentorLearnsWhatRuledMentorsOutAndWhatWouldHelp() {
        assertThat(RUN.unplacedExplained())
                .hasSize(RUN.unplaced().size())
                .isNotEmpty()
                .allSatisfy(adept -> {
                    assertThat(adept.mentorsRuledOut().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(21);
                    assertThat(adept.changes()).isNotEmpty();
                });
    }

    @Test
    void aFullMentorIsSaidToBeFullAndOnePlaceMoreWouldHelp() {
        MatchingPool pool =
                MatchingPool.of(List.of(People.mentor("m1", 1, 2)), People.adepts("a1", "a2", "a3"), People.RULES);
        MatchingRun full = MatchingRun.of(pool);
        UnplacedExplanation why = full.unplacedExplained().get(0);
        assertThat(why.mentorsRuledOut()).containsOnlyKeys(ReasonCode.ALL_FULL);
        assertThat(why.changes()).containsExactly(Reason.of(ReasonCode.ONE_MORE_PLACE, new Reason.PersonNamed("m1")));
        assertThat(full.placeValues()).extracting(PlaceValue::adeptsMore).containsExactly(1);
        assertThat(full.nextMentors(why.adept()))
                .extracting(next -> next.whyNot().code())
                .containsExactly(ReasonCode.WOULD_LEAVE_OUT);
    }

    @Test
    void theSmallestChangeIsNamedFirst() {
        Participant onlyEnglish = People.person(
                "a1",
                People.organisation("town", null),
                java.util.Map.of(Language.EN, Fluency.FLUENT),
                MeetingMode.REMOTE,
                Set.of());
        MatchingRun alone = MatchingRun.of(MatchingPool.of(
                List.of(People.mentor("m1", 1, 2)),
                List.of(People.adept(onlyEnglish, GroupWish.GROUP_OK)),
                People.RULES));
        assertThat(alone.unplacedExplained().get(0).changes())
                .containsExactly(Reason.of(ReasonCode.ACCEPT_LANGUAGE, Language.FI));
    }

    @Test
    void movingAnAdeptCostsWhatTheExplanationSays() {
        for (long seed = 0; seed < 200; seed++) {
            MatchingPool pool = RandomPools.small(seed);
            MatchingRun best = MatchingRun.of(pool);
            pool.adepts()
                    .forEach(adept -> best.nextMentors(adept.id()).stream()
                            .filter(next -> next.whyNot().code() == ReasonCode.WOULD_COST)
                            .forEach(next -> {
                                MatchingRun moved =
                                        MatchingRun.of(pool.withPins(Set.of(new Pair(next.mentor(), adept.id()))));
                                assertThat(moved.figures().placed())
                                        .isEqualTo(best.figures().placed());
                                assertThat(moved.figures().lowestScore())
                                        .isEqualTo(best.figures().lowestScore());
                                assertThat(points(best) - points(moved))
                                        .isLessThanOrEqualTo(((Number)
                                                        next.whyNot().figures().get(0))
                                                .longValue());
                            }));
        }
    }

    @Test
    void fairnessFlagsAGroupThatFaresWorse() {
        List<Adept> adepts = new ArrayList<>(People.adepts("a1", "a2", "a3", "a4", "a5"));
        IntStream.range(0, 5)
                .mapToObj(index -> People.adept(
                        People.person(
                                "b" + index,
                                new Organisation("parish" + index, null, "THIRD", "PARISH", "<50", "LAPPI"),
                                java.util.Map.of(Language.NB, Fluency.FLUENT),
                                MeetingMode.REMOTE,
                                Set.of()),
                        GroupWish.GROUP_OK))
                .forEach(adepts::add);
        Fairness fairness = MatchingRun.of(MatchingPool.of(
                        List.of(People.mentor("m1", 1, 3), People.mentor("m2", 1, 3)), adepts, People.RULES))
                .fairness();
        assertThat(fairness.flagged())
                .extracting(Fairness.GroupFigures::value)
                .contains("THIRD", "PARISH", "LAPPI", "nb")
                .doesNotContain("PUBLIC");
        assertThat(fairness.loadSpread()).isEqualTo(1);
    }

    @Test
    void scarceCompetencesAreAListForRecruiting() {
        CompetenceBalance balance = RUN.balance();
        assertThat(balance.rarity(Competence.LEGISLATION)).isBetween(1.0, 1.5);
        assertThat(balance.counts()).hasSize(Competence.values().length);
    }

    private static long points(MatchingRun solved) {
        return solved.figures().totalScore() - solved.figures().loadCost();
    }
}
