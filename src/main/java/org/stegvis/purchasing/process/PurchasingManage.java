package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase manage (förvalta): reports, defects, extension and evaluation ({@code manage.bpmn}). */
@Component
public class PurchasingManage implements ProcessClass {

    public static final String KEY = "purchasing-manage";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
