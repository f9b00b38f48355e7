package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/** What a run must be to be proposed, and who may approve it: never who proposed it, never who is concerned herself. */
@Component
class ApproveRun {

    private final MatchingRuns runs;
    private final MatchingChanges changes;
    private final PoolReading reading;
    private final GroupProposals proposals;
    private final Officers officers;
    private final JdbcClient database;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ApproveRun(
            MatchingRuns runs,
            MatchingChanges changes,
            PoolReading reading,
            GroupProposals proposals,
            Officers officers,
            JdbcClient database,
            Journal journal,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.changes = changes;
        this.reading = reading;
        this.proposals = proposals;
        this.officers = officers;
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    /** A run of this edition that was made and is not approved. */
    StoredRun requireProposable(String edition, UUID run) {
        return runs.find(run)
                .filter(made -> made.edition().equals(edition))
                .filter(made -> made.content().isPresent() && made.state() != RunState.APPROVED)
                .orElseThrow(() -> AnswersRefused.because("", "matching.problem.noSuchRun"));
    }

    /** Approves the run that was proposed; its groups stand from now on. */
    StoredRun approve(Edition edition, String officer, int version) {
        StoredRun run = runs.proposed(edition.number())
                .orElseThrow(() -> AnswersRefused.because("", "matching.problem.notProposed"));
        List<Problem> problems = new ArrayList<>();
        problems.addAll(withWhoApproves(run, officer));
        problems.addAll(new PoolSince(run, reading.of(edition), changes.inForce(edition.number())).problems());
        problems.addAll(withPairs(run));
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        runs.approve(run.id(), officer, version);
        journal.write(new JournalLine(
                edition.number(),
                officer,
                "matchingApproved",
                run.id().toString(),
                Map.of("run", String.valueOf(run.number()), "fingerprint", run.fingerprint())));
        events.publishEvent(new RunApproved(run.id()));
        return runs.require(run.id());
    }

    /** The pairs of a run that score low and that nobody has accepted yet. */
    List<PairExplanation> toAccept(StoredRun run) {
        List<Pair> accepted = changes.inForce(run.edition()).stream()
                .map(MatchingChange::what)
                .filter(ManualChange.Accept.class::isInstance)
                .map(ManualChange.Accept.class::cast)
                .map(pair -> new Pair(pair.mentor().toString(), pair.adept().toString()))
                .toList();
        return run.content()
                .map(content -> content.pairs().stream()
                        .filter(pair -> pair.score().total() < content.rules().lowScore())
                        .filter(pair -> !accepted.contains(pair.pair()))
                        .toList())
                .orElse(List.of());
    }

    private List<Problem> withWhoApproves(StoredRun run, String officer) {
        if (run.proposedBy().equals(officer)) {
            return List.of(new Problem("", "matching.problem.fourEyes"));
        }
        return isConcerned(run.edition(), officer) ? List.of(new Problem("", "matching.problem.concerned")) : List.of();
    }

    /** Whether she has applied herself, or is known to work where somebody works who has. */
    private boolean isConcerned(String edition, String officer) {
        return officers.find(officer)
                .filter(known -> !known.email().isBlank())
                .map(known -> database.sql("""
                                select exists (
                                    select 1 from stegvis.application where edition = :edition
                                    and lower(email) = lower(:email) and submitted_at is not null and withdrawn_at is null)
                                or exists (
                                    select 1 from stegvis.participation applied
                                    join stegvis.participation hers on hers.workplace = applied.workplace
                                    join stegvis.person on person.id = hers.person
                                    where applied.programme = :edition and lower(person.email) = lower(:email)
                                    and person.erased_at is null)""")
                        .param("edition", edition)
                        .param("email", known.email())
                        .query(Boolean.class)
                        .single())
                .orElse(false);
    }

    private List<Problem> withPairs(StoredRun run) {
        List<Problem> problems = new ArrayList<>();
        int low = toAccept(run).size();
        if (low > 0) {
            problems.add(new Problem("", "matching.problem.lowPairs", low));
        }
        if (proposals.conflictsIn(run)) {
            problems.add(new Problem("", "matching.problem.conflictStands"));
        }
        return problems;
    }
}
