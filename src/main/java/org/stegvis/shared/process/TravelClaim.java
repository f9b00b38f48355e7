package org.stegvis.shared.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.shared.ClaimMatter;
import org.stegvis.shared.ClaimMatters;
import org.stegvis.shared.ClaimMovedOn;
import org.stegvis.shared.ClaimTurn;
import org.stegvis.shared.ClaimVariables;
import org.stegvis.shared.SharedVariables;

/** A travel claim from its sending to its payment ({@code travel-claim.bpmn}). */
@Component
public class TravelClaim implements ProcessClass {

    public static final String KEY = "travel-claim";

    public static final String SUBMITTED = "shared.claimSubmitted";
    public static final String CORRECTED = "shared.claimCorrected";
    public static final String OBJECTED = "shared.claimObjected";
    public static final String EXPORTED = "shared.claimExported";
    public static final String PAYMENT_CONFIRMED = "shared.paymentConfirmed";
    public static final String WITHDRAWN = "shared.claimWithdrawn";

    private final ProcessMessages messages;
    private final ClaimMatters matters;

    TravelClaim(ProcessMessages messages, ClaimMatters matters) {
        this.messages = messages;
        this.matters = matters;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return ClaimVariables.all();
    }

    /** The process begins and goes on in the transaction in which something happened to its claim. */
    @EventListener
    void happened(ClaimTurn turn) {
        ClaimMatter matter = matters.of(turn.claim());
        switch (turn.what()) {
            case SENT -> begin(matter);
            case CORRECTED -> tell(matter, CORRECTED);
            case WITHDRAWN -> tell(matter, WITHDRAWN);
            case OBJECTED -> tell(matter, OBJECTED);
            case EXPORTED -> tell(matter, EXPORTED);
            case PAYMENT_CONFIRMED -> tell(matter, PAYMENT_CONFIRMED);
        }
    }

    /** The claim that a process is about. */
    static UUID of(DelegateExecution execution) {
        return UUID.fromString(SharedVariables.CLAIM.require(execution));
    }

    private void begin(ClaimMatter matter) {
        messages.start(
                SUBMITTED,
                matter.programme().number(),
                Map.of(
                        SharedVariables.CASE_NUMBER.name(), matter.programme().number(),
                        SharedVariables.TITLE.name(), matter.programme().title(),
                        SharedVariables.CLAIM.name(), matter.claim().id().toString()));
    }

    private void tell(ClaimMatter matter, String message) {
        int told = messages.tell(
                message,
                matter.programme().number(),
                Map.of(SharedVariables.CLAIM.name(), matter.claim().id().toString()),
                Map.of());
        if (told == 0) {
            throw new ClaimMovedOn(matter.claim());
        }
    }
}
