package org.stegvis.obligation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a defect and begins the process in which it is handled. */
@Component
public class OpenDefect {

    /**
     * Opens a defect of this kind; if one of the same kind is open for the same round already, nothing happens.
     *
     * @param reportRound the report in which it showed; empty if it did not show in one
     */
    public void open(Obligation obligation, DefectKind kind, Optional<UUID> reportRound) {}
}
