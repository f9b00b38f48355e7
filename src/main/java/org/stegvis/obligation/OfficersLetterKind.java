package org.stegvis.obligation;

import static org.stegvis.obligation.LetterFact.DAY;
import static org.stegvis.obligation.LetterFact.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stegvis.platform.security.Role;

/** The letters to officers about an obligation, the role that each is for, and the facts that its words need, in this order. */
public enum OfficersLetterKind {
    /** Facts: the day on which the report was due. */
    SUPPLIER_REPORT_MISSING(Role.CONTRACT_MANAGER, DAY),
    /** Facts: the day on which it was due, {@link ObligationWords#due} of what. */
    SUPPLIER_SILENT(Role.CONTRACT_MANAGER, DAY, WORD),
    /** Facts: the last day for the first start. */
    NO_FIRST_START(Role.CONTRACT_MANAGER, DAY),
    /** Facts: the last day for the first start. */
    CANDIDATES_NEEDED(Role.MATCHING_OFFICER, DAY),
    /** Facts: none. */
    NEEDS_PROFILE_ARRIVED(Role.MATCHING_OFFICER),
    /** Facts: none. */
    CONTACT_UNREACHABLE(Role.CONTRACT_MANAGER);

    private final Role to;
    private final List<LetterFact> facts;

    OfficersLetterKind(Role to, LetterFact... facts) {
        this.to = to;
        this.facts = List.of(facts);
    }

    /** The role in the case that it is for. */
    public Role to() {
        return to;
    }

    /** The facts that its words need. */
    List<LetterFact> facts() {
        return facts;
    }

    /** The code in texts and in the register of letters, such as supplier-report-missing. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfficersLetterKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
