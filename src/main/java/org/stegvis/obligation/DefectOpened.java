package org.stegvis.obligation;

import java.util.UUID;

/** A defect was opened; the process in which it is handled begins in the same transaction. */
public record DefectOpened(UUID defect) {}
