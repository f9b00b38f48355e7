package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.ObligationNews;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase manage (förvalta): extension, the end of the obligation and evaluation ({@code manage.bpmn}). */
@Component
public class PurchasingManage implements ProcessClass {

    public static final String KEY = "purchasing-manage";

    /** Nothing is owed from the contract any more. */
    public static final String OBLIGATION_ENDED = ObligationNews.OBLIGATION_ENDED;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
