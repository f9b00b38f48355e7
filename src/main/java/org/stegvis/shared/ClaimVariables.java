package org.stegvis.shared;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import java.util.List;
import org.stegvis.platform.engine.ProcessVariable;

/** The variables of the process of a travel claim. */
public final class ClaimVariables {

    /** What the clerk says: approve, cut, return or reject. */
    public static final ProcessVariable<String> CHECK = code("claimCheck");

    public static final ProcessVariable<Boolean> APPROVAL_NEEDED = yesOrNo("approvalNeeded");
    /** What the approver says: approve or sendBack. */
    public static final ProcessVariable<String> APPROVAL = code("claimApproval");

    public static final ProcessVariable<Boolean> PAYMENT_FOLLOWS = yesOrNo("paymentFollows");

    private static final List<ProcessVariable<?>> ALL = List.of(
            SharedVariables.CASE_NUMBER,
            SharedVariables.TITLE,
            SharedVariables.CLAIM,
            CHECK,
            APPROVAL_NEEDED,
            APPROVAL,
            PAYMENT_FOLLOWS);

    private ClaimVariables() {}

    public static List<ProcessVariable<?>> all() {
        return ALL;
    }
}
