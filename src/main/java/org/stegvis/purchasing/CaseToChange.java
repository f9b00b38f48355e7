package org.stegvis.purchasing;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.AnswersRefused;

/** Says whether an officer may change a case from outside its tasks: it must run, and she must have to do with it. */
@Component
class CaseToChange {

    private final Purchases purchases;
    private final CaseRoles roles;
    private final Officers officers;

    CaseToChange(Purchases purchases, CaseRoles roles, Officers officers) {
        this.purchases = purchases;
        this.roles = roles;
        this.officers = officers;
    }

    /**
     * The case with this number, which must exist and not be closed.
     *
     * @param field the field of the form to which a refusal belongs
     */
    Purchase running(String caseNumber, String field) {
        Purchase purchase = purchases
                .find(caseNumber)
                .orElseThrow(() -> AnswersRefused.because(field, "purchasing.problem.noSuchCase", caseNumber));
        if (purchase.closedAt().isPresent()) {
            throw AnswersRefused.because(field, "purchasing.problem.caseIsClosed", caseNumber);
        }
        return purchase;
    }

    /** The roles of the case that the officer holds herself. */
    List<CaseRole> heldBy(String officer, String caseNumber) {
        var holders = roles.of(caseNumber);
        return CaseRole.inOrder().stream()
                .filter(role -> officer.equals(holders.get(role)))
                .toList();
    }

    /** The roles of the case that the officer may move: her own; all of them, if she belongs to management. */
    List<CaseRole> movableBy(String officer, String caseNumber) {
        return isManagement(officer) ? Arrays.asList(CaseRole.values()) : heldBy(officer, caseNumber);
    }

    private boolean isManagement(String officer) {
        return officers.find(officer)
                .filter(known -> known.roles().contains(CaseRole.MANAGEMENT.group()))
                .isPresent();
    }
}
