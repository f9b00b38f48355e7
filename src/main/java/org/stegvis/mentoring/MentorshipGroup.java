package org.stegvis.mentoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.platform.language.Language;

/**
 * A mentor and her adepts, who meet on their own. All ids are those of participations.
 *
 * @param number within the edition
 * @param mentor empty once she has left, until another is found
 * @param adepts who are in it now
 * @param language in which they meet
 * @param peers whether it meets without a mentor, led by the coordinator
 */
public record MentorshipGroup(
        UUID id,
        String edition,
        int number,
        Optional<UUID> mentor,
        List<UUID> adepts,
        Language language,
        GroupState state,
        boolean peers,
        Instant formedAt) {

    public MentorshipGroup {
        adepts = List.copyOf(adepts);
    }

    /** Everybody who is in it now, the mentor first. */
    public List<UUID> members() {
        List<UUID> all = new ArrayList<>(mentor.stream().toList());
        all.addAll(adepts);
        return all;
    }
}
