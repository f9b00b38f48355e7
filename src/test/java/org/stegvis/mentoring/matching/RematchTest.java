package org.stegvis.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stegvis.mentoring.matching.MatchingPool.StandingPair;

/** Who has lost a mentor gets another, and as little as possible changes for everybody else. */
class RematchTest {

    private static final Mentor FIRST = People.mentor("m1", 1, 3);
    private static final Mentor SECOND = People.mentor("m2", 1, 3);

    @Test
    void theyStayTogetherWhereAMentorHasRoomForAll() {
        MatchingPool pool = pool(List.of(FIRST, SECOND), People.adepts("a1", "a2"))
                .withStanding(List.of(
                        new StandingPair("m1", People.adept("s1")), new StandingPair("m1", People.adept("s2"))));
        Rematch rematch = Rematch.of(pool, Set.of());
        assertThat(rematch.together()).isTrue();
        assertThat(rematch.run().groups()).containsExactly(new MatchingRun.Group("m2", List.of("a1", "a2")));
    }

    @Test
    void otherwiseEachFindsAPlace() {
        MatchingPool pool = pool(List.of(FIRST, SECOND), People.adepts("a1", "a2"))
                .withStanding(List.of(
                        new StandingPair("m1", People.adept("s1")),
                        new StandingPair("m1", People.adept("s2")),
                        new StandingPair("m2", People.adept("s3")),
                        new StandingPair("m2", People.adept("s4"))));
        Rematch rematch = Rematch.of(pool, Set.of());
        assertThat(rematch.together()).isFalse();
        assertThat(rematch.run().groups()).hasSize(2);
        assertThat(rematch.mover()).isEmpty();
    }

    @Test
    void aFormerMentorIsNotGivenAgain() {
        MatchingPool pool = pool(List.of(FIRST, SECOND), People.adepts("a1"));
        MatchingPool former = new MatchingPool(
                pool.mentors(),
                pool.adepts(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(new Pair("m2", "a1")),
                pool.rules());
        assertThat(Rematch.of(former, Set.of()).run().mentorOf("a1")).contains("m1");
    }

    @Test
    void onePersonWhoAgreesMovesWhenThatMakesRoom() {
        Organisation town = People.organisation("town", null);
        Adept affected = adeptOf(town, "a1");
        MatchingPool pool = pool(List.of(FIRST, SECOND.withMost(2)), List.of(affected))
                .withStanding(List.of(
                        new StandingPair("m1", adeptOf(town, "s1")),
                        new StandingPair("m2", People.adept("s2")),
                        new StandingPair("m2", People.adept("s3"))));
        assertThat(Rematch.of(pool, Set.of()).run().unplaced()).containsExactly("a1");
        Rematch moved = Rematch.of(pool, Set.of("s2"));
        assertThat(moved.mover()).contains("s2");
        assertThat(moved.run().mentorOf("s2")).contains("m1");
        assertThat(moved.run().mentorOf("a1")).contains("m2");
    }

    @Test
    void whoStandsAloneWithAMentorIsNotJoined() {
        MatchingPool pool = pool(List.of(FIRST), People.adepts("a1"))
                .withStanding(List.of(new StandingPair("m1", People.adept(People.person("s1"), GroupWish.PAIR_ONLY))));
        assertThat(Rematch.of(pool, Set.of()).run().unplaced()).containsExactly("a1");
    }

    private static MatchingPool pool(List<Mentor> mentors, List<Adept> adepts) {
        return MatchingPool.of(mentors, adepts, People.RULES);
    }

    private static Adept adeptOf(Organisation organisation, String id) {
        return People.adept(
                People.person(
                        id,
                        organisation,
                        java.util.Map.of(org.stegvis.platform.language.Language.FI, Fluency.FLUENT),
                        MeetingMode.MIXED,
                        Set.of()),
                GroupWish.GROUP_OK);
    }
}
