package org.stegvis.obligation.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Fulfilment;
import org.stegvis.obligation.FulfilmentOfObligations;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ReportBesideHires;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.ReportRounds;
import org.stegvis.obligation.SmallCount;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.platform.language.Words;

/**
 * Writes out what a supplier has sent in, for the buyer's side: a report beside the commitment and the hires that are
 * known, and nothing that would tell fewer than five people by sex.
 */
@Component
class SubmissionReading {

    /** The questions that are answered with one of several codes. */
    private static final Set<String> CHOICES = Set.of(
            "agreed",
            "form",
            "languageLevel",
            "newHire",
            "attested",
            "channel",
            "subcontractor",
            "stillThere",
            "cause",
            "equality",
            "certificatesHandedOver");

    private final ReportRounds rounds;
    private final ReportBesideHires hires;
    private final FulfilmentOfObligations fulfilments;

    SubmissionReading(ReportRounds rounds, ReportBesideHires hires, FulfilmentOfObligations fulfilments) {
        this.rounds = rounds;
        this.hires = hires;
        this.fulfilments = fulfilments;
    }

    /**
     * What was sent in, as a page shows it.
     *
     * @param round the report's round; empty for everything else
     * @param delivered what is delivered in all at the end of that round
     */
    record Read(
            Submission submission,
            Optional<ReportRound> round,
            Optional<Fulfilment> delivered,
            List<Compared> figures,
            List<Answer> answers) {

        /** How many figures of the report are others than the hires say. */
        public long differences() {
            return figures.stream().filter(Compared::differs).count();
        }
    }

    /** A figure of a report, and what the hires say. */
    record Compared(String question, String reported, String known, boolean differs) {}

    /**
     * An answer.
     *
     * @param hire the number of the hire that it is about; empty if it is about none
     * @param code the code that was chosen; empty if the answer is free
     */
    record Answer(String question, String hire, String code, String text) {}

    Read of(Obligation obligation, Submission submission, Words words) {
        Optional<ReportRound> round = round(submission);
        Map<String, BigDecimal> known =
                round.map(found -> hires.of(obligation, found)).orElse(Map.of());
        ReaderFigures figures = new ReaderFigures(words.language());
        JsonNode content = submission.content();
        return new Read(
                submission,
                round,
                round.map(found -> fulfilments.of(obligation, found.periodEnd())),
                known.entrySet().stream()
                        .filter(figure -> content.hasNonNull(figure.getKey()))
                        .map(figure -> compared(figure.getKey(), content, figure.getValue(), figures))
                        .toList(),
                answers(content, known.keySet(), words));
    }

    private Optional<ReportRound> round(Submission submission) {
        return submission.kind() == SupplierTask.REPORT
                ? rounds.find(UUID.fromString(submission.subject()))
                : Optional.empty();
    }

    private static Compared compared(String question, JsonNode content, BigDecimal known, ReaderFigures figures) {
        Optional<BigDecimal> reported = number(content.get(question));
        return new Compared(
                question,
                reported.map(figures::number)
                        .orElseGet(() -> content.get(question).asText()),
                figures.number(known),
                reported.filter(number -> number.compareTo(known) == 0).isEmpty());
    }

    private static List<Answer> answers(JsonNode content, Set<String> compared, Words words) {
        List<Answer> answers = new ArrayList<>();
        content.properties().forEach(answer -> {
            String key = answer.getKey();
            if (!compared.contains(key) && !SmallCount.KEYS.contains(key)) {
                String question = key.replaceFirst("-.*", "");
                String hire = key.substring(question.length()).replaceFirst("^-", "");
                boolean chosen = CHOICES.contains(question);
                answers.add(new Answer(
                        question,
                        hire,
                        chosen ? answer.getValue().asText() : "",
                        chosen ? "" : text(answer.getValue(), words)));
            }
        });
        SmallCount.in(content)
                .forEach((question, count) -> answers.add(new Answer(question, "", "", count.text(words))));
        return answers;
    }

    /** Numbers and days as the reader writes them, everything else as it was written. */
    private static String text(JsonNode value, Words words) {
        if (value.isNumber()) {
            return new ReaderFigures(words.language()).number(value.decimalValue());
        }
        try {
            return words.language().longDate(LocalDate.parse(value.asText()));
        } catch (DateTimeParseException noDay) {
            return value.isContainerNode() ? "" : value.asText();
        }
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        try {
            return Optional.of(new BigDecimal(value.asText()));
        } catch (NumberFormatException problem) {
            return Optional.empty();
        }
    }
}
