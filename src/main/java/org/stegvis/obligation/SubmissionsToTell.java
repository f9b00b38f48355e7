package org.stegvis.obligation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/** What suppliers have sent in and their processes have not been told yet; each is told once, by whichever node. */
@Component
public class SubmissionsToTell {

    private static final Duration WAIT = Duration.ofMinutes(10);

    private final Submissions submissions;
    private final ReportRounds rounds;
    private final BonusClaims claims;
    private final ContractTurns turns;
    private final Journal journal;
    private final Clock clock;

    SubmissionsToTell(
            Submissions submissions,
            ReportRounds rounds,
            BonusClaims claims,
            ContractTurns turns,
            Journal journal,
            Clock clock) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.claims = claims;
        this.turns = turns;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are to be told by now, a hundred at a time. */
    public List<UUID> due() {
        return submissions.toTell();
    }

    /** Holds one until the transaction ends; empty if it was told, or another node is telling it just now. */
    public Optional<Submission> hold(UUID submission) {
        return submissions.hold(submission);
    }

    /** Variables that the process hears with it. */
    public Map<String, Object> saying(Submission submission) {
        return switch (submission.kind()) {
            case START_MEETING ->
                Map.of(
                        ObligationVariables.OBJECTION.name(),
                        !submission.content().path("objection").asText("").isBlank());
            case BONUS_CLAIM ->
                claimOf(submission)
                        .map(claim -> Map.<String, Object>of(
                                ObligationVariables.BONUS_CLAIM.name(),
                                claim.id().toString()))
                        .orElse(Map.of());
            default -> Map.of();
        };
    }

    /** Claims are numbered as they come in. */
    private Optional<BonusClaim> claimOf(Submission submission) {
        long number = submissions.of(submission.obligation()).stream()
                .filter(other -> other.kind() == SupplierTask.BONUS_CLAIM)
                .filter(other -> other.revision() <= submission.revision())
                .count();
        return claims.of(submission.obligation()).stream()
                .filter(claim -> claim.number() == number)
                .findFirst();
    }

    /** The process has taken it. */
    public void taken(Submission submission) {
        submissions.settle(submission.id(), SubmissionState.TAKEN);
        if (submission.kind() == SupplierTask.REPORT) {
            rounds.reached(UUID.fromString(submission.subject()), ReportRound.State.RECEIVED);
        }
    }

    /** Nobody waited for it: it is told again if the process is still to come there, else kept for the officer to see. */
    public void notAwaited(Submission submission, Obligation obligation) {
        if (obligation.runs() && submission.kind() == SupplierTask.RECRUITMENT) {
            taken(submission);
        } else if (obligation.runs() && isStillToCome(submission, obligation)) {
            submissions.tellAgainAt(submission.id(), clock.now().plus(WAIT));
        } else {
            submissions.settle(submission.id(), SubmissionState.MOVED_ON);
            journal.write(new JournalLine(
                    obligation.caseNumber(),
                    JournalLine.SYSTEM,
                    "submissionMovedOn",
                    submission.kind().code(),
                    Map.of("submission", submission.id().toString())));
        }
    }

    private boolean isStillToCome(Submission submission, Obligation obligation) {
        return switch (submission.kind()) {
            case START_MEETING, NEEDS_PROFILE -> !turns.isOver(obligation) && isFirst(submission);
            case FINAL_DOCUMENTATION -> isFirst(submission);
            case REPORT ->
                rounds.find(UUID.fromString(submission.subject()))
                        .filter(round -> !round.state().isSettled())
                        .isPresent();
            default -> false;
        };
    }

    private boolean isFirst(Submission submission) {
        return submissions.of(submission.obligation()).stream()
                .noneMatch(other -> other.kind() == submission.kind() && other.state() == SubmissionState.TAKEN);
    }
}
