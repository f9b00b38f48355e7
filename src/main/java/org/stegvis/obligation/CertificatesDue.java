package org.stegvis.obligation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** When the supplier tells that somebody's work has ended, it owes that person a certificate (T16). */
@Component
class CertificatesDue {

    private final Submissions submissions;
    private final Obligations obligations;
    private final Hires hires;
    private final SupplierRequests requests;

    CertificatesDue(Submissions submissions, Obligations obligations, Hires hires, SupplierRequests requests) {
        this.submissions = submissions;
        this.obligations = obligations;
        this.hires = hires;
        this.requests = requests;
    }

    /** After the answer stands, when the end of the hire has been entered beside it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void ended(SubmissionKept kept) {
        submissions
                .find(kept.submission())
                .filter(submission -> submission.kind() == SupplierTask.EMPLOYMENT_ENDED)
                .ifPresent(submission -> hires.of(submission.obligation()).stream()
                        .filter(hire -> String.valueOf(hire.number()).equals(submission.subject()))
                        .forEach(hire ->
                                requests.askForCertificate(obligations.require(submission.obligation()), hire)));
    }
}
