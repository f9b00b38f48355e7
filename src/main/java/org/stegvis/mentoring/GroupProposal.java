package org.stegvis.mentoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A mentor is asked about the group that is proposed for her (A12).
 *
 * @param run whose group it is
 * @param mentor her participation
 * @param openUntil the last moment for an answer; silence is consent
 * @param answer empty as long as she has not answered
 * @param adept the participation of the adept with whom she has a conflict of interest
 * @param note what she wrote
 * @param change the manual change that the coordinator made of her objection
 */
public record GroupProposal(
        UUID id,
        UUID run,
        UUID mentor,
        Instant askedAt,
        Instant openUntil,
        Optional<Answer> answer,
        Optional<UUID> adept,
        String note,
        Optional<Instant> answeredAt,
        Optional<UUID> change) {

    /** What a mentor may say. */
    public enum Answer {
        FINE("fine"),
        /** She has a conflict of interest with one of the adepts. */
        CONFLICT("conflict"),
        /** She has room for fewer. */
        NO_ROOM("noRoom");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        /** The code in tables, forms and texts. */
        public String code() {
            return code;
        }

        /** The answer with this code. */
        public static Optional<Answer> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(answer -> answer.code.equals(code))
                    .findFirst();
        }
    }

    /** Whether the mentor has something against the group. */
    public boolean objects() {
        return answer.filter(said -> said != Answer.FINE).isPresent();
    }

    /** Whether she can still answer. */
    public boolean isOpen(Instant now) {
        return answer.isEmpty() && now.isBefore(openUntil);
    }
}
