package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.party.Contact;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisation;
import org.stegvis.party.Organisations;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.language.Language;

/** A contract is signed with an organisation that its register knows, and with somebody there to write to. */
@StegvisTest
class SigningTest {

    @RegisterExtension
    final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Organisations organisations;

    @Autowired
    ContractSuppliers suppliers;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Journal journal;

    @BeforeEach
    void theContractsOfTheTestsCanBeSigned() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 7, 1));
    }

    @ParameterizedTest(name = "{1} in the register of {0}: {2}")
    @CsvSource({
        "SE, 556016-0681, till exempel 559999-9918. Jämför med anbudet.",
        "SE, 9999990-9, ”Organisationsnummer” är inget svenskt organisationsnummer",
        "SE, 811228-9874, är inget svenskt organisationsnummer: det har tio siffror",
        "FI, 0112038-8, är inget finskt FO-nummer: det har åtta siffror",
        "NO, 923609017, är inget norskt organisationsnummer: det har nio siffror"
    })
    void aNumberThatTheRegisterCannotHaveGivenIsRefused(String register, String number, String sentence) {
        ContractLife life = DecidedCases.numeric(engine).until("award-contract");

        assertThatThrownBy(() ->
                        life.answer("award-contract", "supplierRegister", register, "supplierRegisterNumber", number))
                .hasMessageContaining(sentence);
        assertThat(life.walk().openForms()).containsExactly("award-contract");
    }

    @Test
    void theRegisterIsThatOfTheBuyersCountryUntilAnotherIsChosen() {
        ContractLife life = DecidedCases.finnish(engine, Map.of()).until("award-contract");
        assertThat(life.walk().opened("award-contract")).containsEntry("supplierRegister", "FI");

        CaseWalk walk = life.answer("award-contract", "supplierRegister", "NO", "supplierRegisterNumber", "999999905")
                .until("sign-contract")
                .answer("sign-contract", "signedOn", "2027-06-28")
                .walk();

        assertThat(supplierOf(walk).number().text()).isEqualTo("999999905");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"contactName", "contactEmail", "contactLanguage"})
    void withoutSomebodyToWriteToAContractIsNotSigned(String field) {
        ContractLife life = DecidedCases.numeric(engine).until("sign-contract");

        assertThatThrownBy(() -> life.answer("sign-contract", field, null)).hasMessageContaining("måste fyllas i");
        assertThat(life.walk().openForms()).containsExactly("sign-contract");
        assertThat(suppliers.of(life.walk().number())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "One <one@example.org>", "one@example.org, two@example.org"})
    void anAddressToWhichNoLetterCanGoIsRefused(String address) {
        ContractLife life = DecidedCases.numeric(engine).until("sign-contract");

        assertThatThrownBy(() -> life.answer("sign-contract", "contactEmail", address))
                .hasMessageContaining("”Kontaktpersonens e-postadress” är inte en e-postadress. Skriv en adress,");
    }

    @Test
    void theContactStandsInTheRegisterOfPartiesAndNowhereElse() {
        String email = UUID.randomUUID() + "@firm.example.org";
        CaseWalk walk = DecidedCases.numeric(engine)
                .with(
                        "sign-contract",
                        "contactName",
                        "Somebody Invented",
                        "contactEmail",
                        email,
                        "contactLanguage",
                        "fi")
                .until("publish-award-notice")
                .walk();

        assertThat(organisations.contactsOf(supplierOf(walk).id()))
                .extracting(Contact::name, Contact::email, Contact::language)
                .contains(org.assertj.core.groups.Tuple.tuple("Somebody Invented", email, Language.FI));
        assertThat(sheets.latest(walk.number(), "sign-contract")
                        .orElseThrow()
                        .answers()
                        .properties())
                .extracting(Map.Entry::getKey)
                .contains("signedOn")
                .doesNotContain("contactName", "contactEmail", "contactLanguage");
        assertThat(journal.ofCase(walk.number()).toString()).doesNotContain(email, "Somebody Invented");
        for (String name : new String[] {"contactName", "contactEmail", "contactLanguage"}) {
            assertThat(walk.variable(name)).isNull();
        }
    }

    @Test
    void theNameOfAKnownSupplierIsBroughtUpToDate() {
        CaseWalk first = DecidedCases.numeric(engine)
                .with("award-contract", "supplierName", "The old name", "supplierRegisterNumber", "202100-6347")
                .until("publish-award-notice")
                .walk();
        CaseWalk second = DecidedCases.numeric(engine)
                .with("award-contract", "supplierName", "The new name", "supplierRegisterNumber", "SE 2021006347")
                .until("publish-award-notice")
                .walk();

        assertThat(supplierOf(second)).isEqualTo(supplierOf(first));
        assertThat(supplierOf(first).name()).isEqualTo("The new name");
    }

    private Organisation supplierOf(CaseWalk walk) {
        return organisations
                .find(suppliers.of(walk.number()).orElseThrow().supplier())
                .orElseThrow();
    }
}
