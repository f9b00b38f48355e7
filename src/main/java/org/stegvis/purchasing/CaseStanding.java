package org.stegvis.purchasing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.CaseWork;

/** Says which turns fit where a case stands: an appeal only between award and signing, a change only after signing. */
@Component
class CaseStanding {

    private final EarlierAnswers earlier;
    private final ReportedTurns turns;
    private final CaseWork work;

    CaseStanding(EarlierAnswers earlier, ReportedTurns turns, CaseWork work) {
        this.earlier = earlier;
        this.turns = turns;
        this.work = work;
    }

    /** Why this turn does not fit now, as the last part of the key of a sentence; empty if it fits. */
    Optional<String> objection(String caseNumber, Turn turn) {
        boolean signed = isSigned(caseNumber);
        boolean awaited = work.awaits(caseNumber, turn.message());
        return Optional.ofNullable(
                switch (turn) {
                    case APPEAL_FILED -> signed ? "appealAfterSigning" : awaited ? null : "appealBeforeAward";
                    case COURT_DECISION -> awaited ? null : "noAppealIsPending";
                    case DISPROPORTION_CLAIMED ->
                        signed ? "complaintAfterSigning" : awaited ? null : "complaintBeforeProcurement";
                    case CANCEL_PURCHASE -> signed ? "cancelAfterSigning" : awaited ? null : "alreadyCancelled";
                    case WINNER_DECLINED -> signed ? "winnerHasSigned" : awaited ? null : "noWinnerIsAwaited";
                    case CONTRACT_CHANGE ->
                        !signed ? "noContractToChange" : turns.changeIsOpen(caseNumber) ? "changeIsOpen" : null;
                    case EARLY_TERMINATION ->
                        !signed ? "noContractToEnd" : isTerminated(caseNumber) ? "alreadyEnded" : notYet(awaited);
                });
    }

    /** Whether the contract was signed; it never becomes unsigned again. */
    boolean isSigned(String caseNumber) {
        return earlier.choice(caseNumber, "sign-contract", "contractSigned")
                .filter("yes"::equals)
                .isPresent();
    }

    private boolean isTerminated(String caseNumber) {
        return turns.latest(caseNumber, Turn.EARLY_TERMINATION).isPresent();
    }

    private static String notYet(boolean awaited) {
        return awaited ? null : "awardNoticeFirst";
    }
}
