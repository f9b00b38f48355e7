package org.stegvis.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a survey says, in figures about five people or more.
 *
 * @param asked how many were asked
 * @param answered how many answered
 * @param groups all who answered, and each role of which at least five did; a role is left out as well where the other
 *     one, worked out from all, would be too small
 */
public record SurveyFigures(long asked, long answered, List<Group> groups) {

    /**
     * A group and what it says.
     *
     * @param role the role; empty for all
     * @param means the mean of each scale, one decimal, by the key of the question
     * @param yes the share that said yes in whole per cent, by the key of the question
     */
    public record Group(
            Optional<ParticipationRole> role, long answered, Map<String, BigDecimal> means, Map<String, Integer> yes) {}

    /** All who answered; empty if they are too few. */
    public Optional<Group> all() {
        return groups.stream().filter(group -> group.role().isEmpty()).findFirst();
    }
}
