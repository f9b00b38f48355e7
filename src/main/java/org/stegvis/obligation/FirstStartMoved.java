package org.stegvis.obligation;

import java.util.UUID;

/** There is another last day for the first start, because the supplier was not at fault. */
public record FirstStartMoved(UUID obligation) {}
