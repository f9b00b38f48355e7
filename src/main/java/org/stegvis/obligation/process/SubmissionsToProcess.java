package org.stegvis.obligation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.Obligations;
import org.stegvis.obligation.StartMeetingsToTell;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.SubmissionKept;
import org.stegvis.obligation.SubmissionsToTell;
import org.stegvis.platform.engine.ProcessMessages;

/**
 * Tells the processes what suppliers have sent in, once it is kept. What could not be told at once is told by the next
 * round; any number of nodes may tell, and each thing is told once.
 */
@Component
public class SubmissionsToProcess {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionsToProcess.class);

    private final SubmissionsToTell submissions;
    private final StartMeetingsToTell meetings;
    private final Obligations obligations;
    private final SupplierObligation supplierObligation;
    private final ReportRound reportRound;
    private final ProcessMessages messages;
    private final TransactionTemplate ownTransaction;

    SubmissionsToProcess(
            SubmissionsToTell submissions,
            StartMeetingsToTell meetings,
            Obligations obligations,
            SupplierObligation supplierObligation,
            ReportRound reportRound,
            ProcessMessages messages,
            TransactionTemplate transactions) {
        this.submissions = submissions;
        this.meetings = meetings;
        this.obligations = obligations;
        this.supplierObligation = supplierObligation;
        this.reportRound = reportRound;
        this.messages = messages;
        this.ownTransaction = new TransactionTemplate(transactions.getTransactionManager(), transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The supplier has its receipt already: if telling fails now, the next round does it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void kept(SubmissionKept kept) {
        tell(kept.submission());
    }

    /** Tells everything that is left over. */
    public void tellLeftOver() {
        submissions.due().forEach(this::tell);
        ownTransaction.executeWithoutResult(status -> meetings.untold().forEach(this::tellOfMeeting));
    }

    private void tellOfMeeting(UUID obligation) {
        if (supplierObligation.startMeetingHeld(obligations.require(obligation))) {
            meetings.told(obligation);
        }
    }

    private void tell(UUID submission) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> submissions.hold(submission).ifPresent(this::tell));
        } catch (RuntimeException problem) {
            LOG.warn("The process was not told of submission {} and is told again", submission, problem);
        }
    }

    private void tell(Submission submission) {
        Obligation obligation = obligations.require(submission.obligation());
        if (isAwaited(submission, obligation)) {
            submissions.taken(submission);
        } else {
            submissions.notAwaited(submission, obligation);
        }
    }

    private boolean isAwaited(Submission submission, Obligation obligation) {
        return switch (submission.kind()) {
            case REPORT -> reportRound.received(obligation, submission.subject());
            case STATEMENT, ACTION_PLAN, CORRECTION -> tellDefect(submission, obligation);
            default -> supplierObligation.received(obligation, submission.kind(), submissions.saying(submission));
        };
    }

    private boolean tellDefect(Submission submission, Obligation obligation) {
        Map<String, Object> having = new HashMap<>(SupplierObligation.having(obligation));
        having.put(ObligationVariables.DEFECT.name(), submission.subject());
        return messages.tell(submission.kind().message(), obligation.caseNumber(), having, Map.of()) > 0;
    }
}
