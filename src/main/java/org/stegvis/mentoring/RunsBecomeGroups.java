package org.stegvis.mentoring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forms the groups of an edition when its run is approved. */
@Component
class RunsBecomeGroups {

    private final MatchingRuns runs;
    private final Groups groups;

    RunsBecomeGroups(MatchingRuns runs, Groups groups) {
        this.runs = runs;
        this.groups = groups;
    }

    @EventListener
    void approved(RunApproved approved) {
        String edition = runs.require(approved.run()).edition();
        groups.form(edition, runs.approvedGroups(edition));
    }
}
