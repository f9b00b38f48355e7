package org.stegvis.mentoring.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why an adept has no mentor and what would give her one.
 *
 * @param mentorsRuledOut how many mentors each rule took away; each mentor counts once, with the first rule, and those
 *     who would be possible but have no free place count as full
 * @param changes single changes that each would give her a place without taking anybody's, the smallest first
 */
public record UnplacedExplanation(String adept, Map<ReasonCode, Integer> mentorsRuledOut, List<Reason> changes) {

    public UnplacedExplanation {
        Map<ReasonCode, Integer> copy = new EnumMap<>(ReasonCode.class);
        copy.putAll(mentorsRuledOut);
        mentorsRuledOut = Collections.unmodifiableMap(copy);
        changes = List.copyOf(changes);
    }
}
