package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stegvis.platform.language.Words;

/**
 * A number of people of one sex, as the buyer's side may see it (domain 2.6: suppressed below five). The buyer knows how
 * many there are in all, so that one number left out could be worked out from the others: either all are shown or none,
 * and none says which of them was too small. Where the sex of nobody is unknown, that nought is left out: it tells of
 * nobody.
 *
 * @param shown the number; empty where it may not be shown
 */
public record SmallCount(Optional<Integer> shown) {

    /** The least number of people of one sex that is shown. */
    public static final int LEAST = 5;

    /** The keys of these numbers in what a supplier sends in, and of the words for them after {@code obligations.}. */
    public static final List<String> KEYS = List.of("women", "men", "sexUnknown");

    private static final String UNKNOWN = "sexUnknown";

    /**
     * The numbers in an answer of a supplier, by their keys and in their order; empty if it gave none. A number left blank
     * beside others stands for nought.
     */
    public static Map<String, SmallCount> in(JsonNode content) {
        if (KEYS.stream().allMatch(key -> isBlank(content.path(key)))) {
            return Map.of();
        }
        Map<String, Integer> given = new LinkedHashMap<>();
        KEYS.forEach(key -> given.put(key, content.path(key).asInt()));
        boolean show = given.entrySet().stream().allMatch(count -> count.getValue() >= LEAST || tellsOfNobody(count));
        if (show) {
            given.remove(UNKNOWN, 0);
        }
        Map<String, SmallCount> counts = new LinkedHashMap<>();
        given.forEach((key, count) ->
                counts.put(key, new SmallCount(Optional.of(count).filter(any -> show))));
        return counts;
    }

    /** The answer without the numbers that the buyer's side may not see; wherever in it they stand. */
    public static JsonNode withoutSmall(JsonNode content) {
        JsonNode copy = content.deepCopy();
        leaveOutSmall(copy);
        return copy;
    }

    /** What was typed, by question, without these numbers if the buyer's side may not see them. */
    public static Map<String, String> withoutSmallTyped(Map<String, String> typed) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        typed.forEach(content::put);
        leaveOutSmall(content);
        Map<String, String> left = new LinkedHashMap<>(typed);
        left.keySet().removeIf(key -> !content.has(key));
        return left;
    }

    /** The number, or words that say why there is none. */
    public String text(Words words) {
        return shown.map(String::valueOf).orElseGet(() -> words.get("obligations.fewerThanFive"));
    }

    private static void leaveOutSmall(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (in(object).values().stream().anyMatch(count -> count.shown().isEmpty())) {
                object.remove(KEYS);
            }
            object.forEach(SmallCount::leaveOutSmall);
        } else if (node instanceof ArrayNode array) {
            array.forEach(SmallCount::leaveOutSmall);
        }
    }

    private static boolean tellsOfNobody(Map.Entry<String, Integer> count) {
        return count.getKey().equals(UNKNOWN) && count.getValue() == 0;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank());
    }
}
