package org.stegvis.mentoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.platform.language.Language;

/** What a coordinator changes by hand before a run. Mentors and adepts are named by the ids of their participations. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ManualChange.Pin.class, name = "pin"),
    @JsonSubTypes.Type(value = ManualChange.Forbid.class, name = "forbid"),
    @JsonSubTypes.Type(value = ManualChange.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = ManualChange.Places.class, name = "places"),
    @JsonSubTypes.Type(value = ManualChange.Weigh.class, name = "weight"),
    @JsonSubTypes.Type(value = ManualChange.InGroup.class, name = "inGroup"),
    @JsonSubTypes.Type(value = ManualChange.Remotely.class, name = "remotely"),
    @JsonSubTypes.Type(value = ManualChange.Follows.class, name = "follows"),
    @JsonSubTypes.Type(value = ManualChange.Wants.class, name = "wants")
})
public sealed interface ManualChange {

    /** The code of its kind in tables and texts. */
    default String kind() {
        return Stream.of(ManualChange.class.getAnnotation(JsonSubTypes.class).value())
                .filter(type -> type.value() == getClass())
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow();
    }

    /** Whom it is about. */
    List<UUID> people();

    /** Whether it takes the place of another: there is one such change at a time. */
    default boolean replaces(ManualChange other) {
        return kind().equals(other.kind()) && people().equals(other.people());
    }

    /** The two are matched in any case. */
    record Pin(UUID mentor, UUID adept) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(mentor, adept);
        }
    }

    /** The two are not matched. */
    record Forbid(UUID mentor, UUID adept) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(mentor, adept);
        }
    }

    /** The two may be matched although they score low. It changes no run, but what may be approved. */
    record Accept(UUID mentor, UUID adept) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(mentor, adept);
        }
    }

    /** The mentor takes so many adepts at most; none with 0. */
    record Places(UUID mentor, int most) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(mentor);
        }
    }

    /** The terms of the score weigh differently. */
    record Weigh(Weights weights) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of();
        }
    }

    /** The adept has agreed to share her mentor with others. */
    record InGroup(UUID adept) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(adept);
        }
    }

    /** The adept has agreed to meet remotely too. */
    record Remotely(UUID adept) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(adept);
        }
    }

    /** The adept has agreed to a group that meets in this language. */
    record Follows(UUID adept, Language language) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(adept);
        }
    }

    /** The adept has agreed to learn this too, from its beginning. */
    record Wants(UUID adept, Competence competence) implements ManualChange {
        @Override
        public List<UUID> people() {
            return List.of(adept);
        }
    }
}
