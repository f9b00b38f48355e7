package org.stegvis.shared;

import java.util.Arrays;
import java.util.Optional;

/** The roles of a programme on the organiser's side. The code is the name of the group whose members can hold it. */
public enum ProgrammeRole {
    /** samordnare, koordinaattori, koordinator */
    COORDINATOR("programme-coordinator"),
    /** programägare, ohjelman omistaja, programeier */
    OWNER("programme-owner"),
    /** granskar reseräkningar, matkalaskujen tarkastaja, kontrollerer reiseregninger */
    CLAIMS_CLERK("claims-clerk"),
    /** attesterar reseräkningar, matkalaskujen hyväksyjä, godkjenner reiseregninger */
    CLAIMS_APPROVER("claims-approver");

    private final String group;

    ProgrammeRole(String group) {
        this.group = group;
    }

    public String group() {
        return group;
    }

    public static Optional<ProgrammeRole> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
