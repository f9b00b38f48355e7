package org.stegvis.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what a survey was answered. */
final class SurveyCount {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PER_CENT = 100;

    private SurveyCount() {}

    /** What one person answered, of whom only the role is known. */
    record Answer(ParticipationRole role, JsonNode content) {

        static Answer of(String role, String content) {
            try {
                return new Answer(ParticipationRole.ofCode(role).orElseThrow(), JSON.readTree(content));
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    static SurveyFigures figures(SurveyKind kind, long asked, List<Answer> answers) {
        List<SurveyFigures.Group> groups = new ArrayList<>();
        if (!SmallGroup.hides(answers.size())) {
            groups.add(group(kind, Optional.empty(), answers));
            List<List<Answer>> byRole = Stream.of(ParticipationRole.values())
                    .map(role -> answers.stream()
                            .filter(answer -> answer.role() == role)
                            .toList())
                    .filter(some -> !some.isEmpty())
                    .toList();
            if (byRole.size() > 1 && byRole.stream().noneMatch(some -> SmallGroup.hides(some.size()))) {
                byRole.forEach(
                        some -> groups.add(group(kind, Optional.of(some.get(0).role()), some)));
            }
        }
        return new SurveyFigures(asked, answers.size(), groups);
    }

    static List<String> words(SurveyKind kind, List<Answer> answers) {
        return kind.questions().stream()
                .filter(question -> question.kind() == SurveyQuestion.Kind.TEXT)
                .flatMap(question -> answers.stream()
                        .map(answer -> answer.content().path(question.key()).asText("")))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static SurveyFigures.Group group(SurveyKind kind, Optional<ParticipationRole> role, List<Answer> answers) {
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        Map<String, Integer> yes = new LinkedHashMap<>();
        for (SurveyQuestion question : kind.questions()) {
            List<String> given = answers.stream()
                    .map(answer -> answer.content().path(question.key()).asText())
                    .toList();
            switch (question.kind()) {
                case SCALE -> means.put(question.key(), mean(given));
                case YES_NO ->
                    yes.put(
                            question.key(),
                            Math.round((float) PER_CENT
                                    * given.stream().filter("yes"::equals).count()
                                    / given.size()));
                default -> {
                    // Words are no figures.
                }
            }
        }
        return new SurveyFigures.Group(role, answers.size(), means, yes);
    }

    private static BigDecimal mean(List<String> given) {
        return given.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(given.size()), 1, RoundingMode.HALF_UP);
    }
}
