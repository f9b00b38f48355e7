package org.stegvis.obligation.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.DefectClosed;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.Defects;
import org.stegvis.obligation.Obligations;

/** Hears how defects end: where nobody had started in time, there may be another last day for the first start. */
@Component
class HearOfDefects {

    private final Defects defects;
    private final Obligations obligations;
    private final SupplierObligation process;

    HearOfDefects(Defects defects, Obligations obligations, SupplierObligation process) {
        this.defects = defects;
        this.obligations = obligations;
        this.process = process;
    }

    @EventListener
    void closed(DefectClosed closed) {
        if (defects.require(closed.defect()).kind() == DefectKind.NO_FIRST_START) {
            process.firstStartMoved(obligations.require(closed.obligation()));
        }
    }
}
