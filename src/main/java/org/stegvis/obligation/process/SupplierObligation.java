package org.stegvis.obligation.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;

/** What a supplier owes from one contract, from its signing to the end ({@code supplier-obligation.bpmn}). */
@Component
public class SupplierObligation implements ProcessClass {

    public static final String KEY = "supplier-obligation";

    public static final String CONTRACT_SIGNED = "purchasing.contractSigned";
    public static final String START_MEETING_HELD = "obligation.startMeetingHeld";
    public static final String CONTRACT_ALTERED = "obligation.contractAltered";
    public static final String FIRST_START_MOVED = "obligation.firstStartMoved";
    public static final String SUMMARY_CONFIRMED = "obligation.summaryConfirmed";
    public static final String PROFILE_RECEIVED = "obligation.profileReceived";
    public static final String RECRUITMENT_DONE = "obligation.recruitmentDone";
    public static final String FINAL_DOCUMENTATION_RECEIVED = "obligation.finalDocumentationReceived";
    public static final String DEFECT_RESOLVED = "obligation.defectResolved";
    public static final String BONUS_CLAIMED = "obligation.bonusClaimed";

    private final ProcessMessages messages;

    SupplierObligation(ProcessMessages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                ObligationVariables.CASE_NUMBER,
                ObligationVariables.TITLE,
                ObligationVariables.COUNTRY,
                ObligationVariables.OBLIGATION,
                ObligationVariables.BONUS_CLAIM,
                ObligationVariables.SUPPLIER_LETTER,
                ObligationVariables.OBJECTION,
                ObligationVariables.ANYBODY_STARTED,
                ObligationVariables.FIRST_START_CHECK_AT,
                ObligationVariables.FIRST_START_RESULT,
                ObligationVariables.NEXT_REPORT_AT,
                ObligationVariables.MEETINGS_AGREED,
                ObligationVariables.NEXT_MEETING_AT,
                ObligationVariables.CONTRACT_ENDS_AT,
                ObligationVariables.DOCUMENTATION_MISSING_AT,
                ObligationVariables.DOCUMENTATION_DECISION,
                ObligationVariables.DOCUMENTATION_UNTIL,
                ObligationVariables.FULFILMENT_OUTCOME,
                ObligationVariables.SHORTFALL_OPEN);
    }

    /** Begins what the supplier owes. */
    void begin(Obligation obligation) {
        messages.start(CONTRACT_SIGNED, obligation.caseNumber(), startingWith(obligation));
    }

    /** The start meeting was held; returns whether the process waited for it. */
    boolean startMeetingHeld(Obligation obligation) {
        return tell(obligation, START_MEETING_HELD, Map.of()) > 0;
    }

    /** Dates or numbers are others now: whatever waits for a day looks again when it is. */
    void datesChanged(Obligation obligation) {
        tell(obligation, CONTRACT_ALTERED, Map.of());
        firstStartMoved(obligation);
    }

    /** There is another last day for the first start. */
    void firstStartMoved(Obligation obligation) {
        tell(obligation, FIRST_START_MOVED, Map.of());
    }

    /** The supplier has sent something in; returns whether the process waited for it. */
    boolean received(Obligation obligation, SupplierTask task, Map<String, Object> saying) {
        return task == SupplierTask.BONUS_CLAIM
                ? messages.tellBeside(BONUS_CLAIMED, obligation.caseNumber(), having(obligation), saying) > 0
                : tell(obligation, task.message(), saying) > 0;
    }

    /** What every process of an obligation knows of it from the start. */
    static Map<String, Object> startingWith(Obligation obligation) {
        return Map.of(
                ObligationVariables.CASE_NUMBER.name(), obligation.caseNumber(),
                ObligationVariables.TITLE.name(), obligation.title(),
                ObligationVariables.COUNTRY.name(), obligation.country().name(),
                ObligationVariables.OBLIGATION.name(), obligation.id().toString());
    }

    static Map<String, Object> having(Obligation obligation) {
        return Map.of(ObligationVariables.OBLIGATION.name(), obligation.id().toString());
    }

    private int tell(Obligation obligation, String message, Map<String, Object> saying) {
        return messages.tell(message, obligation.caseNumber(), having(obligation), saying);
    }
}
