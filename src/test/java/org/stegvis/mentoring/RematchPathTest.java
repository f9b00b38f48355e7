package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.platform.TestClock;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;

/** What happens when somebody loses her mentor or a group an adept, every way through the model. */
@StegvisTest
class RematchPathTest {

    private static final Map<String, Object> AS_PROPOSED = Map.of("rematchDecision", "proposal", "mentorAgrees", true);

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    private GroupWalk groups;
    private UUID mentor;
    private List<UUID> adepts;

    @BeforeEach
    void aGroupOfThreeMeets() {
        clock.isOn(LocalDate.of(2027, 11, 3));
        groups = GroupWalk.begin(context);
        mentor = groups.mentor(1, 3);
        adepts = groups.adepts(3);
    }

    @Test
    void aMentorDropsOutAndHerThreeAdeptsAreToldTheSameDayAndKeptWholeAtAReserve() {
        UUID reserve = groups.reserve(3);
        begun();
        groups.becomes(mentor, ParticipationState.WITHDRAWN_DURING);

        assertThat(groups.readersOf(MentoringLetter.MENTOR_LOST)).containsExactlyInAnyOrderElementsOf(adepts);
        assertThat(groups.groupOf(adepts.get(0)).state()).isEqualTo(GroupState.PAUSED);
        assertThat(groups.walk().facts("choose-new-mentor"))
                .contains("Vad som har hänt: Mentorn har lämnat.")
                .anyMatch(fact -> fact.startsWith("Förslag: Invented Adept") && fact.contains("Invented Mentor"));

        groups.walk().answer("choose-new-mentor", AS_PROPOSED);
        assertThat(groups.readersOf(MentoringLetter.NEW_GROUP)).hasSize(4).contains(reserve);
        adepts.forEach(adept -> groups.answers(adept, true));

        assertThat(groups.groupOf(reserve).adepts()).containsExactlyInAnyOrderElementsOf(adepts);
        assertThat(groups.groupOf(reserve).state()).isEqualTo(GroupState.MEETING);
        assertThat(groups.stateOf(reserve)).isEqualTo(ParticipationState.ACTIVE);
        assertThat(groups.walk().ended("rematch")).containsExactly("end_newGroup");
        assertThat(groups.walk().ended("mentorship-group")).containsExactly("subProcess_groupEnded");
        assertThat(groups.walk().incidents()).isEmpty();
    }

    @Test
    void withoutOneMentorForAllTheGroupIsSplit() {
        UUID one = groups.reserve(1);
        UUID other = groups.reserve(2);
        begun();
        groups.becomes(mentor, ParticipationState.WITHDRAWN_DURING);
        groups.walk().answer("choose-new-mentor", AS_PROPOSED);
        adepts.forEach(adept -> groups.answers(adept, true));

        assertThat(groups.groupOf(one).adepts()).hasSize(1);
        assertThat(groups.groupOf(other).adepts()).hasSize(2);
    }

    @Test
    void withNobodyLeftTheyMeetAsPeersLedByTheCoordinator() {
        begun();
        groups.becomes(mentor, ParticipationState.REMOVED);
        assertThat(groups.walk().refusal("choose-new-mentor", AS_PROPOSED)).contains("ingen hittades");

        groups.walk()
                .answer(
                        "choose-new-mentor",
                        Map.of("rematchDecision", "peerGroup", "rematchReason", "There is no mentor left."));

        MentorshipGroup peers = groups.groupOf(adepts.get(0));
        assertThat(peers.peers()).isTrue();
        assertThat(peers.state()).isEqualTo(GroupState.MEETING);
        assertThat(groups.walk().ended("rematch")).containsExactly("end_peerGroup");
    }

    @Test
    void orTheyComeFirstInTheNextEdition() {
        begun();
        groups.becomes(mentor, ParticipationState.WITHDRAWN_DURING);
        groups.walk()
                .answer(
                        "choose-new-mentor",
                        Map.of("rematchDecision", "nextEdition", "rematchReason", "There is no mentor left."));

        assertThat(adepts).allSatisfy(adept -> {
            assertThat(groups.stateOf(adept)).isEqualTo(ParticipationState.WAITLISTED);
            assertThat(groups.hasGroup(adept)).isFalse();
        });
        assertThat(groups.walk().ended("rematch")).containsExactly("end_nextEdition");
    }

