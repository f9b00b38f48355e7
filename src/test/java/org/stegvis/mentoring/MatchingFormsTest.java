package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.stegvis.shared.ParticipationRole.ADEPT;
import static org.stegvis.shared.ParticipationRole.MENTOR;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.language.Language;

/** The forms with which one coordinator proposes a run and another approves it. */
@StegvisTest
class MatchingFormsTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest applications;

    @Autowired
    MatchingDesk desk;

    @Autowired
    MatchingRuns runs;

    @Autowired
    ReviewMatching review;

    @Autowired
    ApproveMatching approve;

    @Autowired
    MatchingFacts facts;

    @Autowired
    MatchReasons reasons;

    private String edition;

    @BeforeEach
    void aRunIsMade() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        Edition open = editions.open();
        edition = open.number();
        applications.eligible(open, MENTOR, Map.of());
        applications.eligible(open, ADEPT, Map.of());
        desk.run(edition, "one");
    }

    @Test
    void theNewestRunIsSuggestedAndProposedAndAnotherCoordinatorApprovesIt() {
        assertThat(review.suggestions(subject("review-matching", "one"))).containsEntry("runNumber", 1);

        take(review, "one", Map.of("runNumber", BigDecimal.ONE));
        take(approve, "other", Map.of("matchingDecision", "approve"));

        assertThat(runs.approved(edition)).hasValueSatisfying(run -> {
            assertThat(run.proposedBy()).isEqualTo("one");
            assertThat(run.approvedBy()).isEqualTo("other");
        });
    }

    @Test
    void theOneWhoProposedIsToldAtTheDecisionThatAnotherDecides() {
        take(review, "one", Map.of("runNumber", BigDecimal.ONE));

        assertThatThrownBy(() -> take(approve, "one", Map.of("matchingDecision", "approve")))
                .asInstanceOf(type(AnswersRefused.class))
                .extracting(AnswersRefused::problems)
                .isEqualTo(List.of(new Problem("matchingDecision", "matching.problem.fourEyes")));
    }

    @Test
    void aRunThatIsNotThereCannotBeProposed() {
        assertThatThrownBy(() -> take(review, "one", Map.of("runNumber", BigDecimal.TEN)))
                .asInstanceOf(type(AnswersRefused.class))
                .extracting(AnswersRefused::problems)
                .isEqualTo(List.of(new Problem("runNumber", "matching.problem.noSuchRun")));
    }

    @Test
    void aRunThatIsReturnedCanBeChangedAndProposedAgain() {
        take(review, "one", Map.of("runNumber", BigDecimal.ONE));

        take(approve, "one", Map.of("matchingDecision", "return", "matchingReturnReason", "Look again"));

        assertThat(runs.proposed(edition)).isEmpty();
        take(review, "other", Map.of("runNumber", BigDecimal.ONE));
        assertThat(runs.proposed(edition)).isPresent();
    }

    @Test
    void theFormsShowWhatTheDecisionRestsOn() {
        assertThat(values("review-matching", "page", "applications", "newest", "figures", "lowPairs", "objections"))
                .hasSize(5)
                .contains("1 mentorer, 1 adepter", "1", "0")
                .anyMatch(value -> value.endsWith("/programmes/" + edition + "/matching"))
                .anyMatch(value -> value.startsWith("1 av 1 adepter har mentor; lägsta poäng"));
        take(review, "one", Map.of("runNumber", BigDecimal.ONE));
        assertThat(values("approve-matching", "proposed", "proposedBy", "proposedFigures", "mentors", "changes"))
                .contains("one", "0 nöjda, 0 invänder, 0 har inte svarat");
    }

    @Test
    void lettersTellThreePlainReasonsOnceTheRunIsApproved() {
        MatchingRun.Group group = runs.newest(edition).orElseThrow().groups().get(0);
        Pair pair = new Pair(group.mentor(), group.adepts().get(0));
        assertThat(reasons.forLetter(pair, Language.EN)).isEmpty();
        take(review, "one", Map.of("runNumber", BigDecimal.ONE));
        take(approve, "other", Map.of("matchingDecision", "approve"));

        assertThat(reasons.forLetter(pair, Language.EN))
                .hasSize(3)
                .contains("The mentor is experienced in what the adept wants to learn: needs and planning.")
                .allSatisfy(reason -> assertThat(reason).doesNotContainPattern("\\d"));
        assertThat(reasons.forLetter(new Pair(UUID.randomUUID().toString(), pair.adept()), Language.FI))
                .isEmpty();
    }

    private List<String> values(String form, String... references) {
        FormSubject subject = subject(form, "one");
        return List.of(references).stream()
                .flatMap(reference -> facts.facts(subject, reference).stream())
                .map(Fact::value)
                .toList();
    }

    private void take(FormAct act, String officer, Map<String, Object> answers) {
        act.take(new Submission(subject(act.form(), officer), new Answers(new HashMap<>(answers))));
    }

    private FormSubject subject(String form, String officer) {
        return new FormSubject(edition, form, officer, Language.SV, name -> null);
    }
}
