package org.stegvis.purchasing;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.Clock;

/** With which organisations the contracts of purchases were signed, and whom the buyer writes to there. */
@Repository
class ContractSuppliers {

    private final JdbcClient database;
    private final Clock clock;

    ContractSuppliers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The supplier of a signed contract.
     *
     * @param supplier the organisation, in the register of parties
     * @param contact to whom letters there go, in the register of parties
     * @param told whether the other areas know of the contract
     */
    record ContractSupplier(UUID supplier, UUID contact, boolean told) {}

    /** With whom the contract of this case was signed; empty as long as it was not. */
    Optional<ContractSupplier> of(String caseNumber) {
        return database.sql("select * from stegvis.contract_supplier where case_number = :case")
                .param("case", caseNumber)
                .query((row, number) -> new ContractSupplier(
                        row.getObject("supplier", UUID.class),
                        row.getObject("contact", UUID.class),
                        row.getTimestamp("told_at") != null))
                .optional();
    }

    /** The contract was signed with this organisation; whoever was named before is not its supplier. */
    void signedWith(String caseNumber, UUID supplier, UUID contact) {
        database.sql("""
                        insert into stegvis.contract_supplier (case_number, supplier, contact)
                        values (:case, :supplier, :contact)
                        on conflict (case_number) do update set supplier = excluded.supplier, contact = excluded.contact""")
                .param("case", caseNumber)
                .param("supplier", supplier)
                .param("contact", contact)
                .update();
    }

    /** The other areas know of the contract from now on. */
    void told(String caseNumber) {
        database.sql("update stegvis.contract_supplier set told_at = :now where case_number = :case")
                .param("now", Timestamp.from(clock.now()))
                .param("case", caseNumber)
                .update();
    }
}
