package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officers;
import org.stegvis.platform.TestClock;

/** Tasks are due, and reminded of, on working days at the hour of the country of their case. */
@StegvisTest
class DueDatesTest {

    private static final Map<String, String> PROFILES =
            Map.of("SE", "UM_STANDARD", "FI", "HELSINKI", "NO", "NO_APPRENTICE");

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    DeadlineRound round;

    @Autowired
    JdbcClient database;

    @Autowired
    Letters letters;

    private Reminded reminded;

    @BeforeEach
    void everyoneIsKnown() {
        TestOfficers.register(officers);
        reminded = new Reminded(database, round, letters);
        reminded.forgetOtherCases();
    }

    @ParameterizedTest(name = "{0}, opened {1}: due {2}, reminder {3} ({4})")
    @CsvSource({
        "SE, 2027-03-17, 2027-03-31T14:00:00Z, 2027-04-01T06:00:00Z, summer time begins on 28 March",
        "FI, 2027-03-17, 2027-03-31T13:00:00Z, 2027-04-01T05:00:00Z, summer time begins on 28 March",
        "NO, 2027-03-17, 2027-03-31T14:00:00Z, 2027-04-01T06:00:00Z, summer time begins on 28 March",
        "SE, 2026-10-15, 2026-10-29T15:00:00Z, 2026-10-30T07:00:00Z, summer time ends on 25 October",
        "FI, 2026-10-15, 2026-10-29T14:00:00Z, 2026-10-30T06:00:00Z, summer time ends on 25 October",
        "NO, 2026-10-15, 2026-10-29T15:00:00Z, 2026-10-30T07:00:00Z, summer time ends on 25 October",
        "SE, 2026-10-09, 2026-10-23T14:00:00Z, 2026-10-26T07:00:00Z, the reminder is beyond the change",
        "FI, 2026-10-09, 2026-10-23T13:00:00Z, 2026-10-26T06:00:00Z, the reminder is beyond the change",
        "NO, 2026-10-09, 2026-10-23T14:00:00Z, 2026-10-26T07:00:00Z, the reminder is beyond the change",
        "SE, 2027-05-01, 2027-05-17T14:00:00Z, 2027-05-18T06:00:00Z, a Saturday moves to Monday",
        "FI, 2027-05-01, 2027-05-17T13:00:00Z, 2027-05-18T05:00:00Z, a Saturday moves to Monday",
        "NO, 2027-05-01, 2027-05-18T14:00:00Z, 2027-05-19T06:00:00Z, and past the Constitution Day in Norway",
        "SE, 2027-06-11, 2027-06-28T14:00:00Z, 2027-06-29T06:00:00Z, Midsummer Eve moves to Monday",
        "FI, 2027-06-11, 2027-06-28T13:00:00Z, 2027-06-29T05:00:00Z, Midsummer Eve moves to Monday",
        "NO, 2027-06-11, 2027-06-25T14:00:00Z, 2027-06-28T06:00:00Z, Midsummer Eve is a working day in Norway",
        "SE, 2026-12-10, 2026-12-28T15:00:00Z, 2026-12-29T07:00:00Z, Christmas Eve to the weekend after Boxing Day",
        "FI, 2026-12-10, 2026-12-28T14:00:00Z, 2026-12-29T06:00:00Z, Christmas Eve to the weekend after Boxing Day",
        "NO, 2026-12-10, 2026-12-24T15:00:00Z, 2026-12-28T07:00:00Z, Christmas Eve is a working day in Norway"
    })
    void aTaskIsDueAtFourOnAWorkingDayAndRemindedOfAtEightOnTheNext(
            String country, LocalDate opened, Instant due, Instant reminder, String why) {
        clock.isOn(opened);
        CaseWalk walk = CaseWalk.open(engine, Map.of("country", country, "ruleProfile", PROFILES.get(country)));

        assertThat(Reminded.dueDateOf(walk, "assign-roles")).as(why).isEqualTo(due);
        reminded.roundAt(clock, reminder.minusSeconds(2).toString());
        assertThat(reminded.in(walk, "task-reminder")).isEmpty();
        reminded.roundAt(clock, reminder.plusMillis(1).toString());
        assertThat(reminded.in(walk, "task-reminder")).containsExactly("task-reminder to procurer");
    }
}
