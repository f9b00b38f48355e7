package org.stegvis.mentoring.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;

/** The end of an edition, its report and what is asked afterwards ({@code edition-closing.bpmn}). */
@Component
public class EditionClosing implements ProcessClass {

    public static final String KEY = "edition-closing";

    public static final String CLOSING_SURVEY_OVER = "mentoring.closingSurveyOver";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return EditionVariables.all();
    }
}
