package org.stegvis.obligation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.StartMeetingHeld;

/**
 * Judges anew how an obligation stands when its dates or its number have changed: after the change stands, and in a
 * transaction of its own, so that nothing is lost because the judgement failed. Who takes a supplier's answer judges it.
 */
@Component
class StandingFollowsChanges {

    private final Obligations obligations;
    private final StandingOfObligations standings;
    private final TransactionTemplate ownTransaction;

    StandingFollowsChanges(Obligations obligations, StandingOfObligations standings, TransactionTemplate transactions) {
        this.obligations = obligations;
        this.standings = standings;
        this.ownTransaction = new TransactionTemplate(transactions.getTransactionManager(), transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void begun(ContractSigned signed) {
        judge(signed.caseNumber());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void met(StartMeetingHeld held) {
        judge(held.caseNumber());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void altered(ContractAltered altered) {
        judge(altered.caseNumber());
    }

    private void judge(String caseNumber) {
        ownTransaction.executeWithoutResult(status ->
                obligations.ofCase(caseNumber).filter(Obligation::runs).ifPresent(standings::judge));
    }
}
