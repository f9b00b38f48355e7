package org.stegvis.obligation.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.FirstStartMoved;
import org.stegvis.obligation.Obligations;

/** Tells the process of an obligation that there is another last day for the first start. */
@Component
class TellFirstStartMoved {

    private final Obligations obligations;
    private final SupplierObligation supplierObligation;

    TellFirstStartMoved(Obligations obligations, SupplierObligation supplierObligation) {
        this.obligations = obligations;
        this.supplierObligation = supplierObligation;
    }

    @EventListener
    void moved(FirstStartMoved moved) {
        supplierObligation.firstStartMoved(obligations.require(moved.obligation()));
    }
}
