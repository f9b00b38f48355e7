package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.PinsImpossible;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.platform.form.AnswersRefused;

/**
 * What coordinators do about the matching of an edition. Everything that is changed by hand has a reason, stands in the
 * journal by ids alone, and can be undone until a run is approved.
 */
@Component
public class MatchingDesk {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** The most adepts of one mentor. */
    public static final int MOST_PLACES = 10;

    private final Editions editions;
    private final PoolReading reading;
    private final MatchingChanges changes;
    private final MatchingRuns runs;
    private final RunsToMake toMake;
    private final DeskVersion versions;
    private final ApproveRun approval;
    private final GroupProposals proposals;
    private final Journal journal;

    MatchingDesk(
            Editions editions,
            PoolReading reading,
            MatchingChanges changes,
            MatchingRuns runs,
            RunsToMake toMake,
            DeskVersion versions,
            ApproveRun approval,
            GroupProposals proposals,
            Journal journal) {
        this.editions = editions;
        this.reading = reading;
        this.changes = changes;
        this.runs = runs;
        this.toMake = toMake;
        this.versions = versions;
        this.approval = approval;
        this.proposals = proposals;
        this.journal = journal;
    }

    /** The version of the desk, for {@link ByHand#seen}. */
    public int version(String edition) {
        return versions.now(edition);
    }

    /**
     * Makes a run with the people and the changes of now. A pool that is too large to wait for is asked for only.
     *
     * @throws PinsRefused where a pair that is wanted in any case cannot be
     */
    @Transactional
    public StoredRun run(String edition, String officer) {
        return toMake.make(editions.require(edition), officer, versions.next(edition));
    }

    /** The two are to be matched in any case. */
    @Transactional
    public MatchingChange pin(ByHand by, UUID mentor, UUID adept) {
        return change(by, new ManualChange.Pin(mentor, adept));
    }

    /** The two are not to be matched. */
    @Transactional
    public MatchingChange forbid(ByHand by, UUID mentor, UUID adept) {
        return change(by, new ManualChange.Forbid(mentor, adept));
    }

    /** A mentor has told of a conflict of interest: the two are not to be matched, and her objection is settled. */
    @Transactional
    public MatchingChange forbidConflict(ByHand by, GroupProposal objection) {
        MatchingChange made = forbid(by, objection.mentor(), objection.adept().orElseThrow());
        proposals.settle(objection.id(), made.id());
        return made;
    }

    /** A pair that scores low may be approved. */
    @Transactional
    public MatchingChange accept(ByHand by, UUID mentor, UUID adept) {
        return change(by, new ManualChange.Accept(mentor, adept));
    }

    /** The mentor takes so many adepts at most; none with 0. */
    @Transactional
    public MatchingChange places(ByHand by, UUID mentor, int most) {
        return change(by, new ManualChange.Places(mentor, most));
    }

    /** The terms of the score weigh differently. */
    @Transactional
    public MatchingChange weigh(ByHand by, Weights weights) {
        return change(by, new ManualChange.Weigh(weights));
    }

    /**
     * Changes something by hand; a change of the same thing takes the place of the one before.
     *
     * @throws ChangedMeanwhile if somebody else has changed something that she has not seen
     * @throws PinsRefused if a pair that is wanted in any case would be impossible
     */
    @Transactional
    public MatchingChange change(ByHand by, ManualChange what) {
        String reason = reason(by);
        int version = versions.next(by.edition(), by.seen());
        requirePlaces(what);
        PoolMaterial material = reading.of(editions.require(by.edition()));
        requireKnown(material, what);
        changes.inForce(by.edition()).stream()
                .filter(earlier -> what.replaces(earlier.what()))
                .forEach(earlier -> changes.undo(earlier.id(), by.officer(), version));
        MatchingChange made = changes.make(by.edition(), what, reason, by.officer(), version);
        requirePossible(material, changes.inForce(by.edition()));
        journal.write(new JournalLine(
                by.edition(), by.officer(), "matchingChanged", made.id().toString(), Map.of("change", what.kind())));
        return made;
    }

    /** Undoes a change; it stays in the list. */
    @Transactional
    public void undo(ByHand by, UUID change) {
        MatchingChange undone = changes.find(by.edition(), change)
                .filter(MatchingChange::inForce)
                .orElseThrow(() -> AnswersRefused.because("", "matching.problem.undone"));
        int version = versions.next(by.edition(), by.seen());
        changes.undo(undone.id(), by.officer(), version);
        journal.write(new JournalLine(
                by.edition(),
                by.officer(),
                "matchingChangeUndone",
                undone.id().toString(),
                Map.of("change", undone.what().kind())));
    }

    /** Undoes the last change that is still in force. */
    @Transactional
    public Optional<MatchingChange> undoLast(ByHand by) {
        List<MatchingChange> inForce = changes.inForce(by.edition());
        Optional<MatchingChange> last =
                inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.get(inForce.size() - 1));
        last.ifPresent(change -> undo(by, change.id()));
        return last;
    }

    /** A coordinator wants the groups of this run; another is to approve them. */
    @Transactional
    public StoredRun propose(String edition, int seen, String officer, UUID run) {
        int version = versions.next(edition, seen);
        StoredRun wanted = approval.requireProposable(edition, run);
        runs.propose(wanted, officer, version);
        journal.write(new JournalLine(
                edition, officer, "matchingProposed", run.toString(), Map.of("run", String.valueOf(wanted.number()))));
        return runs.require(run);
    }

    /** Another coordinator approves the run that was proposed: its groups stand, and nothing is changed any more. */
    @Transactional
    public StoredRun approve(String edition, int seen, String officer) {
        int version = versions.next(edition, seen);
        return approval.approve(editions.require(edition), officer, version);
    }

    /** The run that was proposed goes back: other groups are wanted. */
    @Transactional
    public void giveBack(String edition, String officer) {
        int version = versions.next(edition);
        runs.proposed(edition).ifPresent(run -> {
            runs.supersede(edition, version);
            journal.write(new JournalLine(
                    edition,
                    officer,
                    "matchingReturned",
                    run.id().toString(),
                    Map.of("run", String.valueOf(run.number()))));
        });
    }

    private static String reason(ByHand by) {
        String reason = by.reason().strip();
        if (reason.isEmpty()) {
            throw AnswersRefused.because("reason", "matching.problem.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw AnswersRefused.because("reason", "matching.problem.longReason", LONGEST_REASON, reason.length());
        }
        return reason;
    }

    private static void requirePlaces(ManualChange what) {
        if (what instanceof ManualChange.Places places && (places.most() < 0 || places.most() > MOST_PLACES)) {
            throw AnswersRefused.because("most", "matching.problem.places", MOST_PLACES);
        }
    }

    private static void requireKnown(PoolMaterial material, ManualChange what) {
        if (!material.participations().containsAll(what.people())) {
            throw AnswersRefused.because("", "matching.problem.unknownPerson");
        }
    }

    private void requirePossible(PoolMaterial material, List<MatchingChange> inForce) {
        if (toMake.isMadeAtOnce(material)) {
            try {
                MatchingRun.of(material.pool(inForce));
            } catch (PinsImpossible impossible) {
                throw new PinsRefused(impossible, material);
            }
        }
    }
}
