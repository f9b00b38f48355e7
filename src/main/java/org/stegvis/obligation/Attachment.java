package org.stegvis.obligation;

import java.util.Optional;
import java.util.UUID;

/**
 * A file that a supplier added, without its content.
 *
 * @param submission what it was sent with; empty as long as it belongs to a draft
 */
public record Attachment(
        UUID id,
        SupplierTask task,
        String subject,
        Optional<UUID> submission,
        String name,
        String mediaType,
        int bytes) {}
