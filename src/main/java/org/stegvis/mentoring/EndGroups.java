package org.stegvis.mentoring;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups end: with their edition, or earlier because they merged or were dissolved. */
@Component
public class EndGroups {

    private final Groups groups;
    private final ApplicationEventPublisher events;

    EndGroups(Groups groups, ApplicationEventPublisher events) {
        this.groups = groups;
        this.events = events;
    }

    /** A group ends; its members stay what they are. */
    @Transactional
    public void end(UUID group) {
        groups.become(group, GroupState.ENDED);
        events.publishEvent(new GroupEnded(group));
    }
}
