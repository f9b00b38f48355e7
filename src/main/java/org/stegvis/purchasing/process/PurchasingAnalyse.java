package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase analyse (analysera): suitability, requirement and the decision of management ({@code analyse.bpmn}). */
@Component
public class PurchasingAnalyse implements ProcessClass {

    public static final String KEY = "purchasing-analyse";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
