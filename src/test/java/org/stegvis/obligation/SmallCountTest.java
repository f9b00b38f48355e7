package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;

class SmallCountTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 14;

    /** What somebody who knows how many there are in all sees of them. */
    private record Seen(int total, Map<String, SmallCount> counts) {}

    @Test
    void aNumberBelowFiveIsNeverShownHoweverTheOthersAre() {
        forAll(people -> SmallCount.in(people)
                .forEach((key, count) -> assertThat(count.shown())
                        .satisfiesAnyOf(
                                shown -> assertThat(shown).isEmpty(),
                                shown -> assertThat(shown.orElseThrow())
                                        .isEqualTo(people.path(key).asInt())
                                        .isGreaterThanOrEqualTo(5))));
    }

    @Test
    void whoKnowsHowManyThereAreInAllCannotWorkOutANumberThatIsNotShown() {
        Map<Seen, List<JsonNode>> possible = new HashMap<>();
        forAll(people -> possible.computeIfAbsent(
                        new Seen(total(people), SmallCount.in(people)), seen -> new ArrayList<>())
                .add(people));

        possible.forEach((seen, worlds) -> seen.counts().forEach((key, count) -> {
            if (count.shown().isEmpty() && seen.total() > 0) {
                assertThat(worlds.stream().map(world -> world.path(key).asInt()).distinct())
                        .as("what %s of %d can be", key, seen.total())
                        .hasSizeGreaterThan(1);
            }
        }));
    }

    @Test
    void enoughPeopleOfEachSexAreShownAndWhereNobodysIsUnknownThatIsLeftOut() {
        assertThat(SmallCount.in(people(12, 5, 0))).isEqualTo(Map.of("women", shown(12), "men", shown(5)));
        assertThat(SmallCount.in(people(12, 5, 6)))
                .isEqualTo(Map.of("women", shown(12), "men", shown(5), "sexUnknown", shown(6)));
    }

    @Test
    void anAnswerWithoutSuchNumbersHasNone() {
        assertThat(SmallCount.in(JSON.createObjectNode().put("ongoing", 3))).isEmpty();
        assertThat(SmallCount.in(JSON.createObjectNode().put("women", "").putNull("men")))
                .isEmpty();
    }

    @Test
    void aNumberLeftBlankBesideOthersIsNought() {
        assertThat(SmallCount.in(JSON.createObjectNode().put("women", 9)).values())
                .allSatisfy(count -> assertThat(count.shown()).isEmpty());
    }

    @Test
    void anAnswerIsGivenOnWithoutThemWhereverTheyStandAndStaysAsItIs() throws Exception {
        JsonNode content = JSON.readTree("""
                {"ongoing": 3, "women": 8, "men": 9,
                 "years": [{"ongoing": 2, "women": 2, "men": 11, "sexUnknown": 0}]}""");
        JsonNode before = content.deepCopy();

        assertThat(SmallCount.withoutSmall(content)).isEqualTo(JSON.readTree("""
                {"ongoing": 3, "women": 8, "men": 9, "years": [{"ongoing": 2}]}"""));
        assertThat(content).isEqualTo(before);
    }

    @Test
    void theReaderIsToldWhyThereIsNoNumber() {
        Words words = new Words(new Texts(), Language.SV);

        assertThat(shown(17).text(words)).isEqualTo("17");
        assertThat(new SmallCount(Optional.empty()).text(words))
                .isEqualTo("Visas inte: något av antalen per kön är under fem");
    }

    private static SmallCount shown(int count) {
        return new SmallCount(Optional.of(count));
    }

    private static int total(JsonNode people) {
        return SmallCount.KEYS.stream()
                .mapToInt(key -> people.path(key).asInt())
                .sum();
    }

    private static ObjectNode people(int women, int men, int unknown) {
        return JSON.createObjectNode().put("women", women).put("men", men).put("sexUnknown", unknown);
    }

    /** Every number of women, men and unknown up to fourteen each. */
    private static void forAll(java.util.function.Consumer<JsonNode> property) {
        for (int women = 0; women <= MOST; women++) {
            for (int men = 0; men <= MOST; men++) {
                for (int unknown = 0; unknown <= MOST; unknown++) {
                    property.accept(people(women, men, unknown));
                }
            }
        }
    }
}
