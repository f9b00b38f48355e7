package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ConcernRaised;
import org.stegvis.mentoring.Concerns;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.RaisedConcern;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SharedVariables;

/** What is done about a concern ({@code concern.bpmn}). Its words never come here. */
@Component
public class Concern implements ProcessClass {

    public static final String KEY = "concern";

    public static final String RAISED = "mentoring.concernRaised";

    private final ProcessMessages messages;
    private final Concerns concerns;
    private final Programmes programmes;

    Concern(ProcessMessages messages, Concerns concerns, Programmes programmes) {
        this.messages = messages;
        this.concerns = concerns;
        this.programmes = programmes;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                SharedVariables.CASE_NUMBER,
                SharedVariables.TITLE,
                GroupVariables.CONCERN,
                GroupVariables.CONCERN_ADDRESSEE,
                GroupVariables.CONCERN_DECISION);
    }

    @EventListener
    void begin(ConcernRaised raised) {
        RaisedConcern concern = concerns.require(raised.concern());
        messages.start(
                RAISED,
                concern.programme(),
                Map.of(
                        SharedVariables.CASE_NUMBER.name(), concern.programme(),
                        SharedVariables.TITLE.name(),
                                programmes.require(concern.programme()).title(),
                        GroupVariables.CONCERN.name(), concern.id().toString(),
                        GroupVariables.CONCERN_ADDRESSEE.name(),
                                concern.addressee().equals(ProgrammeRole.OWNER.group()) ? "owner" : "coordinator"));
    }
}
