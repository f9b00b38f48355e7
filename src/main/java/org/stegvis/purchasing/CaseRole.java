package org.stegvis.purchasing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The roles of a purchase on the buyer's side. The code is the name of the group whose members can hold it. */
public enum CaseRole {
    /** upphandlare, hankinta-asiantuntija, innkjøper */
    PROCURER("procurer", "procurer"),
    /** beställare, tilaaja, bestiller */
    REQUESTER("requester", "requester"),
    /** avtalsansvarig, sopimusvastaava, kontraktsansvarlig */
    CONTRACT_MANAGER("contract-manager", "contractManager"),
    /** matchningsansvarig, työllisyyskoordinaattori, formidlingsansvarlig */
    MATCHING_OFFICER("matching-officer", "matchingOfficer"),
    /** beslutsfattare och ledning, johto, ledelse */
    MANAGEMENT("management", "management");

    private final String group;
    private final String field;

    CaseRole(String group, String field) {
        this.group = group;
        this.field = field;
    }

    public String group() {
        return group;
    }

    /** The field of the form in which the holder is named. */
    public String field() {
        return field;
    }

    public static Optional<CaseRole> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    /** All roles in the order in which the form asks for them. */
    public static List<CaseRole> inOrder() {
        return List.of(values());
    }
}
