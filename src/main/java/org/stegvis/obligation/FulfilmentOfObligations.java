package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Derives from its hires how far an obligation is fulfilled. */
@Component
public class FulfilmentOfObligations {

    /** How far it is fulfilled at the end of this day. */
    public Fulfilment of(Obligation obligation, LocalDate asOf) {
        return new Fulfilment(
                asOf,
                obligation.fteMonths(),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Fulfilment.Result.RUNNING,
                List.of());
    }
}
