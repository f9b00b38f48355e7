package org.stegvis;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two roles that an installation should have in its database: the owner of our tables, as whom only migrations run,
 * and the application, to which the engine's tables belong.
 */
public final class DatabaseRoles {

    public static final String OWNER = "stegvis_owner";
    public static final String APPLICATION = "stegvis";
    public static final String PASSWORD = "stegvis";

    private DatabaseRoles() {}

    /** The JDBC address of the database of this name, made with both roles unless it is there. */
    public static String database(EmbeddedPostgres server, String name) {
        JdbcClient everywhere = JdbcClient.create(server.getPostgresDatabase());
        role(everywhere, OWNER);
        role(everywhere, APPLICATION);
        if (isMissing(everywhere, "select 1 from pg_database where datname = :name", name)) {
            everywhere.sql("create database \"" + name + "\" owner " + OWNER).update();
            DataSource inside = server.getDatabase("postgres", name);
            JdbcClient.create(inside)
                    .sql("grant create on schema public to " + APPLICATION)
                    .update();
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    private static void role(JdbcClient database, String name) {
        if (isMissing(database, "select 1 from pg_roles where rolname = :name", name)) {
            database.sql("create role " + name + " login password '" + PASSWORD + "'")
                    .update();
        }
    }

    private static boolean isMissing(JdbcClient database, String query, String name) {
        return database.sql(query).param("name", name).query().listOfRows().isEmpty();
    }
}
