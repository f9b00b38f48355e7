package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a supplier has sent in, kept as it came.
 *
 * @param subject the round, the defect or the number of the hire that it is about; empty if it is about the obligation
 * @param sentBy the contact who sent it; empty if an officer entered it for the supplier
 * @param enteredBy the officer who entered it; empty if the supplier sent it
 */
public record Submission(
        UUID id,
        UUID obligation,
        SupplierTask kind,
        String subject,
        int revision,
        JsonNode content,
        Instant sentAt,
        Optional<UUID> sentBy,
        String enteredBy,
        SubmissionState state) {}
