package org.stegvis.mentoring.process;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;

/** The call of an edition, until every application has been judged ({@code edition-recruitment.bpmn}). */
@Component
public class EditionRecruitment implements ProcessClass {

    public static final String KEY = "edition-recruitment";

    public static final String APPLICATIONS_JUDGED = "mentoring.applicationsJudged";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return EditionVariables.all();
    }
}
