package org.stegvis.purchasing.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.ObligationNews;
import org.stegvis.purchasing.PurchasingVariables;

/** The phase implement (implementera): start meeting, follow-up plan and the first start ({@code implement.bpmn}). */
@Component
public class PurchasingImplement implements ProcessClass {

    public static final String KEY = "purchasing-implement";

    /** The first person has started, or it is settled what follows from it that nobody has. */
    public static final String FIRST_START_SETTLED = ObligationNews.FIRST_START_SETTLED;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }
}
