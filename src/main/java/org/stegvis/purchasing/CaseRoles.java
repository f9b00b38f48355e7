package org.stegvis.purchasing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.engine.RoleHolders;

/** Who holds which role in which purchase; where nobody does, the role's group shares the tasks. */
@Repository
public class CaseRoles implements RoleHolders {

    private final JdbcClient database;

    CaseRoles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> holder(String caseNumber, String role) {
        return database.sql("select officer from stegvis.case_role where case_number = :case and role = :role")
                .param("case", caseNumber)
                .param("role", role)
                .query(String.class)
                .optional();
    }

    @Override
    public Collection<String> casesOf(String user, String role) {
        return database.sql("select case_number from stegvis.case_role where officer = :user and role = :role")
                .param("user", user)
                .param("role", role)
                .query(String.class)
                .list();
    }

    /** All holders of a case. */
    public Map<CaseRole, String> of(String caseNumber) {
        Map<CaseRole, String> holders = new EnumMap<>(CaseRole.class);
        database.sql("select role, officer from stegvis.case_role where case_number = :case")
                .param("case", caseNumber)
                .query(row -> {
                    CaseRole.ofGroup(row.getString("role")).ifPresent(role -> put(holders, role, row));
                });
        return holders;
    }

    void assign(String caseNumber, CaseRole role, String officer) {
        database.sql("""
                        insert into stegvis.case_role (case_number, role, officer) values (:case, :role, :officer)
                        on conflict (case_number, role) do update set officer = excluded.officer""")
                .param("case", caseNumber)
                .param("role", role.group())
                .param("officer", officer)
                .update();
    }

    void release(String caseNumber, CaseRole role) {
        database.sql("delete from stegvis.case_role where case_number = :case and role = :role")
                .param("case", caseNumber)
                .param("role", role.group())
                .update();
    }

    private static void put(Map<CaseRole, String> holders, CaseRole role, java.sql.ResultSet row) {
        try {
            holders.put(role, row.getString("officer"));
        } catch (java.sql.SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
