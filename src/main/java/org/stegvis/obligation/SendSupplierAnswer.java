package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/**
 * Takes what a supplier sends in: checked, kept, and all that follows from it, in one transaction. Those who send for the
 * same obligation wait for each other, so that the same thing sent twice is one.
 */
@Component
public class SendSupplierAnswer {

    private final JdbcClient database;
    private final Obligations obligations;
    private final SupplierActs acts;
    private final Submissions submissions;
    private final SupplierDrafts drafts;
    private final Attachments attachments;
    private final SupplierReceipt receipt;
    private final SupplierDeadlines deadlines;
    private final StandingOfObligations standings;
    private final Journal journal;
    private final ObjectMapper json;

    SendSupplierAnswer(
            JdbcClient database,
            Obligations obligations,
            SupplierActs acts,
            Submissions submissions,
            SupplierDrafts drafts,
            Attachments attachments,
            SupplierReceipt receipt,
            SupplierDeadlines deadlines,
            StandingOfObligations standings,
            Journal journal,
            ObjectMapper json) {
        this.database = database;
        this.obligations = obligations;
        this.acts = acts;
        this.submissions = submissions;
        this.drafts = drafts;
        this.attachments = attachments;
        this.receipt = receipt;
        this.deadlines = deadlines;
        this.standings = standings;
        this.journal = journal;
        this.json = json;
    }

    /**
     * Takes what was typed.
     *
     * @param revision the number that the form had when it was opened
     * @throws AnswersRefused if something lacks or breaks a rule; nothing is changed then
     */
    @Transactional
    public SupplierReceived send(
            SupplierMatter opened, Map<String, String> typed, int revision, SupplierSender sender) {
        lock(opened.obligation().id());
        SupplierMatter matter =
                acts.matter(obligations.require(opened.obligation().id()), opened.task(), opened.subject());
        SupplierAct act = acts.of(matter.task());
        int next = acts.revision(matter, submissions.of(matter.obligation().id()));
        Optional<Submission> standing = standing(matter, Math.min(revision, next));
        if (standing.isPresent() && !(act.recurs() && differs(standing.get(), act, matter, typed))) {
            return receivedBefore(standing.get(), act, matter, typed);
        }
        return received(act, matter, typed, standing.isPresent() ? next : Math.min(revision, next), sender);
    }

    private SupplierReceived received(
            SupplierAct act, SupplierMatter matter, Map<String, String> typed, int revision, SupplierSender sender) {
        Answers answers = check(act, matter, typed);
        boolean movedOn = act.turn(matter) == SupplierTurn.MOVED_ON;
        ObjectNode content = content(act, matter, answers);
        if (movedOn) {
            content.put("late", true);
        }
        UUID submission = submissions
                .keep(
                        matter.obligation().id(),
                        matter.task(),
                        matter.subject(),
                        revision,
                        content,
                        sender.contact(),
                        sender.officer())
                .orElseThrow(() -> new IllegalStateException("The same was kept although the obligation is locked"));
        if (!movedOn) {
            act.take(matter, answers, submission);
        }
        drafts.remove(matter);
        int files = attachments.tie(matter, submission);
        Submission kept = submissions.find(submission).orElseThrow();
        receipt.write(matter.obligation(), kept);
        deadlines.settle(matter.obligation(), matter.task().code(), matter.subject());
        standings.judge(obligations.require(matter.obligation().id()));
        journal.write(new JournalLine(
                matter.obligation().caseNumber(),
                sender.officer().isEmpty() ? JournalLine.SYSTEM : sender.officer(),
                sender.officer().isEmpty() ? "supplierSent" : "enteredForSupplier",
                matter.task().code(),
                Map.of(
                        "submission", submission.toString(),
                        "revision", String.valueOf(revision),
                        "files", String.valueOf(files))));
        return new SupplierReceived(kept, false, false);
    }

    /** What differs from what stands is not lost: it stays as a draft. */
    private SupplierReceived receivedBefore(
            Submission standing, SupplierAct act, SupplierMatter matter, Map<String, String> typed) {
        boolean differs = differs(standing, act, matter, typed);
        if (differs) {
            drafts.save(matter, typed);
        }
        return new SupplierReceived(standing, true, differs);
    }

    private Optional<Submission> standing(SupplierMatter matter, int revision) {
        return submissions.of(matter.obligation().id()).stream()
                .filter(sent -> sent.kind() == matter.task()
                        && sent.subject().equals(matter.subject())
                        && sent.revision() == revision)
                .findFirst();
    }

    private Answers check(SupplierAct act, SupplierMatter matter, Map<String, String> typed) {
        CheckSupplierForm.Checked checked = CheckSupplierForm.check(act.form(matter), typed);
        List<Problem> problems = new ArrayList<>(checked.problems());
        act.check(matter, checked.answers(), problems);
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        return checked.answers();
    }

    /** Whether what was typed says something else than what was sent. What no longer is asked cannot differ. */
    private boolean differs(Submission standing, SupplierAct act, SupplierMatter matter, Map<String, String> typed) {
        CheckSupplierForm.Checked checked = CheckSupplierForm.check(act.form(matter), typed);
        ObjectNode now = content(checked.answers());
        return now.properties().stream()
                .anyMatch(answer -> !isSame(standing.content().path(answer.getKey()), answer.getValue()));
    }

    /** A number is the same however it is written. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.asText().equals(other.asText());
    }

    private ObjectNode content(SupplierAct act, SupplierMatter matter, Answers answers) {
        ObjectNode content = content(answers);
        act.marks(matter, answers).forEach((mark, value) -> content.set(mark, json.valueToTree(value)));
        return content;
    }

    private ObjectNode content(Answers answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        answers.values()
                .forEach((key, value) -> values.put(key, value instanceof BigDecimal ? value : value.toString()));
        return json.valueToTree(values);
    }

    private void lock(UUID obligation) {
        database.sql("select id from stegvis.obligation where id = :id for update")
                .param("id", obligation)
                .query()
                .singleRow();
    }
}
