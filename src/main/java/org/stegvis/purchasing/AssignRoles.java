package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Settles who does what in the case; a role that is left open is shared by its group. */
@Component
class AssignRoles implements FormAct {

    private final CaseRoles roles;
    private final Officers officers;

    AssignRoles(CaseRoles roles, Officers officers) {
        this.roles = roles;
        this.officers = officers;
    }

    @Override
    public String form() {
        return "assign-roles";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        for (CaseRole role : CaseRole.inOrder()) {
            choices.put(
                    "officers_" + role.field(),
                    officers.inRole(role.group()).stream()
                            .map(officer -> new Choice(officer.userId(), officer.name()))
                            .toList());
        }
        return choices;
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Map<String, Object> holders = new LinkedHashMap<>();
        roles.of(subject.caseNumber()).forEach((role, officer) -> holders.put(role.field(), officer));
        return holders;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        for (CaseRole role : CaseRole.inOrder()) {
            submission
                    .answers()
                    .text(role.field())
                    .ifPresentOrElse(
                            officer -> roles.assign(submission.caseNumber(), role, officer),
                            () -> roles.release(submission.caseNumber(), role));
        }
        return Map.of();
    }
}
