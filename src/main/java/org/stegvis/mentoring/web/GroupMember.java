package org.stegvis.mentoring.web;

import java.time.LocalDate;
import java.util.Optional;
import org.stegvis.mentoring.MentorshipGroup;
import org.stegvis.shared.Participation;
import org.stegvis.shared.web.ParticipantPageUnknown;
import org.stegvis.shared.web.ParticipantVisit;

/**
 * A participant as the pages of her group see her.
 *
 * @param self the role in which she reads them
 * @param group the group in which she is now, if there is one
 * @param today the day where people of her programme live
 */
record GroupMember(ParticipantVisit visit, Participation self, Optional<MentorshipGroup> group, LocalDate today) {

    MentorshipGroup requireGroup() {
        return group.orElseThrow(() -> new ParticipantPageUnknown(visit));
    }
}
