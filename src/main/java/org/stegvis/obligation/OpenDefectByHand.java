package org.stegvis.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.security.Role;

/** A contract manager has found a defect herself and names the case in which she found it. */
@Component
class OpenDefectByHand implements FormAct.Opening {

    private static final String CASE = ObligationVariables.CASE_NUMBER.name();
    private static final String KIND = DefectVariables.KIND.name();
    private static final String ROLE = Role.CONTRACT_MANAGER.group();

    private final Obligations obligations;
    private final Defects defects;
    private final List<RoleHolders> roles;
    private final Officers officers;

    OpenDefectByHand(Obligations obligations, Defects defects, List<RoleHolders> roles, Officers officers) {
        this.obligations = obligations;
        this.defects = defects;
        this.roles = roles;
        this.officers = officers;
    }

    @Override
    public String form() {
        return "open-defect";
    }

    /** Opens no new case: the defect belongs to the case that she names. */
    @Override
    public String open(Submission submission) {
        Answers answers = submission.answers();
        Obligation obligation = obligations
                .ofCase(answers.text(CASE).orElseThrow())
                .filter(Obligation::runs)
                .orElseThrow(() -> AnswersRefused.because(CASE, "obligation.problem.noObligation"));
        new BrokenRules()
                .unless(isHers(obligation.caseNumber(), submission.subject().officer()), CASE, "notYourObligation")
                .unless(
                        !defects.isOpen(
                                obligation.id(),
                                DefectKind.ofCode(answers.text(KIND).orElseThrow()),
                                Optional.empty(),
                                Optional.empty()),
                        KIND,
                        "defectIsOpen")
                .check();
        return obligation.caseNumber();
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Obligation obligation = obligations.ofCase(submission.caseNumber()).orElseThrow();
        return Map.of(
                ObligationVariables.TITLE.name(), obligation.title(),
                ObligationVariables.OBLIGATION.name(), obligation.id().toString());
    }

    /** Whether she is the contract manager of the case, or of the group where nobody is. */
    private boolean isHers(String caseNumber, String officer) {
        for (RoleHolders area : roles) {
            Optional<String> holder = area.holder(caseNumber, ROLE);
            if (holder.isPresent()) {
                return holder.get().equals(officer);
            }
        }
        return officers.find(officer).map(Officer::roles).orElse(Set.of()).contains(ROLE);
    }
}
