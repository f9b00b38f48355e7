package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.matching.Adept;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.ConflictKind;
import org.stegvis.mentoring.matching.DeclaredConflict;
import org.stegvis.mentoring.matching.DifferenceWish;
import org.stegvis.mentoring.matching.Experience;
import org.stegvis.mentoring.matching.Fluency;
import org.stegvis.mentoring.matching.GroupWish;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.mentoring.matching.MatchingPool;
import org.stegvis.mentoring.matching.MeetingMode;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.mentoring.matching.Need;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** What an application means for the matching: each field counts as it was answered. */
@StegvisTest
class PoolOfEditionTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest applications;

    @Autowired
    Participations participations;

    @Autowired
    Workplaces workplaces;

    @Autowired
    PoolOfEdition pools;

    @Autowired
    JdbcClient database;

    private Edition edition;

    @BeforeEach
    void aCallIsOpen() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        edition = editions.open();
    }

    static Stream<Arguments> fieldsOfAdepts() {
        return Stream.of(
                field("yearsInProcurement", "0-1", a -> a.person().experience(), Experience.UP_TO_ONE_YEAR),
                field("yearsInProcurement", "20+", a -> a.person().experience(), Experience.TWENTY_OR_MORE),
                field(
                        "meetingLanguages",
                        List.of("nb:follow", "en:fluent"),
                        a -> a.person().languages(),
                        Map.of(Language.NB, Fluency.CAN_FOLLOW, Language.EN, Fluency.FLUENT)),
                field("meetingMode", "REMOTE", a -> a.person().mode(), MeetingMode.REMOTE),
                field("radiusKm", 7, a -> a.person().radiusKm(), 7),
                field("region", "FI-01", a -> a.person().place().latitude(), 60.10),
                field("region", "FI-01", a -> a.person().organisation().region(), "FI-01"),
                field("sector", "THIRD", a -> a.person().organisation().sector(), "THIRD"),
                field(
                        "organisationType",
                        "PARISH",
                        a -> a.person().organisation().type(),
                        "PARISH"),
                field("organisationSize", "1-49", a -> a.person().organisation().size(), "1-49"),
                field("earlierEditions", List.of("adept"), a -> a.person().returning(), true),
                field(
                        "availability",
                        List.of("MONDAY:MORNING"),
                        a -> a.person().availability().slots(),
                        1),
                field(
                        "competences",
                        List.of("innovation:0", "planning:3"),
                        Adept::needs,
                        List.of(new Need(Competence.INNOVATION, 0), new Need(Competence.PLANNING, 3))),
                field("helpKinds", List.of("legal"), a -> List.copyOf(a.wanted()), List.of(HelpKind.LEGAL)),
                field("difference", "SAME_ORGANISATION_TYPE", Adept::difference, DifferenceWish.SAME_ORGANISATION_TYPE),
                field("groupWish", "PAIR_ONLY", Adept::groupWish, GroupWish.PAIR_ONLY));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("fieldsOfAdepts")
    void eachAnswerOfAnAdeptCounts(String key, Object answer, Function<Adept, Object> read, Object meant) {
        applications.eligible(edition, ADEPT, Map.of(key, answer));

        assertThat(read.apply(pool().adepts().get(0))).isEqualTo(meant);
    }

    @Test
    void eachAnswerOfAMentorCounts() {
        applications.eligible(
                edition,
                MENTOR,
                Map.of(
                        "fewest",
                        2,
                        "most",
                        4,
                        "groupLanguage",
                        "sv",
                        "competences",
                        List.of("integrity:2", "digital:4"),
                        "helpKinds",
                        List.of("career", "leadingPeople")));

        assertThat(pool().mentors()).singleElement().satisfies(mentor -> {
            assertThat(mentor.fewest()).isEqualTo(2);
            assertThat(mentor.most()).isEqualTo(4);
            assertThat(mentor.groupLanguage()).isEqualTo(Language.SV);
            assertThat(mentor.levels()).isEqualTo(Map.of(Competence.INTEGRITY, 2, Competence.DIGITAL, 4));
            assertThat(mentor.offers()).containsExactly(HelpKind.CAREER, HelpKind.LEADERSHIP);
        });
    }

    @Test
    void namesAndNumbersOfOrganisationsAreUnderstoodHoweverTheyAreWritten() {
        Application named =
                applications.eligible(edition, MENTOR, Map.of("organisationName", "Vesi & Maa Oy " + edition.number()));
        applications.eligible(
                edition,
                ADEPT,
                Map.of(
                        "conflicts", List.of("  vesi &  maa OY " + edition.number() + ":CURRENT_BID"),
                        "noConflicts", "",
                        "avoids", List.of("VESI & MAA OY " + edition.number(), "nobody in this edition")));

        String workplace = participation(named).workplace().toString();
        assertThat(pool().adepts().get(0).person().conflicts())
                .containsExactly(new DeclaredConflict(workplace, ConflictKind.CURRENT_BID));
        assertThat(pool().adepts().get(0).person().avoids()).containsExactly(workplace);
    }

    @Test
    void anOrganisationComesWithThoseThatOwnIt() {
        Application daughter = applications.eligible(edition, MENTOR, Map.of());
        UUID owner = workplaces
                .register("Owner " + UUID.randomUUID(), Optional.empty())
                .id();
        workplaces.ownedBy(participation(daughter).workplace(), owner);
        workplaces.ownedBy(owner, participation(daughter).workplace());

        assertThat(pool().mentors().get(0).person().organisation().owner())
                .hasValueSatisfying(parent -> assertThat(parent.id()).isEqualTo(owner.toString()));
    }

    @Test
    void onlyTheEligibleAreMatchedAndWhoeverWithdrawsIsGone() {
        applications.apply(edition, ADEPT, Map.of());
        Application leaving = applications.eligible(edition, ADEPT, Map.of());
        assertThat(pool().adepts()).hasSize(1);

        participations.become(participation(leaving).id(), ParticipationState.WITHDRAWN_BEFORE, "stegvis", "");

        assertThat(pool().adepts()).isEmpty();
    }

    @Test
    void somebodyWhoIsBothMentorAndAdeptIsOnePerson() {
        String address = UUID.randomUUID() + "@example.org";
        applications.eligible(edition, MENTOR, Map.of("email", address));
        applications.eligible(edition, ADEPT, Map.of("email", address));

        MatchingPool pool = pool();
        assertThat(pool.adepts().get(0).id()).isEqualTo(pool.mentors().get(0).id());
    }

    @Test
    void theSameApplicationsGiveTheSamePool() {
        applications.eligible(edition, MENTOR, Map.of());
        applications.eligible(edition, ADEPT, Map.of());

        assertThat(pool().fingerprint()).isEqualTo(pool().fingerprint());
    }

    @Test
    void pairsThatDidNotFitStayParted() {
        Mentor mentor = pooled(applications.eligible(edition, MENTOR, Map.of()));
        Application adept = applications.eligible(edition, ADEPT, Map.of());
        String person = participation(adept).person().toString();
        database.sql("""
                        insert into stegvis.parted_pair (edition, mentor, adept, parted_at)
                        values (:edition, :mentor::uuid, :adept::uuid, now())""")
                .param("edition", editions.open().number())
                .param("mentor", mentor.id())
                .param("adept", person)
                .update();

        assertThat(pool().failedPairs()).containsExactly(new Pair(mentor.id(), person));
    }

    @Test
    void whoReturnsFromAWaitingListComesFirst() {
        String address = UUID.randomUUID() + "@example.org";
        Edition earlier = editions.open();
        Application waited = applications.eligible(earlier, ADEPT, Map.of("email", address));
        participations.become(participation(waited).id(), ParticipationState.WAITLISTED, "stegvis", "");
        edition = editions.open();
        applications.eligible(edition, ADEPT, Map.of("email", address));

        assertThat(pool().adepts().get(0).priority()).isTrue();
    }

    @Test
    void whereThereAreTooManyAtMostTwoOfOneOrganisationDoNotWait() {
        applications.eligible(edition, MENTOR, Map.of("most", 3));
        String organisation = "City " + UUID.randomUUID();
        IntStream.range(0, 4)
                .forEach(any -> applications.eligible(edition, ADEPT, Map.of("organisationName", organisation)));
        applications.eligible(edition, ADEPT, Map.of());
        applications.eligible(edition, ADEPT, Map.of());

        assertThat(pool().adepts()).hasSize(4);
        assertThat(pool().adepts().stream().filter(Adept::priority)).hasSize(3);
    }

    @Test
    void whileThereIsRoomNobodyWaits() {
        applications.eligible(edition, MENTOR, Map.of("most", 4));
        String organisation = "City " + UUID.randomUUID();
        IntStream.range(0, 4)
                .forEach(any -> applications.eligible(edition, ADEPT, Map.of("organisationName", organisation)));

        assertThat(pool().adepts()).hasSize(4).noneMatch(Adept::priority);
    }

    private MatchingPool pool() {
        return pools.of(edition);
    }

    private Mentor pooled(Application application) {
        String person = participation(application).person().toString();
        return pool().mentors().stream()
                .filter(mentor -> mentor.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Participation participation(Application application) {
        return participations.require(application.participation().orElseThrow());
    }

    private static Arguments field(String key, Object answer, Function<Adept, Object> read, Object meant) {
        return Arguments.of(key, answer, read, meant);
    }
}
