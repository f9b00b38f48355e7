package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase procure (upphandla): clause, notice, award, standstill and contract ({@code procure.bpmn}). */
@Component
public class PurchasingProcure implements ProcessClass {

    public static final String KEY = "purchasing-procure";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
