package org.stegvis.obligation.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.obligation.ContractTurns;
import org.stegvis.obligation.StartMeetingsToTell;

/** Hears what purchasing tells of contracts, in the transaction that decided it. */
@Component
class HearOfContract {

    private final ContractTurns turns;
    private final StartMeetingsToTell meetings;
    private final SupplierObligation process;

    HearOfContract(ContractTurns turns, StartMeetingsToTell meetings, SupplierObligation process) {
        this.turns = turns;
        this.meetings = meetings;
        this.process = process;
    }

    @EventListener
    void signed(ContractSigned signed) {
        process.begin(turns.begin(signed));
    }

    /** A process that does not wait for the meeting yet is told later; one that knew of it hears of other dates. */
    @EventListener
    void met(StartMeetingHeld meeting) {
        turns.settle(meeting).ifPresent(obligation -> {
            if (meetings.isTold(obligation.id())) {
                process.datesChanged(obligation);
            } else if (process.startMeetingHeld(obligation)) {
                meetings.told(obligation.id());
            }
        });
    }

    @EventListener
    void altered(ContractAltered altered) {
        turns.alter(altered).ifPresent(process::datesChanged);
    }
}
