package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ApplicationCorrected;
import org.stegvis.mentoring.ApplicationCounted;
import org.stegvis.mentoring.ApplicationVariables;
import org.stegvis.mentoring.ApplicationWithdrawn;
import org.stegvis.mentoring.CallClosed;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.Programme;
import org.stegvis.shared.Programmes;
import org.stegvis.shared.SharedVariables;

/** One application, from the moment at which it counts until it is judged ({@code application.bpmn}). */
@Component
public class Application implements ProcessClass {

    public static final String KEY = "application";

    public static final String SUBMITTED = "mentoring.applicationSubmitted";
    public static final String COMPLETED = "mentoring.applicationCompleted";
    public static final String WITHDRAWN = "mentoring.applicationWithdrawn";
    public static final String CALL_CLOSED = "mentoring.callClosed";

    private final ProcessMessages messages;
    private final Programmes programmes;

    Application(ProcessMessages messages, Programmes programmes) {
        this.messages = messages;
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
                SharedVariables.COUNTRY,
                SharedVariables.PARTICIPATION,
                ApplicationVariables.ROLE,
                ApplicationVariables.ARRIVAL,
                ApplicationVariables.COMPLETE,
                ApplicationVariables.CALL_CLOSED,
                ApplicationVariables.LOOK_AGAIN_AT,
                ApplicationVariables.SECTOR_INVITED,
                ApplicationVariables.YEARS_AT_LEAST,
                ApplicationVariables.WORKS_WITH_PROCUREMENT,
                ApplicationVariables.ATTENDS_KICK_OFF,
                ApplicationVariables.CONFLICTS_CLEAR,
                ApplicationVariables.ELIGIBILITY,
                ApplicationVariables.ELIGIBILITY_REASON);
    }

    /** The call of an edition is closed: whoever has applied can be judged now. */
    public void callClosed(String edition) {
        messages.tell(CALL_CLOSED, edition, Map.of(), Map.of());
    }

    @EventListener
    void hear(CallClosed closed) {
        callClosed(closed.edition());
    }

    @EventListener
    void begin(ApplicationCounted counted) {
        var application = counted.application();
        Programme programme = programmes.require(application.edition());
        messages.start(
                SUBMITTED,
                programme.number(),
                Map.of(
                        SharedVariables.CASE_NUMBER.name(), programme.number(),
                        SharedVariables.TITLE.name(), programme.title(),
                        SharedVariables.COUNTRY.name(), programme.country().name(),
                        SharedVariables.PARTICIPATION.name(), participation(application),
                        ApplicationVariables.ROLE.name(), application.role().code(),
                        ApplicationVariables.ARRIVAL.name(),
                                application.arrival().name()));
    }

    @EventListener
    void corrected(ApplicationCorrected corrected) {
        tell(COMPLETED, corrected.application());
    }

    @EventListener
    void withdrawn(ApplicationWithdrawn withdrawn) {
        tell(WITHDRAWN, withdrawn.application());
    }

    private void tell(String message, org.stegvis.mentoring.Application application) {
        messages.tell(
                message,
                application.edition(),
                Map.of(SharedVariables.PARTICIPATION.name(), participation(application)),
                Map.of());
    }

    private static String participation(org.stegvis.mentoring.Application application) {
        return application.participation().map(UUID::toString).orElseThrow();
    }
}
