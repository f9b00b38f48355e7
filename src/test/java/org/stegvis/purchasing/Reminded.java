package org.stegvis.purchasing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.platform.TestClock;

/** Lets the round of the deadlines go at chosen moments, and reads what it wrote in one case. */
final class Reminded {

    private final JdbcClient database;
    private final DeadlineRound round;
    private final Letters letters;

    Reminded(JdbcClient database, DeadlineRound round, Letters letters) {
        this.database = database;
        this.round = round;
        this.letters = letters;
    }

    /** Other tests leave cases open: what is due in them is not of interest any more. */
    void forgetOtherCases() {
        database.sql("update stegvis.deadline set settled_at = now() where settled_at is null")
                .update();
    }

    /** It is this moment, and the round goes. */
    void roundAt(TestClock clock, String moment) {
        clock.is(Instant.parse(moment));
        round.writeDue();
    }

    /** The letters of these kinds that the test officers have got, in order, each as {@code kind to role}. */
    List<String> in(CaseWalk walk, String... kinds) {
        List<WrittenLetter> written = new ArrayList<>(letters.ofCase(walk.number()));
        Collections.reverse(written);
        return written.stream()
                .filter(TestOfficers::areReadersOf)
                .filter(letter -> List.of(kinds).contains(letter.kind()))
                .map(letter -> letter.kind() + " to " + letter.recipient().replace("test-", ""))
                .toList();
    }

    /** When the task with this form is due. */
    static Instant dueDateOf(CaseWalk walk, String form) {
        return walk.taskWithForm(form).getDueDate().toInstant();
    }
}
