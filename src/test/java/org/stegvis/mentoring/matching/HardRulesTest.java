package org.stegvis.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stegvis.platform.language.Language;

/** Each hard rule says by its code why a pair is impossible. */
class HardRulesTest {

    private static final Map<Language, Fluency> FINNISH = Map.of(Language.FI, Fluency.FLUENT);
    private static final Organisation TOWN = People.organisation("town", null);
    private static final Organisation WATERWORKS = People.organisation("waterworks", TOWN);
    private static final Mentor MENTOR = People.mentor("m1", 1, 3);

    @Test
    void peopleWhoFitHaveNoObstacle() {
        assertThat(obstacles(MENTOR, People.adept("a1"))).isEmpty();
    }

    @Test
    void nobodyMentorsHerself() {
        assertThat(obstacles(MENTOR, People.adept("m1")))
                .contains(ReasonCode.SAME_PERSON, ReasonCode.SAME_ORGANISATION);
    }

    @Test
    void aParentIsTooCloseUnlessTheEditionAllowsIt() {
        Mentor mentor = People.mentor(person("m1", TOWN, Set.of()), 1, 3);
        Adept adept = People.adept(person("a1", WATERWORKS, Set.of()), GroupWish.GROUP_OK);
        assertThat(obstacles(mentor, adept)).containsExactly(ReasonCode.PARENT_ORGANISATION);
        EditionRules relaxed = new EditionRules(Weights.USUAL, List.of(0), 1, true, List.of(), 40, 1);
        assertThat(MatchingRun.of(MatchingPool.of(List.of(mentor), List.of(adept), relaxed))
                        .obstacles("m1", "a1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CURRENT_BID, CONFLICT_CURRENT_BID",
        "CURRENT_CONTRACT, CONFLICT_CURRENT_CONTRACT",
        "OWNERSHIP, CONFLICT_OWNERSHIP",
        "FAMILY, CONFLICT_FAMILY",
        "DISPUTE, CONFLICT_DISPUTE"
    })
    void aConflictOfInterestForbidsThePairWhoeverDeclaredItAndComesFirst(ConflictKind kind, ReasonCode code) {
        Participant mentor = person("m1", TOWN, Set.of(new DeclaredConflict("waterworks", kind)));
        Participant adept = person("a1", WATERWORKS, Set.of(new DeclaredConflict("town", kind)));
        Participant other = person("a1", WATERWORKS, Set.of());
        Participant plain = person("m1", TOWN, Set.of());
        assertThat(obstacles(People.mentor(mentor, 1, 3), People.adept(other, GroupWish.GROUP_OK))
                        .get(0))
                .isEqualTo(code);
        assertThat(obstacles(People.mentor(plain, 1, 3), People.adept(adept, GroupWish.GROUP_OK))
                        .get(0))
                .isEqualTo(code);
    }

    @Test
    void aConflictThatHasEndedIsAWarning() {
        Participant adept =
                person("a1", WATERWORKS, Set.of(new DeclaredConflict("of m1", ConflictKind.LAST_24_MONTHS)));
        MatchingRun run = MatchingRun.of(
                MatchingPool.of(List.of(MENTOR), List.of(People.adept(adept, GroupWish.GROUP_OK)), People.RULES));
        assertThat(run.pairs().get(0).warnings()).extracting(Reason::code).containsExactly(ReasonCode.EARLIER_CONFLICT);
    }

    @Test
    void theAdeptFollowsTheLanguageOfTheGroup() {
        Participant adept =
                People.person("a1", TOWN, Map.of(Language.NB, Fluency.FLUENT), MeetingMode.REMOTE, Set.of());
        assertThat(obstacles(MENTOR, People.adept(adept, GroupWish.GROUP_OK)))
                .containsExactly(ReasonCode.GROUP_LANGUAGE);
        assertThat(obstacles(MENTOR, People.adept(adept, GroupWish.PAIR_ONLY)))
                .containsExactly(ReasonCode.NO_COMMON_LANGUAGE);
    }

    @Test
    void onSiteAndRemoteDoNotMeet() {
        Mentor mentor = People.mentor(People.person("m1", TOWN, FINNISH, MeetingMode.ONSITE, Set.of()), 1, 3);
        Participant remote = People.person("a1", WATERWORKS, FINNISH, MeetingMode.REMOTE, Set.of());
        assertThat(obstacles(mentor, People.adept(remote, GroupWish.GROUP_OK))).contains(ReasonCode.ONSITE_AND_REMOTE);
    }

    @Test
    void helsinkiAndTampereAreAboutAHundredAndSixtyKilometresApart() {
        assertThat(People.HELSINKI.kilometresTo(People.TAMPERE)).isBetween(158, 164);
    }

    @Test
    void whoWantsToBeAloneNeedsAMentorWhoTakesOne() {
        Adept alone = People.adept(People.person("a1"), GroupWish.PAIR_ONLY);
        assertThat(obstacles(People.mentor("m1", 2, 3), alone)).containsExactly(ReasonCode.PAIR_ONLY_NEEDS_PAIR);
    }

    @Test
    void aPinThatBreaksRulesNamesThemAll() {
        Adept stranger = People.adept(
                People.person(
                        "a1",
                        TOWN,
                        Map.of(Language.NB, Fluency.FLUENT),
                        MeetingMode.REMOTE,
                        Set.of(new DeclaredConflict("of m1", ConflictKind.DISPUTE))),
                GroupWish.GROUP_OK);
        assertThat(refused(List.of(MENTOR), List.of(stranger), new Pair("m1", "a1")))
                .containsExactly(ReasonCode.CONFLICT_DISPUTE, ReasonCode.GROUP_LANGUAGE);
    }

    @Test
    void pinsThatAreImpossibleTogetherSayWhy() {
        List<Mentor> mentors = List.of(MENTOR, People.mentor("m2", 3, 3), People.mentor("m3", 3, 3));
        List<Adept> adepts = People.adepts("a1", "a2", "a3", "a4");
        assertThat(refused(mentors, adepts, new Pair("m1", "a1"), new Pair("m2", "a1")))
                .containsOnly(ReasonCode.PIN_SECOND_MENTOR);
        assertThat(refused(mentors, adepts, pins("m1", "a1", "a2", "a3", "a4")))
                .containsOnly(ReasonCode.PIN_MENTOR_FULL);
        assertThat(refused(mentors, adepts, new Pair("m2", "a1"), new Pair("m3", "a2")))
                .containsExactly(ReasonCode.PIN_NOT_WITH_OTHERS);
        assertThat(refused(mentors, adepts.subList(0, 2), new Pair("m2", "a1")))
                .containsExactly(ReasonCode.PIN_GROUP_TOO_SMALL);
        assertThat(refused(mentors, adepts, new Pair("m2", "nobody"))).containsExactly(ReasonCode.PIN_UNKNOWN_PERSON);
    }

    private static Pair[] pins(String mentor, String... adepts) {
        return java.util.stream.Stream.of(adepts)
                .map(adept -> new Pair(mentor, adept))
                .toArray(Pair[]::new);
    }

    private static List<ReasonCode> refused(List<Mentor> mentors, List<Adept> adepts, Pair... pins) {
        MatchingPool pool = MatchingPool.of(mentors, adepts, People.RULES).withPins(Set.of(pins));
        return catchThrowableOfType(PinsImpossible.class, () -> MatchingRun.of(pool)).pins().stream()
                .flatMap(pin -> pin.reasons().stream())
                .map(Reason::code)
                .toList();
    }

    private static Participant person(String id, Organisation organisation, Set<DeclaredConflict> conflicts) {
        return People.person(id, organisation, FINNISH, MeetingMode.MIXED, conflicts);
    }

    private static List<ReasonCode> obstacles(Mentor mentor, Adept adept) {
        return MatchingRun.of(MatchingPool.of(List.of(mentor), List.of(adept), People.RULES))
                .obstacles(mentor.id(), adept.id())
                .stream()
                .map(Reason::code)
                .toList();
    }
}
