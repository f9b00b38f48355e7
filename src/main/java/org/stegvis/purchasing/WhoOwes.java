package org.stegvis.purchasing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadline;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.engine.OfficersTasks;

/** The officers whom a deadline concerns. */
@Component
class WhoOwes {

    private final CaseRoles roles;
    private final Officers officers;
    private final OfficersTasks tasks;

    WhoOwes(CaseRoles roles, Officers officers, OfficersTasks tasks) {
        this.roles = roles;
        this.officers = officers;
        this.tasks = tasks;
    }

    /** Whoever has the task; else the holder of the role that owes it, or all of its group if nobody holds it. */
    List<Officer> holders(Deadline deadline) {
        return tasks.assignee(deadline.task())
                .flatMap(officers::find)
                .map(List::of)
                .orElseGet(() -> readers(deadline, deadline.role()));
    }

    /** The next person: the procurer, and for what the procurer herself owes, management. */
    List<Officer> next(Deadline deadline) {
        boolean procurers = deadline.role().equals(CaseRole.PROCURER.group());
        return readers(deadline, (procurers ? CaseRole.MANAGEMENT : CaseRole.PROCURER).group());
    }

    /** The holder of this role in the case, or all of its group if nobody holds it. */
    List<Officer> readers(Deadline deadline, String role) {
        return roles.holder(deadline.caseNumber(), role)
                .flatMap(officers::find)
                .map(List::of)
                .orElseGet(() -> officers.inRole(role));
    }
}
