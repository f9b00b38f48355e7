package org.stegvis.purchasing;

import java.util.Arrays;
import java.util.Optional;

/** What the signing or the end of a contract makes due, long before its task is open (timer catalogue T6, T7, T17, T18). */
enum ContractDeadline {
    START_MEETING("book-start-meeting", CaseRole.PROCURER, From.SIGNING),
    AWARD_NOTICE("publish-award-notice", CaseRole.PROCURER, From.SIGNING),
    EXTENSION("check-extension", CaseRole.REQUESTER, From.END),
    EVALUATION("evaluate-purchase", CaseRole.PROCURER, From.END);

    /** The day from which the time counts. */
    enum From {
        SIGNING,
        END
    }

    private final String form;
    private final CaseRole owedBy;
    private final From from;

    ContractDeadline(String form, CaseRole owedBy, From from) {
        this.form = form;
        this.owedBy = owedBy;
        this.from = from;
    }

    /** The form in which it is done, which is its kind in the register. */
    String form() {
        return form;
    }

    CaseRole owedBy() {
        return owedBy;
    }

    From from() {
        return from;
    }

    static Optional<ContractDeadline> ofForm(String form) {
        return Arrays.stream(values())
                .filter(deadline -> deadline.form.equals(form))
                .findFirst();
    }
}
