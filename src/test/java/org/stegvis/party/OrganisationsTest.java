package org.stegvis.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.platform.language.Language;

@StegvisTest
class OrganisationsTest {

    @Autowired
    Organisations organisations;

    private final RegisterNumber number = anyNumber();

    @Test
    void theSameNumberAgainIsTheSameOrganisationUnderItsNewName() {
        Organisation first = organisations.register("Exempelstäd AB", number);
        Organisation again = organisations.register("Exempelstäd Norden AB", number);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(organisations.find(first.id())).hasValue(again);
        assertThat(again.name()).isEqualTo("Exempelstäd Norden AB");
    }

    @Test
    void theSameAddressAgainIsTheSameContact() {
        Organisation organisation = organisations.register("Exempelstäd AB", number);
        organisations.addContact(organisation.id(), "Växeln", "post@example.org", Language.SV);
        organisations.addContact(organisation.id(), "Personalavdelningen", "Post@example.org", Language.FI);

        assertThat(organisations.contactsOf(organisation.id())).singleElement().satisfies(contact -> {
            assertThat(contact.name()).isEqualTo("Personalavdelningen");
            assertThat(contact.language()).isEqualTo(Language.FI);
        });
    }

    @Test
    void whoHasLeftIsNotWrittenToAndMayComeBack() {
        Organisation organisation = organisations.register("Exempelstäd AB", number);
        Contact contact = organisations.addContact(organisation.id(), "Växeln", "post@example.org", Language.SV);

        organisations.contactLeft(contact.id(), LocalDate.of(2026, 11, 1));
        assertThat(organisations.contactsOf(organisation.id())).isEmpty();

        organisations.addContact(organisation.id(), "Växeln", "post@example.org", Language.SV);
        assertThat(organisations.contactsOf(organisation.id())).hasSize(1);
    }

    private static RegisterNumber anyNumber() {
        return Stream.generate(() -> ThreadLocalRandom.current().nextInt(800_000_000, 999_999_999))
                .map(number -> BusinessRegister.NO.read(number.toString()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
