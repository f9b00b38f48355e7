package org.stegvis.obligation;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.ContractTerms;
import org.stegvis.contract.Country;
import org.stegvis.party.BusinessRegister;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisation;
import org.stegvis.party.Organisations;
import org.stegvis.party.RegisterNumber;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;

/**
 * Contracts as purchasing signs them, each with a supplier of its own (invented), without the walk that leads there.
 * The ordinary one is Swedish, runs from 1 September 2027 to 31 August 2029 and asks for 24 full-time months.
 */
@TestComponent
public class SignedContracts {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient database;
    private final Organisations organisations;
    private final Clock clock;

    SignedContracts(JdbcClient database, Organisations organisations, Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The terms of the ordinary contract. */
    public static ContractTerms ordinaryTerms() {
        return new ContractTerms(
                "A",
                Optional.of(new BigDecimal("24")),
                Optional.of(2),
                Optional.of(LocalDate.of(2028, 3, 1)),
                new BigDecimal("0.75"),
                true,
                List.of("LONGTERM"),
                List.of("employmentService", "municipality", "ownRecruitment"),
                "municipality",
                new ContractTerms.FollowUp("halfYearly", 14, "halfYearly"),
                new ContractTerms.Sanctions(
                        30,
                        Optional.of(new ContractTerms.Penalty(
                                new BigDecimal("5000"), "perMissingFteMonth", Optional.of(new BigDecimal("100000")))),
                        false,
                        true),
                Optional.empty());
    }

    /** The terms of the ordinary contract with a bonus for more than was agreed. */
    public static ContractTerms termsWith(Optional<ContractTerms.Bonus> bonus) {
        ContractTerms ordinary = ordinaryTerms();
        return new ContractTerms(
                ordinary.alternative(),
                ordinary.fteMonths(),
                ordinary.persons(),
                ordinary.firstStartBy(),
                ordinary.earlyEndShare(),
                ordinary.prorated(),
                ordinary.targetGroups(),
                ordinary.channels(),
                ordinary.proofIfOwn(),
                ordinary.followUp(),
                ordinary.sanctions(),
                bonus);
    }

    /** The ordinary contract, its supplier with one contact who reads this language. */
    public ContractSigned ordinary(Language language) {
        return with(ordinaryTerms(), language);
    }

    /** A contract with these terms. */
    public ContractSigned with(ContractTerms terms, Language language) {
        int number = NUMBERS.incrementAndGet();
        String caseNumber = "2027-S%03d".formatted(number);
        database.sql("""
                        insert into stegvis.purchase (number, title, buyer, buyer_level, country, rule_profile, language,
                            diary_number, contract_start, contract_end, opened_by, opened_at, phase)
                        values (:number, 'Cleaning of schools', 'The town', 'municipality', 'SE', 'UM_STANDARD', 'sv',
                            '', date '2027-09-01', date '2029-08-31', 'test', :now, 'implement')""")
                .param("number", caseNumber)
                .param("now", Timestamp.from(clock.now()))
                .update();
        Organisation supplier = organisations.register("Invented cleaning " + number, registerNumber(number));
        Contact contact = organisations.addContact(
                supplier.id(), "Invented contact", "supplier-" + number + "@example.org", language);
        return new ContractSigned(
                caseNumber,
                "Cleaning of schools",
                "The town",
                Country.SE,
                Currency.getInstance("SEK"),
                supplier.id(),
                contact.id(),
                new ContractPeriod(LocalDate.of(2027, 9, 1), LocalDate.of(2029, 8, 31)),
                terms);
    }

    private static RegisterNumber registerNumber(int number) {
        for (int digit = 0; digit < 10; digit++) {
            Optional<RegisterNumber> read =
                    BusinessRegister.SE.read("5590%02d-%03d%d".formatted(number / 1000 % 100, number % 1000, digit));
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new AssertionError("No register number for " + number);
    }
}
