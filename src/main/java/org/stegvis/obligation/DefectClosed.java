package org.stegvis.obligation;

import java.util.UUID;

/** A defect has ended; whoever waits for it hears of it in the same transaction. */
public record DefectClosed(UUID obligation, UUID defect, DefectOutcome outcome) {}
