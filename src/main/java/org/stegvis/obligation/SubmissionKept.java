package org.stegvis.obligation;

import java.util.UUID;

/** The supplier has sent something in; the process is told of it once this transaction is through. */
public record SubmissionKept(UUID submission) {}
