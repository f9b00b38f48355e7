package org.stegvis.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.stegvis.DatabaseRoles;
import org.stegvis.StegvisApplication;

/**
 * Starts Stegvis with all that a newcomer needs around it: a PostgreSQL whose data is kept in {@code .local}, a mail
 * server with a page, invented people and cases. Run by {@code mvn spring-boot:test-run}; nothing of it is in the jar.
 */
public class LocalStegvis {

    /** Kept between starts; delete the folder to begin anew. */
    private static final Path DATA = Path.of(".local", "postgres");

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    public static void main(String[] arguments) throws IOException {
        EmbeddedPostgres database = startDatabase();
        MAIL.start();
        System.setProperty("spring.datasource.url", DatabaseRoles.database(database, "stegvis"));
        System.setProperty("spring.datasource.username", DatabaseRoles.APPLICATION);
        System.setProperty("spring.datasource.password", DatabaseRoles.PASSWORD);
        System.setProperty("spring.flyway.user", DatabaseRoles.OWNER);
        System.setProperty("spring.flyway.password", DatabaseRoles.PASSWORD);
        System.setProperty("spring.mail.host", "127.0.0.1");
        System.setProperty("spring.mail.port", String.valueOf(MAIL.getSmtp().getPort()));
        SpringApplication.from(StegvisApplication::main)
                .with(LocalSurroundings.class)
                .withAdditionalProfiles("local-users", "local")
                .run(arguments);
    }

    /** The mail server, for the page that shows what it received. */
    static GreenMail mailServer() {
        return MAIL;
    }

    private static EmbeddedPostgres startDatabase() throws IOException {
        Files.createDirectories(DATA);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(DATA.toAbsolutePath())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start();
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return server;
    }

    private static void stop(EmbeddedPostgres server) {
        MAIL.stop();
        try {
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
