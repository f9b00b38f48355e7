package org.stegvis.obligation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.platform.Clock;

/** What becomes of obligations when their contracts are signed, begun or altered. */
@Component
public class ContractTurns {

    private final Obligations obligations;
    private final ReportCalendar calendar;
    private final Clock clock;

    ContractTurns(Obligations obligations, ReportCalendar calendar, Clock clock) {
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Begins the obligation of a contract. */
    public Obligation begin(ContractSigned signed) {
        return obligations.begin(signed);
    }

    /** Takes over what the start meeting settled and plans the reports; empty if nothing is owed in this case. */
    public Optional<Obligation> settle(StartMeetingHeld meeting) {
        return running(meeting.caseNumber()).map(obligation -> {
            obligations.settle(obligation.id(), meeting);
            return planned(obligation);
        });
    }

    /** Takes over other dates or another number and plans the reports anew; empty if nothing is owed in this case. */
    public Optional<Obligation> alter(ContractAltered altered) {
        return running(altered.caseNumber()).map(obligation -> {
            obligations.alter(obligation.id(), altered);
            return planned(obligation);
        });
    }

    /** Whether the contract has ended by now. */
    public boolean isOver(Obligation obligation) {
        return clock.today(obligation.country().zone())
                .isAfter(obligation.contract().end());
    }

    private Optional<Obligation> running(String caseNumber) {
        return obligations.ofCase(caseNumber).filter(Obligation::runs);
    }

    private Obligation planned(Obligation before) {
        Obligation now = obligations.require(before.id());
        calendar.plan(now);
        return now;
    }
}
