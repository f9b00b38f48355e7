package org.stegvis.mentoring.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.mentoring.ManualChange;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.mentoring.web.MatchingPeople.Someone;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;

/**
 * A change by hand as it was typed.
 *
 * @param kind which of {@link ManualChange}
 * @param most how many adepts a mentor is to take
 * @param weights by the names of the terms
 * @param seen the version of the desk that its author has seen
 */
record TypedChange(
        String kind,
        String mentor,
        String adept,
        String most,
        String language,
        String competence,
        Map<String, String> weights,
        String reason,
        int seen) {

    private static final List<String> KINDS =
            List.of("pin", "forbid", "accept", "places", "weight", "inGroup", "remotely", "follows", "wants");

    /** What came in; a kind that is not known is a pin, and the version is this one where none came. */
    static TypedChange of(Map<String, String> typed, int version) {
        String kind = typed.getOrDefault("kind", "");
        String seen = typed.getOrDefault("seen", "");
        Map<String, String> weights = WeightInputs.shown(Weights.USUAL);
        WeightInputs.terms()
                .forEach(term -> Optional.ofNullable(typed.get(term.name()))
                        .ifPresent(value -> weights.put(term.name(), value)));
        return new TypedChange(
                KINDS.contains(kind) ? kind : KINDS.get(0),
                typed.getOrDefault("mentor", ""),
                typed.getOrDefault("adept", ""),
                typed.getOrDefault("most", ""),
                typed.getOrDefault("language", ""),
                typed.getOrDefault("competence", ""),
                new LinkedHashMap<>(weights),
                typed.getOrDefault("reason", ""),
                seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : version);
    }

    /** The same, its author having been told what stands at this version. */
    TypedChange having(int version) {
        return new TypedChange(kind, mentor, adept, most, language, competence, weights, reason, version);
    }

    /** The same with the places that the mentor has, where none were typed. */
    TypedChange withPlaces(Map<String, Someone> everybody) {
        return most.isEmpty() && everybody.containsKey(mentor)
                ? new TypedChange(
                        kind,
                        mentor,
                        adept,
                        String.valueOf(everybody.get(mentor).places()),
                        language,
                        competence,
                        weights,
                        reason,
                        seen)
                : this;
    }

    public boolean namesMentor() {
        return List.of("pin", "forbid", "accept", "places").contains(kind);
    }

    public boolean namesAdept() {
        return !List.of("places", "weight").contains(kind);
    }

    /**
     * What is meant.
     *
     * @throws AnswersRefused if something lacks or is no such thing
     */
    ManualChange meant() {
        return switch (kind) {
            case "forbid" -> new ManualChange.Forbid(id(mentor, "mentor"), id(adept, "adept"));
            case "accept" -> new ManualChange.Accept(id(mentor, "mentor"), id(adept, "adept"));
            case "places" -> new ManualChange.Places(id(mentor, "mentor"), places());
            case "weight" -> new ManualChange.Weigh(WeightInputs.read(weights));
            case "inGroup" -> new ManualChange.InGroup(id(adept, "adept"));
            case "remotely" -> new ManualChange.Remotely(id(adept, "adept"));
            case "follows" -> new ManualChange.Follows(id(adept, "adept"), one(Language.values(), language));
            case "wants" -> new ManualChange.Wants(id(adept, "adept"), one(Competence.values(), competence));
            default -> new ManualChange.Pin(id(mentor, "mentor"), id(adept, "adept"));
        };
    }

    private int places() {
        if (!most.strip().matches("[0-9]{1,3}")) {
            throw AnswersRefused.because("most", "matching.problem.noNumber");
        }
        return Integer.parseInt(most.strip());
    }

    private static UUID id(String typed, String field) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw AnswersRefused.because(field, "matching.problem.choose");
        }
    }

    private static <C extends Enum<C>> C one(C[] values, String typed) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> AnswersRefused.because("", "matching.problem.choose"));
    }
}
