package org.stegvis.obligation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;

/** Whether a report says that fewer people were ever hired than the report before it, or the notices, said. */
@Component
class ContradictingReport {

    private final ReportRounds rounds;
    private final Hires hires;
    private final Submissions submissions;

    ContradictingReport(ReportRounds rounds, Hires hires, Submissions submissions) {
        this.rounds = rounds;
        this.hires = hires;
        this.submissions = submissions;
    }

    /** How many people were hired in all: as the report says now, and as was said before. */
    record Fewer(BigDecimal now, BigDecimal before) {}

    /** The two counts, if the report contradicts what was said before. */
    Optional<Fewer> of(SupplierMatter matter, ReportRound round, Answers answers) {
        long noticed = hires.of(matter.obligation().id()).stream()
                .filter(hire -> !hire.startsOn().isAfter(round.periodEnd()))
                .count();
        BigDecimal before = BigDecimal.valueOf(Math.max(noticed, saidBefore(matter, round)));
        return answers.number(SupplierFields.HIRED_IN_ALL.key())
                .filter(now -> now.compareTo(before) < 0)
                .map(now -> new Fewer(now, before));
    }

    private long saidBefore(SupplierMatter matter, ReportRound round) {
        List<String> untilNow = rounds.of(matter.obligation().id()).stream()
                .filter(other -> other.number() <= round.number())
                .map(other -> other.id().toString())
                .toList();
        return submissions.of(matter.obligation().id()).stream()
                .filter(sent -> sent.kind() == SupplierTask.REPORT && untilNow.contains(sent.subject()))
                .findFirst()
                .map(sent ->
                        sent.content().path(SupplierFields.HIRED_IN_ALL.key()).asLong())
                .orElse(0L);
    }
}
