package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractTerms;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;

/** A bonus that is claimed for more than the commitment: one officer checks it, another decides. */
@StegvisTest
class BonusClaimTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    /** Two persons are agreed on; at most three more employments at 20,000 and one of practice at 10,000, 70,000 in all. */
    private static final ContractTerms.Bonus BONUS = new ContractTerms.Bonus(
            1, new BigDecimal("10000"), 3, new BigDecimal("20000"), true, new BigDecimal("70000"));

    @Autowired
    SignedContracts contracts;

    @Autowired
    Obligations obligations;

    @Autowired
    BonusClaims claims;

    @Autowired
    Hires hires;

    @Autowired
    CheckBonusClaim check;

    @Autowired
    ApproveBonus approve;

    @Autowired
    BonusFacts facts;

    @Autowired
    TransactionTemplate transaction;

    private Obligation obligation;

    @BeforeEach
    void aContractWithABonusRuns() {
        clock.isOn(LocalDate.of(2028, 6, 1));
        obligation = begin(Optional.of(BONUS));
    }

    @Test
    void aContractThatOffersNoneTakesNoClaim() {
        Obligation without = begin(Optional.empty());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> claims.enter(without.id(), 0, 1, false));
        assertThat(claims.of(without.id())).isEmpty();
    }

    @Test
    void twoEmploymentsMoreThanAgreedEarnTwiceTheAmountOfTheTable() {
        employed(4);
        claims.enter(obligation.id(), 0, 2, false);

        assertThat(suggestions()).containsEntry("bonusEmploymentPlaces", 2).containsEntry("bonusPracticePlaces", 0);
        check("one", 0, 2, "no");
        assertThat(only().amount()).isEqualByComparingTo("40000");
        decide("other", Map.of("bonusDecision", "approve"));

        assertThat(only().outcome()).isEqualTo("approved");
        assertThat(claims.lastDecided(obligation.id())).contains(only());
    }

    @Test
    void onlyPlacesBeyondTheCommitmentCount() {
        employed(3);
        claims.enter(obligation.id(), 0, 2, false);

        assertThat(suggestions()).containsEntry("bonusEmploymentPlaces", 1);
        assertThat(refusalOfCheck(0, 2, "no")).contains("obligation.problem.notAboveCommitment");
        assertThat(refusalOfCheck(1, 1, "no")).contains("obligation.problem.moreThanClaimed");
        assertThat(only().check()).isEmpty();
    }

    @Test
    void peopleWhoWereThereBeforeOrAreNotAttestedEarnNoBonus() {
        employed(2);
        enter(Hire.Form.PERMANENT, false, true);
        enter(Hire.Form.PERMANENT, true, false);
        claims.enter(obligation.id(), 0, 2, false);

        assertThat(refusalOfCheck(0, 1, "no")).contains("obligation.problem.notAboveCommitment");
    }

    @Test
    void whoeverCheckedAClaimDoesNotDecideOnIt() {
        employed(3);
        claims.enter(obligation.id(), 0, 1, false);
        check("one", 0, 1, "no");

        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> decide("one", Map.of("bonusDecision", "approve")));

        assertThat(refused.problems())
                .extracting(problem -> problem.text())
                .containsExactly("obligation.problem.fourEyes");
        assertThat(only().decidedAt()).isEmpty();
    }

    @Test
    void aBonusIsRefusedWithAReason() {
        employed(3);
        claims.enter(obligation.id(), 0, 1, false);
        check("one", 0, 1, "no");

        decide("other", Map.of("bonusDecision", "refuse", "bonusReason", "Not within the period"));

        assertThat(only().outcome()).isEqualTo("refused");
        assertThat(only().reason()).isEqualTo("Not within the period");
    }

    @Test
    void whatWasApprovedBeforeCountsAgainstTableAndCap() {
        employed(5);
        claims.enter(obligation.id(), 0, 2, false);
        check("one", 0, 2, "no");
        decide("other", Map.of("bonusDecision", "approve"));
        claims.enter(obligation.id(), 0, 2, true);

        assertThat(refusalOfCheck(0, 2, "no"))
                .as("five minus two agreed minus two rewarded")
                .contains("obligation.problem.notAboveCommitment");
        check("one", 0, 1, "yes");

        assertThat(claims.of(obligation.id()).get(1).amount())
                .as("80,000 by the table, capped at 70,000, of which 40,000 was approved")
                .isEqualByComparingTo("30000");
    }

    @Test
    void aMeasureForEqualityEarnsNothingWhereTheContractDoesNotSay() {
        obligation = begin(Optional.of(new ContractTerms.Bonus(
                1, new BigDecimal("10000"), 3, new BigDecimal("20000"), false, new BigDecimal("70000"))));
        claims.enter(obligation.id(), 0, 0, true);

        assertThat(refusalOfCheck(0, 0, "yes")).contains("obligation.problem.noEqualityBonus");
    }

    @Test
    void theFormsShowWhatTheDecisionRestsOn() {
        employed(3);
        claims.enter(obligation.id(), 1, 1, true);
        check("one", 0, 1, "yes");

        FormSubject subject = subject("approve-bonus", "other");
        assertThat(List.of("claimed", "counted", "terms", "paid", "amount", "checkNote", "checkedBy"))
                .flatExtracting(reference -> facts.facts(subject, reference))
                .extracting(Fact::value)
                .map(value -> value.replace('\u00a0', ' '))
                .containsExactly(
                        "Anställningar: 1, praktikplatser: 1 och en jämställdhetsåtgärd",
                        "Anställningar: 1, praktikplatser: 0",
                        "Högst 3 anställningar à 20 000 och 1 praktikplatser à 10 000, sammanlagt högst 70 000 SEK",
                        "0 SEK",
                        "40 000 SEK",
                        "The notices",
                        "one");
    }

    private Obligation begin(Optional<ContractTerms.Bonus> bonus) {
        ContractTerms terms = SignedContracts.termsWith(bonus);
        return transaction.execute(status -> obligations.begin(contracts.with(terms, Language.SV)));
    }

    private void employed(int people) {
        for (int i = 0; i < people; i++) {
            enter(Hire.Form.PERMANENT, true, true);
        }
    }

    private BonusClaim only() {
        return claims.of(obligation.id()).get(0);
    }

    private Map<String, Object> suggestions() {
        return check.suggestions(subject("check-bonus-claim", "one"));
    }

    private void check(String officer, int practice, int employment, String equality) {
        take(
                check,
                officer,
                Map.of(
                        "bonusPracticePlaces",
                        new BigDecimal(practice),
                        "bonusEmploymentPlaces",
                        new BigDecimal(employment),
                        "bonusEqualityDone",
                        equality,
                        "bonusCheckNote",
                        "The notices"));
    }

    private List<String> refusalOfCheck(int practice, int employment, String equality) {
        return catchThrowableOfType(AnswersRefused.class, () -> check("one", practice, employment, equality))
                .problems()
                .stream()
                .map(problem -> problem.text())
                .toList();
    }

    private void decide(String officer, Map<String, Object> answers) {
        take(approve, officer, answers);
    }

    private void take(FormAct act, String officer, Map<String, Object> answers) {
        act.take(new org.stegvis.platform.form.Submission(
                subject(act.form(), officer), new Answers(new HashMap<>(answers))));
    }

    private FormSubject subject(String form, String officer) {
        Map<String, Object> variables = Map.of("obligation", obligation.id().toString());
        return new FormSubject(obligation.caseNumber(), form, officer, Language.SV, variables::get);
    }

    private void enter(Hire.Form form, boolean newHire, boolean attested) {
        hires.enter(
                new Hire(
                        UUID.randomUUID(),
                        obligation.id(),
                        0,
                        form,
                        LocalDate.of(2028, 1, 10),
                        Optional.empty(),
                        new BigDecimal("100"),
                        Optional.empty(),
                        "municipality",
                        newHire,
                        attested,
                        false),
                Optional.empty());
    }
}
