package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.ReasonCode;
import org.stegvis.mentoring.matching.Term;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** What a coordinator does about the matching, with every control that she has. */
@StegvisTest
@RecordApplicationEvents
class MatchingDeskTest {

    private static final String ANNA = "anna";
    private static final String BERIT = "berit";

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest applications;

    @Autowired
    Participations participations;

    @Autowired
    MatchingDesk desk;

    @Autowired
    MatchingChanges changes;

    @Autowired
    MatchingRuns runs;

    @Autowired
    GroupProposals proposals;

    @Autowired
    Officers officers;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationEvents events;

    private Edition edition;
    private UUID mentor;
    private UUID otherMentor;
    private UUID adept;

    @BeforeEach
    void twoMentorsAndThreeAdeptsAreEligible() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        edition = editions.open();
        mentor = eligible(MENTOR, Map.of());
        otherMentor = eligible(MENTOR, Map.of("competences", List.of("planning:2", "evaluation:3")));
        adept = eligible(ADEPT, Map.of());
        eligible(ADEPT, Map.of());
        eligible(ADEPT, Map.of());
    }

    @Test
    void aRunIsKeptWithAllThatExplainsIt() {
        StoredRun run = runs.require(desk.run(edition.number(), ANNA).id());

        assertThat(run.state()).isEqualTo(RunState.DRAFT);
        assertThat(run.number()).isEqualTo(1);
        assertThat(run.groups().stream().flatMap(group -> group.adepts().stream()))
                .hasSize(3)
                .contains(adept.toString());
        assertThat(run.content().orElseThrow().pairs()).hasSize(3).allSatisfy(pair -> {
            assertThat(pair.plainReasons()).isNotEmpty();
            assertThat(pair.score().terms().stream()
                            .mapToInt(term -> term.points())
                            .sum())
                    .isEqualTo(pair.score().total());
        });
        assertThat(runs.newest(edition.number())).contains(run);
    }

    @Test
    void aPairThatIsPinnedIsInTheNextRun() {
        desk.pin(by(ANNA), otherMentor, adept);

        assertThat(mentorOf(adept, run())).isEqualTo(otherMentor.toString());
    }

    @Test
    void aPairThatIsForbiddenIsNot() {
        String first = mentorOf(adept, run());

        desk.forbid(by(ANNA), UUID.fromString(first), adept);

        assertThat(mentorOf(adept, run())).isNotEqualTo(first);
    }

    @Test
    void aMentorWithoutPlacesIsGivenNobodyAndBecomesAReserve() {
        desk.places(by(ANNA), mentor, 0);

        StoredRun run = run();
        assertThat(run.groups()).extracting(MatchingRun.Group::mentor).containsExactly(otherMentor.toString());
        assertThat(run.reserves()).containsExactly(mentor);
    }

    @Test
    void otherWeightsGiveOtherPoints() {
        desk.weigh(by(ANNA), new Weights(0, 100, 0, 0, 0, 0, 0));

        assertThat(run().content().orElseThrow().pairs())
                .allSatisfy(pair -> assertThat(pair.score().terms().stream()
                                .filter(term -> term.term() == Term.HELP)
                                .mapToInt(term -> term.points())
                                .sum())
                        .isEqualTo(pair.score().total()));
    }

    @Test
    void whatAnAdeptHasAgreedToCounts() {
        UUID alone = eligible(ADEPT, Map.of("groupWish", "PAIR_ONLY"));
        desk.places(by(ANNA), otherMentor, 0);
        desk.places(by(ANNA), mentor, 4);
        assertThat(run().unplaced()).contains(alone);

        desk.change(by(ANNA), new ManualChange.InGroup(alone));

        assertThat(run().unplaced()).doesNotContain(alone);
    }

    @Test
    void everyChangeHasAReasonAndStandsInTheJournalByIdsAlone() {
        assertThatThrownBy(() -> desk.pin(new ByHand(edition.number(), 0, ANNA, "  "), mentor, adept))
                .asInstanceOf(type(AnswersRefused.class))
                .extracting(refused -> refused.problems().get(0).text())
                .isEqualTo("matching.problem.noReason");
        assertThatThrownBy(() -> desk.pin(new ByHand(edition.number(), 0, ANNA, "x".repeat(501)), mentor, adept))
                .isInstanceOf(AnswersRefused.class);

        MatchingChange made = desk.pin(by(ANNA), mentor, adept);

        assertThat(made.reason()).isEqualTo("They asked for it.");
        assertThat(made.madeBy()).isEqualTo(ANNA);
        assertThat(journal.ofCase(edition.number()).stream()
                        .filter(line -> line.kind().equals("matchingChanged")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo(made.id().toString());
                    assertThat(line.toString()).doesNotContain("asked for it");
                });
    }

    @Test
    void aChangeCanBeUndoneTheLastOrAny() {
        MatchingChange first = desk.pin(by(ANNA), mentor, adept);
        desk.places(by(ANNA), otherMentor, 1);

        desk.undoLast(by(ANNA));
        assertThat(changes.inForce(edition.number())).containsExactly(first);

        desk.undo(by(BERIT), first.id());
        assertThat(changes.inForce(edition.number())).isEmpty();
        assertThat(changes.of(edition.number()))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.undone()).isPresent());
    }

    @Test
    void otherPlacesForTheSameMentorTakeThePlaceOfTheFirst() {
        desk.places(by(ANNA), mentor, 1);
        desk.places(by(ANNA), mentor, 2);

        assertThat(changes.inForce(edition.number()))
                .singleElement()
                .extracting(MatchingChange::what)
                .isEqualTo(new ManualChange.Places(mentor, 2));
    }

    @Test
    void aPinThatIsImpossibleSaysWhyAndChangesNothing() {
        desk.pin(by(ANNA), mentor, adept);

        assertThatThrownBy(() -> desk.pin(by(ANNA), otherMentor, adept))
                .asInstanceOf(type(PinsRefused.class))
                .satisfies(refused -> assertThat(refused.pins())
                        .flatExtracting(pin -> pin.reasons().stream()
                                .map(reason -> reason.code())
                                .toList())
                        .contains(ReasonCode.PIN_SECOND_MENTOR));
        assertThatThrownBy(() -> desk.forbid(by(ANNA), mentor, adept)).isInstanceOf(PinsRefused.class);
        assertThat(changes.inForce(edition.number())).hasSize(1);
    }

    @Test
    void twoAtOnceTheSecondIsToldWhatTheFirstHasChangedAndNothingIsLost() {
        ByHand bothHaveSeenThis = by(BERIT);
        MatchingChange first = desk.pin(by(ANNA), mentor, adept);

        assertThatThrownBy(() -> desk.places(bothHaveSeenThis, mentor, 1))
                .asInstanceOf(type(ChangedMeanwhile.class))
                .satisfies(changed -> {
                    assertThat(changed.changes()).containsExactly(first);
                    ByHand told = new ByHand(edition.number(), changed.version(), BERIT, bothHaveSeenThis.reason());
                    assertThat(desk.places(told, mentor, 1).inForce()).isTrue();
                });
        assertThat(changes.inForce(edition.number())).hasSize(2);
    }

    @Test
    void anotherRunOfAColleagueDisturbsNobody() {
        ByHand before = by(BERIT);
        desk.run(edition.number(), ANNA);

        assertThat(desk.pin(before, mentor, adept).inForce()).isTrue();
    }

    @Test
    void theRunTellsWhatEachChangeByHandCosts() {
        String best = mentorOf(adept, run());
        MatchingChange costly = desk.pin(by(ANNA), best.equals(mentor.toString()) ? otherMentor : mentor, adept);

        assertThat(run().content().orElseThrow().costs()).singleElement().satisfies(cost -> {
            assertThat(cost.change()).isEqualTo(costly.id());
            assertThat(cost.placed()).isZero();
            assertThat(cost.total() < 0 || cost.lowest() < 0).isTrue();
        });
    }

    @Test
    void aSecondCoordinatorApprovesAndTheGroupsStand() {
        StoredRun proposed = desk.propose(edition.number(), version(), ANNA, run().id());

        assertThat(desk.approve(edition.number(), version(), BERIT).state()).isEqualTo(RunState.APPROVED);
        assertThat(runs.approvedGroups(edition.number())).isEqualTo(proposed.groups());
        assertThat(events.stream(RunApproved.class)).containsExactly(new RunApproved(proposed.id()));
        assertThatThrownBy(() -> desk.pin(by(ANNA), mentor, adept)).satisfies(says("matching.problem.frozen"));
        assertThatThrownBy(() -> desk.run(edition.number(), ANNA)).satisfies(says("matching.problem.frozen"));
    }

    @Test
    void whoeverProposedDoesNotApprove() {
        desk.propose(edition.number(), version(), ANNA, run().id());

        assertThatThrownBy(() -> desk.approve(edition.number(), version(), ANNA))
                .satisfies(says("matching.problem.fourEyes"));
        assertThat(events.stream(RunApproved.class)).isEmpty();
    }

    @Test
    void whoeverHasAppliedOrWorksWhereAnApplicantDoesNotApprove() {
        Application own =
                applications.eligible(edition, ADEPT, Map.of("organisationName", "City " + UUID.randomUUID()));
        String organisation = String.valueOf(own.content().get("organisationName"));
        String earlier = UUID.randomUUID() + "@example.org";
        applications.apply(editions.open(), MENTOR, Map.of("email", earlier, "organisationName", organisation));
        register("matching-applicant", own.email());
        register("matching-colleague", earlier.toUpperCase());
        desk.propose(edition.number(), version(), ANNA, run().id());

        for (String concerned : List.of("matching-applicant", "matching-colleague")) {
            assertThatThrownBy(() -> desk.approve(edition.number(), version(), concerned))
                    .satisfies(says("matching.problem.concerned"));
        }
    }

    @Test
    void approvalIsRefusedWhereSomebodyHasWithdrawnSinceAndNamesHerByHerNumber() {
        Application leaving = applications.eligible(edition, ADEPT, Map.of());
        desk.propose(edition.number(), version(), ANNA, run().id());
        participations.become(
                leaving.participation().orElseThrow(), ParticipationState.WITHDRAWN_BEFORE, "stegvis", "");

        assertThatThrownBy(() -> desk.approve(edition.number(), version(), BERIT))
                .satisfies(says("matching.problem.pool.gone"))
                .asInstanceOf(type(AnswersRefused.class))
                .satisfies(refused ->
                        assertThat(refused.problems().get(0).arguments()).contains(String.valueOf(leaving.number())));
    }

    @Test
    void approvalIsRefusedWhereSomethingWasChangedByHandSince() {
        desk.propose(edition.number(), version(), ANNA, run().id());
        desk.places(by(ANNA), mentor, 1);

        assertThatThrownBy(() -> desk.approve(edition.number(), version(), BERIT))
                .satisfies(says("matching.problem.poolByHand"));
    }

    @Test
    void eachPairThatScoresLowIsAcceptedBeforeApproval() {
        edition = editions.open();
        mentor = eligible(
                MENTOR,
                Map.of(
                        "competences",
                        List.of("planning:4"),
                        "helpKinds",
                        List.of("legal"),
                        "yearsInProcurement",
                        "5-9"));
        adept = eligible(
                ADEPT,
                Map.of(
                        "competences", List.of("innovation:1", "digital:1", "planning:3"),
                        "yearsInProcurement", "20+",
                        "availability", List.of("FRIDAY:EVENING"),
                        "meetingLanguages", List.of("fi:follow"),
                        "difference", "DIFFERENT_ORGANISATION_TYPE"));
        desk.propose(edition.number(), version(), ANNA, run().id());

        assertThatThrownBy(() -> desk.approve(edition.number(), version(), BERIT))
                .satisfies(says("matching.problem.lowPairs"));
        desk.accept(by(ANNA), mentor, adept);
        assertThat(desk.approve(edition.number(), version(), BERIT).state()).isEqualTo(RunState.APPROVED);
    }

    @Test
    void aMentorWhoChangesToTheAdeptsEmployerComesIntoConflictAndTheRunCannotBeApproved() {
        StoredRun run = run();
        desk.propose(edition.number(), version(), ANNA, run.id());
        UUID hers = UUID.fromString(mentorOf(adept, run));
        participations.worksAt(hers, participations.require(adept).workplace());

        assertThatThrownBy(() -> desk.approve(edition.number(), version(), BERIT))
                .satisfies(says("matching.problem.pool.corrected"));
        assertThat(mentorOf(adept, run())).isNotEqualTo(hers.toString());
    }

    @Test
    void nobodyIsMatchedWithHerself() {
        String address = UUID.randomUUID() + "@example.org";
        UUID asMentor = eligible(MENTOR, Map.of("email", address));
        UUID asAdept = eligible(ADEPT, Map.of("email", address));

        StoredRun run = run();

        assertThat(mentorOf(asAdept, run)).isNotEqualTo(asMentor.toString());
        assertThat(run.unplaced()).doesNotContain(asAdept);
    }

    @Test
    void anEditionWithoutMentorsHasARunThatPlacesNobody() {
        edition = editions.open();
        eligible(ADEPT, Map.of());

        StoredRun run = run();

        assertThat(run.groups()).isEmpty();
        assertThat(run.unplaced()).hasSize(1);
        assertThat(run.content().orElseThrow().figures().placed()).isZero();
    }

    @Test
    void mentorsAreAskedAndTheirObjectionsComeBackOnce() {
        StoredRun run = desk.propose(edition.number(), version(), ANNA, run().id());
        proposals.ask(edition.number());
        proposals.ask(edition.number());
        UUID hers = UUID.fromString(mentorOf(adept, run));

        assertThat(proposals.of(run.id())).hasSameSizeAs(run.groups());
        proposals.answer(hers, GroupProposal.Answer.CONFLICT, Optional.of(adept), "We share a contract.");

        assertThat(proposals.hear(edition.number())).isTrue();
        assertThat(proposals.hear(edition.number())).isFalse();
        assertThatThrownBy(() -> proposals.answer(hers, GroupProposal.Answer.FINE, Optional.empty(), ""))
                .satisfies(says("matching.proposal.over"));
        assertThatThrownBy(() -> desk.approve(edition.number(), version(), BERIT))
                .satisfies(says("matching.problem.conflictStands"));
    }

    @Test
    void whenTheLastMentorHasAnsweredTheEditionHearsOfIt() {
        StoredRun run = desk.propose(edition.number(), version(), ANNA, run().id());
        proposals.ask(edition.number());

        run.groups().forEach(group -> {
            assertThat(events.stream(MentorsAnswered.class)).isEmpty();
            proposals.answer(UUID.fromString(group.mentor()), GroupProposal.Answer.FINE, Optional.empty(), "");
        });

        assertThat(events.stream(MentorsAnswered.class)).containsExactly(new MentorsAnswered(edition.number()));
        assertThat(proposals.hear(edition.number())).isFalse();
    }

    @Test
    void silenceIsConsentOnceTheTimeIsOver() {
        StoredRun run = desk.propose(edition.number(), version(), ANNA, run().id());
        proposals.ask(edition.number());
        assertThat(proposals.isEverybodyHeard(run.id())).isFalse();

        clock.isOn(EditionsOfATest.DEADLINE.plusDays(3));

        assertThat(proposals.isEverybodyHeard(run.id())).isTrue();
        assertThatThrownBy(() -> proposals.answer(
                        UUID.fromString(run.groups().get(0).mentor()),
                        GroupProposal.Answer.NO_ROOM,
                        Optional.empty(),
                        ""))
                .satisfies(says("matching.proposal.over"));
    }

    private StoredRun run() {
        return desk.run(edition.number(), ANNA);
    }

    private int version() {
        return desk.version(edition.number());
    }

    private ByHand by(String officer) {
        return new ByHand(edition.number(), version(), officer, "They asked for it.");
    }

    private UUID eligible(ParticipationRole role, Map<String, Object> others) {
        return applications.eligible(edition, role, others).participation().orElseThrow();
    }

    private void register(String officer, String email) {
        officers.register(new Officer(officer, officer, email, Language.SV, Set.of("programme-coordinator")));
    }

    private static String mentorOf(UUID adept, StoredRun run) {
        return run.groups().stream()
                .filter(group -> group.adepts().contains(adept.toString()))
                .map(MatchingRun.Group::mentor)
                .findFirst()
                .orElse("");
    }

    private static ThrowingConsumer<Throwable> says(String text) {
        return thrown -> assertThat(Stream.of(thrown)
                        .map(AnswersRefused.class::cast)
                        .flatMap(refused -> refused.problems().stream())
                        .map(Problem::text))
                .contains(text);
    }
}
