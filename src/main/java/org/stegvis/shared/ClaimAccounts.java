package org.stegvis.shared;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom claims are paid. The numbers stand here and nowhere else; whole they are read for the payroll alone. */
@Repository
public class ClaimAccounts {

    private final JdbcClient database;

    ClaimAccounts(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID claim, AccountNumber account) {
        database.sql("""
                        insert into stegvis.claim_payee (claim, account) values (:claim, :account)
                        on conflict (claim) do update set account = excluded.account""")
                .param("claim", claim)
                .param("account", account.digits())
                .update();
    }

    Optional<AccountNumber> of(UUID claim) {
        return database.sql("select account from stegvis.claim_payee where claim = :claim")
                .param("claim", claim)
                .query(String.class)
                .optional()
                .map(AccountNumber::new);
    }

    /** The account of a claim without its middle, for whoever may see the claim; empty if none was given. */
    public String masked(UUID claim) {
        return of(claim).map(AccountNumber::masked).orElse("");
    }

    void forget(UUID claim) {
        database.sql("delete from stegvis.claim_payee where claim = :claim")
                .param("claim", claim)
                .update();
    }
}
