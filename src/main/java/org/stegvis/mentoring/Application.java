package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/**
 * An application to an edition, from its first draft on.
 *
 * @param number for receipts and the telephone
 * @param content the answers by the key of their field; codes, numbers, texts, and lists of these
 * @param emailConfirmed whether the address was confirmed, without which an application does not count
 * @param revision how often it was sent
 * @param participation once it counts
 * @param sentAt when she pressed send, which counts once her address is confirmed
 * @param enteredBy the officer who entered it for her; empty if she applied herself
 */
public record Application(
        UUID id,
        int number,
        String edition,
        ParticipationRole role,
        Map<String, Object> content,
        String email,
        Language language,
        Instant savedAt,
        boolean emailConfirmed,
        Optional<Instant> submittedAt,
        int revision,
        Arrival arrival,
        Optional<UUID> participation,
        boolean withdrawn,
        Optional<Instant> sentAt,
        String enteredBy) {}
