package org.stegvis.purchasing.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.PurchasingVariables;
import org.stegvis.purchasing.Turn;

/** The report of a turn, by which an officer tells a case what has happened ({@code record-turn.bpmn}). */
@Component
public class RecordTurn implements ProcessClass {

    public static final String KEY = "record-turn";

    public static final String APPEAL_FILED = Turn.APPEAL_FILED.message();
    public static final String COURT_DECIDED = Turn.COURT_DECISION.message();
    public static final String DISPROPORTION_CLAIMED = Turn.DISPROPORTION_CLAIMED.message();
    public static final String CANCELLED = Turn.CANCEL_PURCHASE.message();
    public static final String WINNER_DECLINED = Turn.WINNER_DECLINED.message();
    public static final String CONTRACT_CHANGED = Turn.CONTRACT_CHANGE.message();
    public static final String CONTRACT_TERMINATED = Turn.EARLY_TERMINATION.message();

    /** The error by which the model hears that the case no longer waits for the turn. */
    static final String CASE_MOVED_ON = "caseMovedOn";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(PurchasingVariables.CASE_NUMBER, PurchasingVariables.TURN_KIND);
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.PROCURER, Role.REQUESTER, Role.CONTRACT_MANAGER, Role.MANAGEMENT);
    }
}
