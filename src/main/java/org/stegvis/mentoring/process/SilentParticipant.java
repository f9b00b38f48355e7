package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ContactsUnanswered;
import org.stegvis.mentoring.GroupVariables;
import org.stegvis.mentoring.ParticipantAnswered;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.Participations;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SharedVariables;

/** What is done about somebody who does not answer ({@code silent-participant.bpmn}). */
@Component
public class SilentParticipant implements ProcessClass {

    public static final String KEY = "silent-participant";

    public static final String CONTACTS_UNANSWERED = "mentoring.contactsUnanswered";
    public static final String ANSWERED = "mentoring.participantAnswered";

    private final ProcessMessages messages;
    private final Participations participations;
    private final Programmes programmes;

    SilentParticipant(ProcessMessages messages, Participations participations, Programmes programmes) {
        this.messages = messages;
        this.participations = participations;
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
                SharedVariables.PARTICIPATION,
                GroupVariables.REMOVAL_DECISION);
    }

    @EventListener
    void begin(ContactsUnanswered unanswered) {
        String programme = participations.require(unanswered.participation()).programme();
        messages.start(
                CONTACTS_UNANSWERED,
                programme,
                Map.of(
                        SharedVariables.CASE_NUMBER.name(), programme,
                        SharedVariables.TITLE.name(),
                                programmes.require(programme).title(),
                        SharedVariables.PARTICIPATION.name(),
                                unanswered.participation().toString()));
    }

    @EventListener
    void tell(ParticipantAnswered answered) {
        messages.tell(
                ANSWERED,
                participations.require(answered.participation()).programme(),
                Map.of(
                        SharedVariables.PARTICIPATION.name(),
                        answered.participation().toString()),
                Map.of());
    }
}
