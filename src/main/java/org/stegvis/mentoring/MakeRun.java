package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.RunContent.ChangeCost;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.PinsImpossible;

/** Makes a run of the matching: the best groups, all that explains them, and what each manual change costs. */
@Component
class MakeRun {

    /**
     * Makes it of what was read, with these changes.
     *
     * @param throughout whether the next mentors of each adept and the cost of each change are found too, which in very
     *     large pools takes longer than all else
     * @throws PinsImpossible where a pair that is wanted in any case cannot be
     */
    RunContent of(PoolMaterial material, List<MatchingChange> changes, boolean throughout) {
        PoolMaterial.Arranged arranged = material.arranged(changes);
        MatchingRun run = MatchingRun.of(arranged.pool());
        InParticipations written = InParticipations.of(run, material);
        return new RunContent(
                run.figures(),
                arranged.pool().rules(),
                material.input(),
                changes.stream().map(MatchingChange::id).toList(),
                written.groups(),
                written.pairs(),
                throughout ? written.nextMentors() : Map.of(),
                written.unplaced(),
                written.waiting(arranged.waiting()),
                written.reserves(),
                written.placeValues(),
                run.balance(),
                run.fairness(),
                throughout ? costs(material, changes, run.figures()) : List.of());
    }

    private static List<ChangeCost> costs(
            PoolMaterial material, List<MatchingChange> changes, MatchingRun.Figures with) {
        List<ChangeCost> costs = new ArrayList<>();
        for (MatchingChange change : changes) {
            if (!(change.what() instanceof ManualChange.Accept)) {
                List<MatchingChange> others =
                        changes.stream().filter(other -> other != change).toList();
                costs.add(figures(material, others)
                        .map(without -> new ChangeCost(
                                change.id(),
                                with.placed() - without.placed(),
                                with.lowestScore() - without.lowestScore(),
                                with.totalScore() - without.totalScore(),
                                true))
                        .orElseGet(() -> new ChangeCost(change.id(), 0, 0, 0, false)));
            }
        }
        return costs;
    }

    private static Optional<MatchingRun.Figures> figures(PoolMaterial material, List<MatchingChange> changes) {
        try {
            return Optional.of(MatchingRun.of(material.pool(changes)).figures());
        } catch (PinsImpossible impossible) {
            return Optional.empty();
        }
    }
}
