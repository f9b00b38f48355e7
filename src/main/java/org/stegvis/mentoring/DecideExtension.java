package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** The coordinator extends the call or closes it (A7, R4); a call is extended once. */
@Component
class DecideExtension implements FormAct {

    private static final String NEW_DEADLINE = "newDeadline";

    private final Editions editions;
    private final EditionSchedule schedule;
    private final EditionMoments moments;
    private final Journal journal;

    DecideExtension(Editions editions, EditionSchedule schedule, EditionMoments moments, Journal journal) {
        this.editions = editions;
        this.schedule = schedule;
        this.moments = moments;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "decide-extension";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        if (!answers.text(EditionVariables.EXTENSION_DECISION.name())
                .filter("extend"::equals)
                .isPresent()) {
            return Map.of();
        }
        Edition edition = editions.require(submission.caseNumber());
        LocalDate deadline = PlanForm.day(answers, NEW_DEADLINE);
        check(edition, deadline);
        editions.extended(edition.number(), edition.plan().withDeadline(deadline));
        journal.write(new JournalLine(
                edition.number(),
                submission.subject().officer(),
                "callExtended",
                "",
                Map.of(
                        "from", edition.plan().deadline().toString(),
                        "to", deadline.toString())));
        return moments.ofCall(editions.require(edition.number()));
    }

    private void check(Edition edition, LocalDate deadline) {
        LocalDate earliest = schedule.earliestExtension(edition);
        if (edition.extended()) {
            throw AnswersRefused.because(
                    EditionVariables.EXTENSION_DECISION.name(), "mentoring.problem.extendedAlready");
        }
        if (deadline.isBefore(earliest)) {
            throw AnswersRefused.because(NEW_DEADLINE, "mentoring.problem.notBeforeDay", earliest);
        }
        if (!deadline.isBefore(edition.plan().matchingDone())) {
            throw AnswersRefused.because(
                    NEW_DEADLINE,
                    "mentoring.problem.beforeMatching",
                    edition.plan().matchingDone());
        }
    }
}
