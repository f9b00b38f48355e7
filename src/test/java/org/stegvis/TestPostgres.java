package org.stegvis;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/** One real PostgreSQL for all tests of a run; each caller gets a database of its own in it. */
public final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /** The JDBC address of an empty database that nobody else uses. */
    public static synchronized String freshDatabase(String name) {
        return DatabaseRoles.database(SERVER, name);
    }

    /** The whole of this database, as one who may do anything in it. */
    public static DataSource asSuperuser(String name) {
        return SERVER.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "300")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Runs after every application has let go of its connections. */
    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
