package org.stegvis.obligation.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.SupplierCopy;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Words;

/**
 * Writes out what a supplier has sent in, for the buyer's side: a report beside the commitment and the hires that are
 * known, and nothing that would tell fewer than five people by sex.
 */
@Component
class SubmissionReading {

    private final ReportRounds rounds;
    private final ReportBesideHires hires;
    private final FulfilmentOfObligations fulfilments;
    private final SupplierCopy copies;

    SubmissionReading(
            ReportRounds rounds, ReportBesideHires hires, FulfilmentOfObligations fulfilments, SupplierCopy copies) {
        this.rounds = rounds;
        this.hires = hires;
        this.fulfilments = fulfilments;
        this.copies = copies;
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
            List<Fact> answers) {

        /** How many figures of the report are others than the hires say. */
        public long differences() {
            return figures.stream().filter(Compared::differs).count();
        }
    }

    /** A figure of a report, and what the hires say. */
    record Compared(String question, String reported, String known, boolean differs) {}

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
                copies.linesForBuyer(without(submission, known.keySet()), words.language()));
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

    /** The submission without the figures that are compared already. */
    private static Submission without(Submission sent, Set<String> questions) {
        ObjectNode content = sent.content().deepCopy();
        content.remove(questions);
        return new Submission(
                sent.id(),
                sent.obligation(),
                sent.kind(),
                sent.subject(),
                sent.revision(),
                content,
                sent.sentAt(),
                sent.sentBy(),
                sent.enteredBy(),
                sent.state());
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        try {
            return Optional.of(new BigDecimal(value.asText()));
        } catch (NumberFormatException problem) {
            return Optional.empty();
        }
    }
}