    @Test
    void whoeverObjectsOrDoesNotAnswerIsLookedAtAgainAndNotProposedTheSameMentor() {
        UUID reserve = groups.reserve(3);
        begun();
        groups.becomes(mentor, ParticipationState.WITHDRAWN_DURING);
        groups.walk().answer("choose-new-mentor", AS_PROPOSED);
        groups.answers(adepts.get(0), true).answers(adepts.get(1), false);
        groups.walk().fire("event_answersOverdue");

        assertThat(groups.groupOf(reserve).adepts()).containsExactly(adepts.get(0));
        assertThat(groups.walk().openForms()).containsExactly("choose-new-mentor");
        assertThat(groups.walk().facts("choose-new-mentor"))
                .filteredOn(fact -> fact.contains("ingen mentor hittades"))
                .hasSize(1);
    }

    @Test
    void aPairThatDoesNotFitIsPartedWithoutFaultAndTheAdeptGetsAnotherMentor() {
        UUID reserve = groups.reserve(3);
        begun();
        groups.notGood(adepts.get(0));

        assertThat(groups.readersOf(MentoringLetter.MENTOR_LOST)).containsExactly(adepts.get(0));
        assertThat(groups.readersOf(MentoringLetter.ADEPT_LEFT)).containsExactly(mentor);
        groups.walk().answer("choose-new-mentor", AS_PROPOSED);
        groups.answers(adepts.get(0), true);

        assertThat(groups.groupOf(adepts.get(0)).mentor()).contains(reserve);
        assertThat(groups.groupOf(mentor).adepts()).hasSize(2);
        assertThat(groups.walk().ended("rematch")).containsExactlyInAnyOrder("end_largeEnough", "end_newGroup");
    }

    @Test
    void aConflictPausesTheGroupUntilTheCoordinatorFindsThatItDoesNotKeepThemApart() {
        begun();
        groups.run(() -> groups.bean(GroupChanges.class).conflict(groups.groupOf(mentor), List.of(adepts.get(0))));
        groups.walk().runWhatIsReady();
        assertThat(groups.groupOf(mentor).state()).isEqualTo(GroupState.PAUSED);

        groups.walk()
                .answer(
                        "choose-new-mentor",
                        Map.of("rematchDecision", "goOn", "rematchReason", "The tender was cancelled."));
        assertThat(groups.groupOf(mentor).state()).isEqualTo(GroupState.MEETING);
        assertThat(groups.walk().ended("rematch")).containsExactly("end_goOn");
    }

