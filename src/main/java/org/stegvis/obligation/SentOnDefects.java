package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What a supplier has sent in about a defect, in time or not, as an officer reads it. */
@Component
class SentOnDefects {

    private static final String LATE_MARK = "late";

    private final Submissions submissions;
    private final Texts texts;

    SentOnDefects(Submissions submissions, Texts texts) {
        this.submissions = submissions;
        this.texts = texts;
    }

    /** Each thing of this kind on a line of its own, with its day, the newest first; says so if nothing has come. */
    Optional<String> about(DefectOfTask.Matter matter, SupplierTask task, Language language) {
        List<Submission> sent = submissions.of(matter.obligation().id()).stream()
                .filter(submission -> submission.kind() == task)
                .filter(submission -> submission.subject().equals(matter.id().toString()))
                .toList();
        return Optional.of(
                sent.isEmpty()
                        ? texts.get(language, "fact.defect.nothingSent")
                        : sent.stream()
                                .map(submission -> line(matter, submission, language))
                                .collect(Collectors.joining("\n")));
    }

    private String line(DefectOfTask.Matter matter, Submission sent, Language language) {
        LocalDate day =
                LocalDate.ofInstant(sent.sentAt(), matter.obligation().country().zone());
        Optional<LocalDate> last = sent.kind() == SupplierTask.STATEMENT
                ? matter.defect().hearingUntil()
                : matter.defect().correctionDue();
        return texts.get(
                language,
                last.filter(day::isAfter).isPresent() ? "fact.defect.sentLate" : "fact.defect.sent",
                language.longDate(day),
                words(sent.content(), language));
    }

    private static String words(JsonNode content, Language language) {
        Stream<JsonNode> answers = content.isObject()
                ? content.properties().stream()
                        .filter(answer -> !answer.getKey().equals(LATE_MARK))
                        .map(answer -> answer.getValue())
                : StreamSupport.stream(content.spliterator(), false);
        return answers.map(answer -> words(answer.asText(), language)).collect(Collectors.joining("; "));
    }

    private static String words(String answer, Language language) {
        return answer.matches("\\d{4}-\\d\\d-\\d\\d") ? language.longDate(LocalDate.parse(answer)) : answer;
    }
}
