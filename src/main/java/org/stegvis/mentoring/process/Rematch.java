package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.Groups;
import org.stegvis.mentoring.NewGroupAnswered;
import org.stegvis.mentoring.RematchNeeded;
import org.stegvis.mentoring.Rematches;
import org.stegvis.mentoring.Rematching;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SharedVariables;

/** What is done when somebody loses her mentor or a group an adept ({@code rematch.bpmn}). */
@Component
public class Rematch implements ProcessClass {

    public static final String KEY = "rematch";

    public static final String NEEDED = "mentoring.rematchNeeded";
    public static final String ANSWERED = "mentoring.newGroupAnswered";

    private final ProcessMessages messages;
    private final Rematches rematches;
    private final Groups groups;
    private final Programmes programmes;

    Rematch(ProcessMessages messages, Rematches rematches, Groups groups, Programmes programmes) {
        this.messages = messages;
        this.rematches = rematches;
        this.groups = groups;
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
                GroupVariables.REMATCH,
                GroupVariables.REMATCH_CAUSE,
                GroupVariables.REMATCH_DECISION,
                GroupVariables.WITHOUT_GROUP,
                GroupVariables.TOO_SMALL);
    }

    @EventListener
    void begin(RematchNeeded needed) {
        Rematching rematch = rematches.require(needed.rematch());
        org.stegvis.mentoring.MentorshipGroup group = groups.require(rematch.group());
        messages.start(
                NEEDED,
                rematch.edition(),
                Map.of(
                        SharedVariables.CASE_NUMBER.name(), rematch.edition(),
                        SharedVariables.TITLE.name(),
                                programmes.require(rematch.edition()).title(),
                        GroupVariables.REMATCH.name(), rematch.id().toString(),
                        GroupVariables.REMATCH_CAUSE.name(), rematch.cause().code(),
                        GroupVariables.TOO_SMALL.name(), group.adepts().size() < groups.fewest(group)));
    }

    @EventListener
    void tell(NewGroupAnswered answered) {
        messages.tell(
                ANSWERED,
                rematches.require(answered.rematch()).edition(),
                Map.of(GroupVariables.REMATCH.name(), answered.rematch().toString()),
                Map.of());
    }
}
