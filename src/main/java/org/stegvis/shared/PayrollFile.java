package org.stegvis.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;

/**
 * The file of an export as the payroll reads it: one line a claim, in UTF-8, with semicolons. What somebody typed cannot be
 * read as a formula by the program that opens it.
 */
@Component
public class PayrollFile {

    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r\n|%";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader("claim", "name", "account", "amount", "currency", "programme", "event_day")
            .get();

    private final Claims claims;
    private final ClaimMatters matters;
    private final ClaimAccounts accounts;
    private final Persons persons;

    PayrollFile(Claims claims, ClaimMatters matters, ClaimAccounts accounts, Persons persons) {
        this.claims = claims;
        this.matters = matters;
        this.accounts = accounts;
        this.persons = persons;
    }

    /** The file, with whole account numbers: for the payroll alone. */
    public byte[] of(PayrollExport export) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter lines = new CSVPrinter(text, FORMAT)) {
            for (TravelClaim claim : claims.exported(export.id())) {
                ClaimMatter matter = matters.of(claim);
                lines.printRecord(
                        claim.number(),
                        harmless(persons.find(matter.claimant().person())
                                .map(Person::name)
                                .orElse("")),
                        accounts.of(claim.id()).map(AccountNumber::digits).orElse(""),
                        claim.approved().orElseThrow().amount().toPlainString(),
                        claim.claimed().currency().getCurrencyCode(),
                        export.programme(),
                        matter.event().starts().toLocalDate());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With an apostrophe before whatever a table program would calculate. */
    static String harmless(String typed) {
        return !typed.isEmpty() && FORMULA_BEGINS_WITH.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
