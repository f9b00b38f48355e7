package org.stegvis.party;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.platform.language.Language;

/** All who work in Stegvis, as they were when they last logged in or were registered. */
@Repository
public class Officers {

    private final JdbcClient database;

    Officers(JdbcClient database) {
        this.database = database;
    }

    /** Registers an officer, or brings what is known of her up to date. */
    public void register(Officer officer) {
        database.sql("""
                        insert into stegvis.officer (user_id, name, email, language, roles)
                        values (:id, :name, :email, :language, :roles)
                        on conflict (user_id) do update set name = excluded.name, email = excluded.email,
                            language = excluded.language, roles = excluded.roles""")
                .param("id", officer.userId())
                .param("name", officer.name())
                .param("email", officer.email())
                .param("language", officer.language().code())
                .param("roles", officer.roles().toArray(String[]::new))
                .update();
    }

    public Optional<Officer> find(String userId) {
        return database.sql("select * from stegvis.officer where user_id = :id")
                .param("id", userId)
                .query(Officers::officer)
                .optional();
    }

    /** All who belong to a group, by name. */
    public List<Officer> inRole(String role) {
        return database.sql("select * from stegvis.officer where :role = any(roles) order by name")
                .param("role", role)
                .query(Officers::officer)
                .list();
    }

    /** The names of these officers by their user id, in one query; who is not known is left out. */
    public Map<String, String> namesOf(Collection<String> userIds) {
        Map<String, String> names = new HashMap<>();
        database.sql("select user_id, name from stegvis.officer where user_id = any(:ids)")
                .param("ids", userIds.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("user_id"), row.getString("name"));
                });
        return names;
    }

    /** The name to show for a user id; the id itself if nobody is known by it. */
    public String nameOf(String userId) {
        return find(userId).map(Officer::name).orElse(userId);
    }

    private static Officer officer(ResultSet row, int number) throws SQLException {
        Array roles = row.getArray("roles");
        return new Officer(
                row.getString("user_id"),
                row.getString("name"),
                row.getString("email"),
                Language.ofCode(row.getString("language")).orElse(Language.EN),
                Set.of((String[]) roles.getArray()));
    }
}
