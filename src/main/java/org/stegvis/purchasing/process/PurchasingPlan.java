package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase plan (planera): from the registered need to the timetable ({@code plan.bpmn}). */
@Component
public class PurchasingPlan implements ProcessClass {

    public static final String KEY = "purchasing-plan";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
