package org.stegvis.mentoring;

import java.util.UUID;

/**
 * A second coordinator has approved a run: its groups stand. Told in the transaction that approved it.
 *
 * @param run the id of the run, see {@link MatchingRuns}
 */
public record RunApproved(UUID run) {}
