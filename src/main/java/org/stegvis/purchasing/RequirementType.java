package org.stegvis.purchasing;

import java.util.Arrays;
import java.util.Set;
import org.stegvis.platform.form.FormSubject;

/** The sorts of employment requirement that a purchase can carry, from none to a number in the contract. */
enum RequirementType {
    NONE("none", false),
    DIALOGUE("dialogue", false, "goDialogue"),
    /** A dialogue in this contract, a number in the next tender. */
    DIALOGUE_THEN_NUMERIC("dialogueThenNumeric", false, "go", "goDialogue"),
    NUMERIC("numeric", true, "go"),
    /** The procurement itself is reserved for suppliers with a social purpose. */
    RESERVED("reserved", false, "reserved"),
    APPRENTICE("apprentice", true, "go");

    private static final Set<String> WITHOUT_REQUIREMENT = Set.of("revise", "noGo");

    private final String code;
    private final boolean statesNumber;
    private final Set<String> decisions;

    RequirementType(String code, boolean statesNumber, String... decisions) {
        this.code = code;
        this.statesNumber = statesNumber;
        this.decisions = Set.of(decisions);
    }

    /** The code in forms, decisions and variables. */
    String code() {
        return code;
    }

    /** Whether the contract says how many persons and months; else both are nought. */
    boolean statesNumber() {
        return statesNumber;
    }

    /** Whether management can decide so about a requirement of this type. To revise it or do without is always open. */
    boolean allows(String decision) {
        return decisions.contains(decision) || WITHOUT_REQUIREMENT.contains(decision);
    }

    /** The type that was chosen in the case that the form is about. */
    static RequirementType chosenIn(FormSubject subject) {
        return subject.value(PurchasingVariables.REQUIREMENT_TYPE)
                .map(RequirementType::ofCode)
                .orElseThrow();
    }

    static RequirementType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no requirement type " + code));
    }
}
