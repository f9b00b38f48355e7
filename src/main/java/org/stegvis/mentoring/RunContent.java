package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stegvis.mentoring.matching.Alternative;
import org.stegvis.mentoring.matching.CompetenceBalance;
import org.stegvis.mentoring.matching.EditionRules;
import org.stegvis.mentoring.matching.Fairness;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.mentoring.matching.PlaceValue;
import org.stegvis.mentoring.matching.UnplacedExplanation;

/**
 * All that a run said, kept as it was. Ids are those of participations.
 *
 * @param rules weights, seed and limits with which it was made
 * @param input who was in it, to tell what has changed since
 * @param changes the manual changes that were in force
 * @param nextMentors by adept the mentors whom she was not given, and why not
 * @param costs what each manual change cost
 */
public record RunContent(
        MatchingRun.Figures figures,
        EditionRules rules,
        List<Input> input,
        List<UUID> changes,
        List<MatchingRun.Group> groups,
        List<PairExplanation> pairs,
        Map<String, List<Alternative>> nextMentors,
        List<UnplacedExplanation> unplaced,
        List<String> waiting,
        List<String> reserves,
        List<PlaceValue> placeValues,
        CompetenceBalance balance,
        Fairness fairness,
        List<ChangeCost> costs) {

    /**
     * Somebody in the pool.
     *
     * @param application the number of her application
     * @param fingerprint names all that counts of her
     */
    public record Input(UUID participation, int application, String fingerprint) {}

    /**
     * What a manual change does to the run: the figures with it less those without it.
     *
     * @param placed how many more have a mentor
     * @param lowest by how many points the lowest score rises
     * @param total by how many points the total rises
     * @param possible whether there are groups at all without it
     */
    public record ChangeCost(UUID change, int placed, int lowest, long total, boolean possible) {}
}