    @Test
    void aMentorWhoChangesEmployerIntoTheOrganisationOfAnAdeptIsCheckedAnew() {
        begun();
        String organisation = groups.bean(org.stegvis.party.Workplaces.class)
                .require(groups.participation(adepts.get(0)).workplace())
                .name();
        groups.run(() -> groups.bean(ChangeEmployer.class).change(mentor, organisation));
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().openForms()).containsExactly("choose-new-mentor");
        assertThat(groups.readersOf(MentoringLetter.MENTOR_LOST)).containsExactly(adepts.get(0));
    }

    @Test
    void aMentorWhoChangesEmployerToSomewhereElseGoesOn() {
        begun();
        groups.run(() -> groups.bean(ChangeEmployer.class).change(mentor, "Elsewhere " + UUID.randomUUID()));
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().openForms()).isEmpty();
        assertThat(groups.groupOf(mentor).state()).isEqualTo(GroupState.MEETING);
    }

    @Test
    void aGroupSmallerThanItsMentorWantedGoesOnIsMergedOrIsDissolved() {
        UUID choosy = groups.mentor(2, 3);
        List<UUID> two = groups.adepts(2);
        groups.form(Map.of(mentor, adepts.subList(0, 1), choosy, two)).kickOff();
        groups.becomes(two.get(0), ParticipationState.WITHDRAWN_DURING);
        assertThat(groups.readersOf(MentoringLetter.ADEPT_LEFT)).containsExactly(choosy);

        groups.walk()
                .answer(
                        "settle-small-group",
                        Map.of(
                                "rematchDecision",
                                "merge",
                                "mergeWith",
                                groups.groupOf(mentor).id().toString(),
                                "bothAgree",
                                true,
                                "smallGroupReason",
                                "One adept is left."));

        assertThat(groups.groupOf(mentor).adepts()).containsExactly(adepts.get(0), two.get(1));
        assertThat(groups.stateOf(choosy)).isEqualTo(ParticipationState.RESERVE);
        assertThat(groups.walk().ended("rematch")).containsExactly("end_merged");
    }

    @Test
    void aDissolvedGroupLeavesAReserveAndAdeptsWhoAreLookedForAnotherMentor() {
        UUID choosy = groups.mentor(3, 3);
        List<UUID> three = groups.adepts(3);
        groups.form(Map.of(choosy, three)).kickOff();
        groups.becomes(three.get(0), ParticipationState.WITHDRAWN_DURING);
        groups.walk()
                .answer(
                        "settle-small-group",
                        Map.of("rematchDecision", "dissolve", "smallGroupReason", "The mentor wishes it."));

        assertThat(groups.walk().ended("rematch")).containsExactly("end_dissolved");
        assertThat(groups.readersOf(MentoringLetter.MENTOR_LOST)).containsExactlyInAnyOrder(three.get(1), three.get(2));
    }

    @Test
    void aSmallGroupMayGoOn() {
        UUID choosy = groups.mentor(2, 3);
        List<UUID> two = groups.adepts(2);
        groups.form(Map.of(choosy, two)).kickOff();
        groups.becomes(two.get(0), ParticipationState.WITHDRAWN_DURING);
        groups.walk().answer("settle-small-group", Map.of("rematchDecision", "smallGoesOn"));

        assertThat(groups.walk().ended("rematch")).containsExactly("end_groupGoesOn");
        assertThat(groups.groupOf(choosy).adepts()).containsExactly(two.get(1));
    }

    @Test
    void aDeclinedPlaceGoesToTheBestFitForThatGroupOnTheWaitingListAndNobodyIsToldTwice() {
        UUID fits = groups.somebody(ParticipationRole.ADEPT, ParticipationState.WAITLISTED, Map.of());
        UUID fitsNot = groups.somebody(
                ParticipationRole.ADEPT, ParticipationState.WAITLISTED, Map.of("competences", List.of("digital:2")));
        groups.form(Map.of(mentor, adepts));
        groups.becomes(adepts.get(0), ParticipationState.DECLINED_OFFER);
        groups.run(() -> groups.bean(FillPlace.class).after(groups.participation(adepts.get(0))));

        assertThat(groups.groupOf(mentor).adepts()).containsExactlyInAnyOrder(adepts.get(1), adepts.get(2), fits);
        assertThat(groups.stateOf(fits)).isEqualTo(ParticipationState.ADMITTED);
        assertThat(groups.stateOf(fitsNot)).isEqualTo(ParticipationState.WAITLISTED);
        assertThat(groups.readersOf(MentoringLetter.PLACE_ADEPT)).containsExactly(fits);
        assertThat(groups.bean(Journal.class).ofCase(groups.edition().number()))
                .filteredOn(line -> line.kind().equals("placeFilled"))
                .hasSize(1);
    }

    @Test
    void whenNobodyOnTheWaitingListFitsTheGroupGoesOn() {
        groups.form(Map.of(mentor, adepts));
        groups.becomes(adepts.get(0), ParticipationState.WITHDRAWN_BEFORE);

        assertThat(groups.groupOf(mentor).adepts()).containsExactlyInAnyOrder(adepts.get(1), adepts.get(2));
        assertThat(groups.walk().openForms()).isEmpty();
    }

    @Test
    void aMentorWhoDeclinesLeavesHerAdeptsToBeLookedForAnother() {
        UUID reserve = groups.reserve(3);
        groups.form(Map.of(mentor, adepts));
        groups.becomes(mentor, ParticipationState.DECLINED_OFFER);
        groups.walk().answer("choose-new-mentor", AS_PROPOSED);
        adepts.forEach(adept -> groups.answers(adept, true));

        assertThat(groups.groupOf(reserve).adepts()).containsExactlyInAnyOrderElementsOf(adepts);
        assertThat(groups.groupOf(reserve).state()).isEqualTo(GroupState.FORMING);
    }

    private void begun() {
        groups.form(Map.of(mentor, adepts)).kickOff();
    }
}
