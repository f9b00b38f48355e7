package org.stegvis.obligation.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;

/** One report that a supplier owes, from its request until it is settled ({@code report-round.bpmn}). */
@Component
public class ReportRound implements ProcessClass {

    public static final String KEY = "report-round";

    public static final String REPORT_DUE = "obligation.reportDue";
    public static final String REPORT_RECEIVED = "obligation.reportReceived";
    /** The obligation has ended: nobody waits for reports or corrections any more. */
    public static final String CLOSED = "obligation.closed";

    private final ProcessMessages messages;

    ReportRound(ProcessMessages messages) {
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
                ObligationVariables.REPORT_ROUND,
                ObligationVariables.REPORT_MISSING_AT,
                ObligationVariables.MISSING_REPORT_DECISION,
                ObligationVariables.REPORT_DECISION,
                ObligationVariables.REPORT_DEFECT);
    }

    /** Begins the round of a report. */
    void begin(Obligation obligation, UUID round) {
        Map<String, Object> variables = new HashMap<>(SupplierObligation.startingWith(obligation));
        variables.put(ObligationVariables.REPORT_ROUND.name(), round.toString());
        messages.start(REPORT_DUE, obligation.caseNumber(), variables);
    }

    /** The report has come; returns whether its round waited for it. */
    boolean received(Obligation obligation, String round) {
        return messages.tell(
                        REPORT_RECEIVED,
                        obligation.caseNumber(),
                        Map.of(
                                ObligationVariables.OBLIGATION.name(),
                                obligation.id().toString(),
                                ObligationVariables.REPORT_ROUND.name(),
                                round),
                        Map.of())
                > 0;
    }

    /** Ends all that still runs for the obligation: its reports and its defects. */
    void close(Obligation obligation) {
        messages.tell(CLOSED, obligation.caseNumber(), SupplierObligation.having(obligation), Map.of());
    }
}
