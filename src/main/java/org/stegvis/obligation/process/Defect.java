package org.stegvis.obligation.process;

import java.util.Collection;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.DefectClosed;
import org.stegvis.obligation.DefectOpened;
import org.stegvis.obligation.DefectVariables;
import org.stegvis.obligation.Defects;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.obligation.Obligations;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;

/** The handling of a defect, from the hearing of the supplier to its end ({@code defect.bpmn}). */
@Component
public class Defect implements ProcessClass {

    public static final String KEY = "defect";

    public static final String FOUND = "obligation.defectFound";
    public static final String STATEMENT_RECEIVED = SupplierTask.STATEMENT.message();
    public static final String CORRECTION_REPORTED = SupplierTask.CORRECTION.message();
    public static final String ACTION_PLAN_RECEIVED = SupplierTask.ACTION_PLAN.message();
    public static final String RESOLVED = "obligation.defectResolved";
    public static final String OBLIGATION_CLOSED = "obligation.closed";

    private final ProcessMessages messages;
    private final Defects defects;
    private final Obligations obligations;

    Defect(ProcessMessages messages, Defects defects, Obligations obligations) {
        this.messages = messages;
        this.defects = defects;
        this.obligations = obligations;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return DefectVariables.all();
    }

    /** Begins to handle a defect that was opened. */
    @EventListener
    void begin(DefectOpened opened) {
        var defect = defects.require(opened.defect());
        Obligation obligation = obligations.require(defect.obligation());
        messages.start(
                FOUND,
                obligation.caseNumber(),
                Map.of(
                        ObligationVariables.CASE_NUMBER.name(), obligation.caseNumber(),
                        ObligationVariables.TITLE.name(), obligation.title(),
                        ObligationVariables.OBLIGATION.name(), obligation.id().toString(),
                        ObligationVariables.DEFECT.name(), defect.id().toString(),
                        DefectVariables.KIND.name(), defect.kind().code()));
    }

    /** Tells whichever process of the obligation waits for it that a defect has ended. */
    @EventListener
    void tell(DefectClosed closed) {
        messages.tell(
                RESOLVED,
                obligations.require(closed.obligation()).caseNumber(),
                Map.of(
                        ObligationVariables.OBLIGATION.name(),
                        closed.obligation().toString()),
                Map.of());
    }
}
