package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase map (kartlägga): what is known of work, market and target group ({@code map.bpmn}). */
@Component
public class PurchasingMap implements ProcessClass {

    public static final String KEY = "purchasing-map";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
