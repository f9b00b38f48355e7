package org.stegvis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stegvis.StegvisTest;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.platform.TestClock;

/** Tasks of a programme are watched as those of a purchase: its coordinator is reminded, then its owner is told. */
@StegvisTest
class ProgrammeDeadlinesTest {

    private static final String REMINDER = "programme-task-reminder";
    private static final String ESCALATED = "programme-task-escalated";

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @Autowired
    Events events;

    @Autowired
    DeadlineRound round;

    private ProgrammeWalk walk;

    @BeforeEach
    void anEventIsOver() {
        CLOCK.isOn(LocalDate.of(2027, 3, 1));
        walk = ProgrammeWalk.begin(context);
        events.plan(
                walk.programme().number(),
                EventKind.MID_TERM,
                LocalDateTime.of(2027, 4, 5, 13, 0),
                LocalDateTime.of(2027, 4, 5, 16, 0),
                ProgrammeEvent.REMOTE,
                "",
                0,
                Optional.empty());
        walk.runWhatIsReady();
        CLOCK.is(Instant.parse("2027-04-05T13:00:01Z"));
        walk.fire("event_invitationDue").fire("event_reminderDue").fire("event_practicalNoteDue");
        walk.fire("event_eventOver");
        assertThat(walk.openForms()).containsExactly("note-attendance");
    }

    @Test
    void theCoordinatorIsRemindedOfAnOverdueTaskAndThenTheOwnerIsTold() {
        CLOCK.is(Instant.parse("2027-04-08T12:00:00Z"));
        round.writeDue();
        assertThat(walk.lettersTo(ProgrammeRole.COORDINATOR)).doesNotContain(REMINDER);

        CLOCK.is(Instant.parse("2027-04-12T12:00:00Z"));
        round.writeDue();
        assertThat(walk.lettersTo(ProgrammeRole.COORDINATOR)).containsOnlyOnce(REMINDER);
        assertThat(walk.lettersTo(ProgrammeRole.OWNER)).doesNotContain(ESCALATED);

        CLOCK.is(Instant.parse("2027-04-26T12:00:00Z"));
        round.writeDue();
        assertThat(walk.lettersTo(ProgrammeRole.OWNER)).containsOnlyOnce(ESCALATED);
    }

    @Test
    void nobodyIsRemindedOfATaskThatIsDone() {
        walk.answer("note-attendance", Map.of("askForFeedback", "no"));
        CLOCK.is(Instant.parse("2027-05-26T12:00:00Z"));
        round.writeDue();
        assertThat(walk.lettersTo(ProgrammeRole.COORDINATOR)).doesNotContain(REMINDER);
        assertThat(walk.lettersTo(ProgrammeRole.OWNER)).doesNotContain(ESCALATED);
    }
}
