package org.stegvis.purchasing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.Country;
import org.stegvis.party.BusinessRegister;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisation;
import org.stegvis.party.Organisations;
import org.stegvis.party.RegisterNumber;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Language;

/** The supplier to which a contract was awarded, and which signs it: known by its number in a national register. */
@Component
class AwardedSupplier {

    static final String REGISTER = "supplierRegister";
    static final String NUMBER = "supplierRegisterNumber";

    private static final String AWARD = "award-contract";
    private static final String NAME = "supplierName";

    private final EarlierAnswers earlier;
    private final Organisations organisations;
    private final ContractSuppliers suppliers;

    AwardedSupplier(EarlierAnswers earlier, Organisations organisations, ContractSuppliers suppliers) {
        this.earlier = earlier;
        this.organisations = organisations;
        this.suppliers = suppliers;
    }

    /** The register in which suppliers of this country stand. */
    static BusinessRegister registerOf(Country country) {
        return BusinessRegister.valueOf(country.name());
    }

    /** Adds to the rules that the award names an organisation by a number that its register can have given. */
    void check(String caseNumber, Answers award, Rules rules) {
        Optional<RegisterNumber> number = read(award.text(REGISTER), award.text(NUMBER));
        award.text(REGISTER)
                .map(BusinessRegister::valueOf)
                .ifPresent(register -> rules.that(number.isPresent(), NUMBER, noNumberOf(register)));
        number.ifPresent(given -> rules.that(
                signedWith(caseNumber)
                        .map(Organisation::number)
                        .map(given::equals)
                        .orElse(true),
                NUMBER,
                "supplierHasSigned"));
    }

    /** The award was put right after the signing: its name of the supplier counts in the register of parties. */
    void putRight(String caseNumber, Answers award) {
        signedWith(caseNumber)
                .ifPresent(signed -> organisations.register(award.text(NAME).orElseThrow(), signed.number()));
    }

    /** Adds to the rules that the award says by which number the supplier is known. */
    void checkKnown(String caseNumber, Rules rules) {
        rules.that(
                number(caseNumber).isPresent(), "contractSigned", "supplierUnknown", new Problem.Label(AWARD, NUMBER));
    }

    /** Enters the supplier and its contact into the register of parties: from now on they are those of the contract. */
    void sign(String caseNumber, String contactName, String contactEmail, Language contactLanguage) {
        Organisation supplier = organisations.register(
                earlier.choice(caseNumber, AWARD, NAME).orElseThrow(),
                number(caseNumber).orElseThrow());
        Contact contact = organisations.addContact(supplier.id(), contactName, contactEmail, contactLanguage);
        suppliers.signedWith(caseNumber, supplier.id(), contact.id());
    }

    private static String noNumberOf(BusinessRegister register) {
        return switch (register) {
            case SE -> "registerNumberSE";
            case FI -> "registerNumberFI";
            case NO -> "registerNumberNO";
        };
    }

    private Optional<RegisterNumber> number(String caseNumber) {
        return read(earlier.choice(caseNumber, AWARD, REGISTER), earlier.choice(caseNumber, AWARD, NUMBER));
    }

    private Optional<Organisation> signedWith(String caseNumber) {
        return suppliers.of(caseNumber).flatMap(signed -> organisations.find(signed.supplier()));
    }

    private static Optional<RegisterNumber> read(Optional<String> register, Optional<String> number) {
        return register.map(BusinessRegister::valueOf).flatMap(known -> number.flatMap(known::read));
    }
}
