package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * What is known of a report, for the facts of its forms: which it is, what was asked, what it says, and where it says
 * something else than the hires do of which the supplier has told.
 */
@Component
class ReportFacts {

    /** What a form can ask of the report that its task is about. */
    static final Set<String> REFERENCES =
            Set.of("round", "question", "reportFigures", "reportText", "reportDifferences");

    private static final List<String> WORDS = List.of("obstacles", "explanation");

    private final ReportRounds rounds;
    private final Submissions submissions;
    private final ReportBesideHires besideHires;
    private final Texts texts;

    ReportFacts(ReportRounds rounds, Submissions submissions, ReportBesideHires besideHires, Texts texts) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.besideHires = besideHires;
        this.texts = texts;
    }

    /** The facts of this report for the reference. */
    Stream<Fact> of(Obligation obligation, UUID id, String reference, Language language) {
        ReportRound round = rounds.find(id).orElseThrow();
        return switch (reference) {
            case "round" -> fact(reference, language, period(round, language));
            case "question" -> round.question().isEmpty() ? Stream.of() : fact(reference, language, round.question());
            case "reportFigures" -> figures(obligation, round, language);
            case "reportText" -> words(obligation, round, language);
            case "reportDifferences" -> differences(obligation, round, language);
            default -> throw new IllegalArgumentException("There is no fact of a report " + reference);
        };
    }

    /** One line for each report of the obligation: its period and how far it has come. */
    Stream<Fact> all(Obligation obligation, Language language) {
        return rounds.of(obligation.id()).stream()
                .map(round -> new Fact(
                        texts.get(
                                language,
                                "fact.obligation.report",
                                round.number(),
                                language.longDate(round.periodEnd())),
                        texts.get(language, word(round.state()))));
    }

    private static String word(ReportRound.State state) {
        return switch (state) {
            case PLANNED -> "obligations.round.planned";
            case ASKED -> "obligations.round.asked";
            case RECEIVED -> "obligations.round.received";
            case RETURNED -> "obligations.round.returned";
            case ACCEPTED -> "obligations.round.accepted";
            case MISSING -> "obligations.round.missing";
            case WAIVED -> "obligations.round.waived";
        };
    }

    private String period(ReportRound round, Language language) {
        return texts.get(
                language,
                "fact.obligation.round.value",
                round.number(),
                language.longDate(round.periodStart()),
                language.longDate(round.periodEnd()),
                language.longDate(round.dueOn()));
    }

    /** What was reported, each figure with what the hires say where that is something else. */
    private Stream<Fact> figures(Obligation obligation, ReportRound round, Language language) {
        JsonNode content = content(obligation, round);
        return besideHires.of(obligation, round).entrySet().stream()
                .filter(known -> content.hasNonNull(known.getKey()))
                .flatMap(known -> fact(known.getKey(), language, compared(content, known, language)));
    }

    private String compared(JsonNode content, Map.Entry<String, BigDecimal> known, Language language) {
        String reported = ObligationFacts.text(content.path(known.getKey()), language);
        return differs(content, known)
                ? texts.get(
                        language,
                        "fact.obligation.differs",
                        reported,
                        ObligationFacts.number(known.getValue(), language))
                : reported;
    }

    private Stream<Fact> words(Obligation obligation, ReportRound round, Language language) {
        JsonNode content = content(obligation, round);
        return WORDS.stream()
                .filter(key -> !content.path(key).asText("").isBlank())
                .flatMap(key -> fact(key, language, content.path(key).asText()));
    }

    private Stream<Fact> differences(Obligation obligation, ReportRound round, Language language) {
        JsonNode content = content(obligation, round);
        long differing = besideHires.of(obligation, round).entrySet().stream()
                .filter(known -> differs(content, known))
                .count();
        return fact(
                "reportDifferences",
                language,
                texts.get(language, "fact.obligation.reportDifferences.value", differing));
    }

    private static boolean differs(JsonNode content, Map.Entry<String, BigDecimal> known) {
        return content.hasNonNull(known.getKey())
                && new BigDecimal(content.path(known.getKey()).asText()).compareTo(known.getValue()) != 0;
    }

    /** What came last for this report; nothing if it has not come. */
    private JsonNode content(Obligation obligation, ReportRound round) {
        Optional<Submission> last = submissions.of(obligation.id()).stream()
                .filter(sent -> sent.kind() == SupplierTask.REPORT
                        && sent.subject().equals(round.id().toString()))
                .findFirst();
        return last.map(Submission::content).orElseGet(com.fasterxml.jackson.databind.node.MissingNode::getInstance);
    }

    private Stream<Fact> fact(String reference, Language language, String value) {
        return Stream.of(new Fact(texts.get(language, "fact.obligation." + reference), value));
    }
}
