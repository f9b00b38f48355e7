package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.RunContent.ChangeCost;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.PinsImpossible;
import org.stegvis.shared.ParticipationRole;

/** Makes a run of the matching: the best groups, all that explains them, and what each manual change costs. */
@Component
class MakeRun {

    /**
     * Makes it of what was read, with these changes.
     *
     * @throws PinsImpossible where a pair that is wanted in any case cannot be
     */
    RunContent of(PoolMaterial material, List<MatchingChange> changes) {
        PoolMaterial.Arranged arranged = material.arranged(changes);
        MatchingRun run = MatchingRun.of(arranged.pool());
        InParticipations written = new InParticipations(run, material);
        return new RunContent(
                run.figures(),
                arranged.pool().rules(),
                material.input(),
                changes.stream().map(MatchingChange::id).toList(),
                written.groups(),
                written.pairs(),
                written.nextMentors(),
                written.unplaced(),
                arranged.waiting().stream()
                        .map(adept -> material.participationOf(adept, ParticipationRole.ADEPT))
                        .toList(),
                written.reserves(),
                written.placeValues(),
                run.balance(),
                run.fairness(),
                costs(material, changes, run.figures()));
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
