package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.ContractTerms;
import org.stegvis.contract.Country;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisations;
import org.stegvis.platform.TestClock;

/** What purchasing tells the other areas of a contract. */
@StegvisTest
@RecordApplicationEvents
class ContractToldTest {

    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(Comparator.naturalOrder(), BigDecimal.class)
            .build();

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Organisations organisations;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theContractsOfTheTestsHaveEnded() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2030, 10, 1));
    }

    @Test
    void aSignedContractIsToldWithItsSupplierItsContactAndItsTime() {
        ContractSigned told = signed(DecidedCases.numeric(engine));

        assertThat(told.title()).isEqualTo("Cleaning of schools");
        assertThat(told.buyer()).isEqualTo("The example municipality");
        assertThat(told.country()).isEqualTo(Country.SE);
        assertThat(told.currency().getCurrencyCode()).isEqualTo("SEK");
        assertThat(told.contract()).isEqualTo(new ContractPeriod(LocalDate.of(2027, 9, 1), LocalDate.of(2029, 8, 31)));
        assertThat(organisations.find(told.supplier()).orElseThrow().number().text())
                .isEqualTo("559999-9918");
        assertThat(organisations.contactsOf(told.supplier()))
                .anyMatch(contact -> contact.id().equals(told.contact()));
    }

    @Test
    void aNumericClauseIsToldWithItsSharesBetweenNoughtAndOne() {
        ContractTerms terms = signed(DecidedCases.numeric(engine)
                        .with(
                                "choose-clause",
                                "channels",
                                List.of("municipality", "ownRecruitment"),
                                "proofIfOwn",
                                "municipality"))
                .terms();

        assertTerms(
                terms,
                new ContractTerms(
                        "A",
                        Optional.of(new BigDecimal("24")),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2028, 3, 1)),
                        new BigDecimal("0.75"),
                        true,
                        List.of("LONGTERM"),
                        List.of("municipality", "ownRecruitment"),
                        "municipality",
                        new ContractTerms.FollowUp("halfYearly", 14, ""),
                        new ContractTerms.Sanctions(
                                30,
                                Optional.of(new ContractTerms.Penalty(
                                        new BigDecimal("5000"),
                                        "perMissingFteMonth",
                                        Optional.of(new BigDecimal("100000")))),
                                false,
                                true),
                        Optional.empty()));
    }

    @Test
    void underADialogueClauseWhatWasAgreedIsOwedAndNoNumberThatWasOnlySuggested() {
        ContractTerms agreed = signed(
                        DecidedCases.dialogue(engine).with("agree-after-dialogue", "agreedFteMonths", 18.5))
                .terms();

        assertThat(agreed.alternative()).isEqualTo("agreement");
        assertThat(agreed.fteMonths())
                .hasValueSatisfying(months -> assertThat(months).isEqualByComparingTo("18.5"));
        assertThat(agreed.persons()).contains(2);
        assertThat(agreed.firstStartBy()).contains(LocalDate.of(2028, 1, 10));
        assertThat(agreed.earlyEndShare()).isEqualByComparingTo("1");
        assertThat(agreed.prorated()).isFalse();
        assertThat(agreed.channels()).isEmpty();

        ContractTerms nothing = signed(DecidedCases.dialogue(engine)
                        .with("agree-after-dialogue", "placesAgreed", 0, "agreedForms", null, "agreedFirstStart", null)
                        .with("hold-start-meeting"))
                .terms();
        assertThat(nothing.fteMonths()).isEmpty();
        assertThat(nothing.persons()).isEmpty();
        assertThat(nothing.firstStartBy()).isEmpty();
    }

    @Test
    void anApprenticeClauseIsToldAsOne() {
        ContractTerms terms = signed(DecidedCases.ofType(engine, "apprentice")
                        .with("choose-clause", "alternative", "apprentice", "fteMonths", 6)
                        .with(
                                "set-sanctions",
                                "viteUsed",
                                "no",
                                "terminationRight",
                                "no",
                                "meetingFrequency",
                                "asNeeded"))
                .terms();

        assertThat(terms.alternative()).isEqualTo("apprentice");
        assertThat(terms.sanctions()).isEqualTo(new ContractTerms.Sanctions(30, Optional.empty(), false, false));
        assertThat(terms.followUp().meetingFrequency()).isEqualTo("asNeeded");
    }

    @Test
    void aFrameworkIsToldWithItsCallOffsAndItsBonus() {
        ContractTerms terms = signed(DecidedCases.withNeed(engine, Map.of("procedureKind", "framework"))
                        .with(
                                "set-sanctions",
                                "callOffSuspension",
                                "yes",
                                "bonusOffered",
                                "yes",
                                "bonusPracticeMaxPlaces",
                                4,
                                "bonusPracticePerPlace",
                                "2500.00",
                                "bonusEquality",
                                "yes",
                                "bonusCap",
                                "10000.00"))
                .terms();

        assertThat(terms.sanctions().callOffSuspension()).isTrue();
        assertThat(terms.bonus())
                .get()
                .usingRecursiveComparison(BY_VALUE)
                .isEqualTo(new ContractTerms.Bonus(
                        4, new BigDecimal("2500"), 0, BigDecimal.ZERO, true, new BigDecimal("10000")));
    }

    @Test
    void aCaseThatWentAllTheWayTellsHowManyPeopleAreOwed() {
        CaseWalk walk = AnalyseAnswers.go(CaseWalk.open(engine, Map.of()));
        int chosen = (int) walk.variable("commitmentPersons");
        ContractLife.of(walk).until("publish-award-notice");

        assertThat(chosen).isPositive();
        assertThat(told(ContractSigned.class).get(0).terms().persons()).contains(chosen);
    }

    @Test
    void aHeldStartMeetingIsToldWithItsDays() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("hold-start-meeting")
                .answer("hold-start-meeting")
                .walk();

        assertThat(told(StartMeetingHeld.class))
                .containsExactly(new StartMeetingHeld(
                        walk.number(),
                        LocalDate.of(2027, 8, 20),
                        LocalDate.of(2028, 3, 1),
                        LocalDate.of(2029, 8, 31),
                        LocalDate.of(2028, 3, 15),
                        LocalDate.of(2029, 9, 15),
                        "The contract manager twice a year"));
    }

    @Test
    void anExtensionIsToldWithTheNumberOwedFromThenOn() {
        CaseWalk walk = DecidedCases.withNeed(engine, Map.of("extensionOptions", "12"))
                .until("check-extension")
                .answer(
                        "check-extension",
                        "contractExtended",
                        "yes",
                        "contractEnd",
                        "2030-08-31",
                        "extensionGround",
                        "option",
                        "commitmentEffect",
                        "prorated",
                        "newFteMonths",
                        36)
                .walk();

        assertThat(told(ContractAltered.class))
                .containsExactly(new ContractAltered(
                        walk.number(), until(LocalDate.of(2030, 8, 31)), Optional.of(new BigDecimal("36")), false));
    }

    @Test
    void aContractThatIsNotExtendedIsNotToldOf() {
        DecidedCases.numeric(engine).until("check-extension").answer("check-extension");

        assertThat(told(ContractAltered.class)).isEmpty();
    }

    @Test
    void aChangeOfTheContractIsToldWhenItIsCarriedOut() {
        CaseWalk walk = DecidedCases.numeric(engine)
                .until("check-extension")
                .walk()
                .report("contract-manager", "contractChange", "2028-09-01")
                .answer(
                        "change-contract",
                        Map.of(
                                "changeKind", "option",
                                "optionProvided", "yes",
                                "substantialChange", "no",
                                "changeCarriedOut", "yes",
                                "changedFrom", "2028-10-01",
                                "newContractEnd", "2030-02-28",
                                "changedCommitment", "unchanged",
                                "changeReason", "More schools"));

        assertThat(told(ContractAltered.class))
                .containsExactly(
                        new ContractAltered(walk.number(), until(LocalDate.of(2030, 2, 28)), Optional.empty(), false));
    }

    @Test
    void anEarlyEndIsToldWithWhatWasSettled() {
        ContractLife life = DecidedCases.numeric(engine).until("check-extension");
        life.walk().report("contract-manager", "earlyTermination", "2028-08-31");
        life.answer("settle-commitment");

        assertThat(told(ContractAltered.class))
                .containsExactly(new ContractAltered(
                        life.walk().number(),
                        until(LocalDate.of(2028, 8, 31)),
                        Optional.of(new BigDecimal("12")),
                        true));
    }

    @Test
    void aContractThatIsNotSignedIsNotToldOf() {
        DecidedCases.numeric(engine)
                .with(
                        "sign-contract",
                        "contractSigned",
                        "no",
                        "signedOn",
                        null,
                        "contractStart",
                        null,
                        "contractEnd",
                        null)
                .until("decide-without-winner");

        assertThat(told(ContractSigned.class)).isEmpty();
        assertThat(told(ContractAltered.class)).isEmpty();
    }

    private static ContractPeriod until(LocalDate lastDay) {
        return new ContractPeriod(LocalDate.of(2027, 9, 1), lastDay);
    }

    private ContractSigned signed(ContractLife life) {
        String number = life.until("publish-award-notice").walk().number();
        return told(ContractSigned.class).stream()
                .filter(told -> told.caseNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private <T> List<T> told(Class<T> type) {
        return events.stream(type).toList();
    }

    private static void assertTerms(ContractTerms terms, ContractTerms expected) {
        assertThat(terms).usingRecursiveComparison(BY_VALUE).isEqualTo(expected);
    }
}
