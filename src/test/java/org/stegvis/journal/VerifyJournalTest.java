package org.stegvis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisApplication;
import org.stegvis.StegvisTest;
import org.stegvis.TestPostgres;
import org.stegvis.platform.command.CommandLine;

@StegvisTest
class VerifyJournalTest {

    @Autowired
    Journal journal;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient database;

    private final String caseNumber = "V-" + UUID.randomUUID();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theCommandNamesTheFirstBrokenLineAndEndsWithOneUntilAllIsWhole() {
        journal.write(new JournalLine(caseNumber, "someone", "test", "first", Map.of()));
        journal.write(new JournalLine(caseNumber, "someone", "test", "second", Map.of()));

        assertThat(verify()).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("Kontrollerat: ")
                .contains("Brutna: 0.");

        pastTheTriggers("update stegvis.journal set subject = 'x' where number = 2 and case_number = ");
        assertThat(verify()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Ärende " + caseNumber + ": rad 2 i journalen har ändrats.")
                .contains("Brutna: 1.");

        pastTheTriggers("update stegvis.journal set subject = 'second' where number = 2 and case_number = ");
        assertThat(verify()).isZero();
    }

    private int verify() {
        said.reset();
        return CommandLine.run(
                StegvisApplication.class,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                "--verify-journal",
                "--spring.profiles.active=local-users,test",
                "--spring.mail.host=localhost",
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"));
    }

    private void pastTheTriggers(String statement) {
        String name =
                database.sql("select current_database()").query(String.class).single();
        JdbcClient.create(TestPostgres.asSuperuser(name))
                .sql("begin; set local session_replication_role = replica; " + statement + "'" + caseNumber
                        + "'; commit")
                .update();
    }
}
