package org.stegvis.obligation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadlines;
import org.stegvis.obligation.Attachment;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.BonusClaim;
import org.stegvis.obligation.BonusClaims;
import org.stegvis.obligation.Defect;
import org.stegvis.obligation.Defects;
import org.stegvis.obligation.Fulfilment;
import org.stegvis.obligation.FulfilmentOfObligations;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.ReportRounds;
import org.stegvis.obligation.Standing;
import org.stegvis.obligation.StandingOfObligations;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisation;
import org.stegvis.party.Organisations;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.form.AnswerReader;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;

/** Tells all that is known of one obligation: a fixed number of queries, however much there is to tell. */
@Component
class ObligationStory {

    /** The form in which a meeting with the supplier is written down. */
    private static final String MINUTES = "hold-follow-up-meeting";

    /** Who owes what a supplier owes, in the register of deadlines. */
    private static final String SUPPLIER = "supplier";

    private final FulfilmentOfObligations fulfilments;
    private final StandingOfObligations standings;
    private final Organisations organisations;
    private final Officers officers;
    private final ReportRounds rounds;
    private final Submissions submissions;
    private final Defects defects;
    private final BonusClaims claims;
    private final Attachments attachments;
    private final AnswerSheets sheets;
    private final AnswerReader answers;
    private final CaseWork work;
    private final Deadlines deadlines;
    private final AuthoredModels models;
    private final Clock clock;

    ObligationStory(
            FulfilmentOfObligations fulfilments,
            StandingOfObligations standings,
            Organisations organisations,
            Officers officers,
            ReportRounds rounds,
            Submissions submissions,
            Defects defects,
            BonusClaims claims,
            Attachments attachments,
            AnswerSheets sheets,
            AnswerReader answers,
            CaseWork work,
            Deadlines deadlines,
            AuthoredModels models,
            Clock clock) {
        this.fulfilments = fulfilments;
        this.standings = standings;
        this.organisations = organisations;
        this.officers = officers;
        this.rounds = rounds;
        this.submissions = submissions;
        this.defects = defects;
        this.claims = claims;
        this.attachments = attachments;
        this.sheets = sheets;
        this.answers = answers;
        this.work = work;
        this.deadlines = deadlines;
        this.models = models;
        this.clock = clock;
    }

    /**
     * All that the page of an obligation shows.
     *
     * @param standing as it is judged today; empty once it has ended
     */
    record Story(
            Organisation supplier,
            Optional<Standing> standing,
            Fulfilment fulfilment,
            List<Report> reports,
            List<Defect> defects,
            List<BonusClaim> claims,
            List<Minutes> minutes,
            List<Sent> sent,
            List<OpenTask> tasks,
            List<Due> due) {}

    /** A report that is owed, and the one that came last for it. */
    record Report(ReportRound round, Optional<Submission> received) {}

    /** What was written down at a meeting. */
    record Minutes(String officer, Instant writtenAt, List<Fact> answers) {}

    /**
     * Something that was sent in.
     *
     * @param contact who sent it, if she is known
     * @param officer who entered it for the supplier; empty if the supplier sent it
     */
    record Sent(Submission submission, Optional<String> contact, String officer, List<Attachment> files) {}

    /** A task that waits for an officer. */
    record OpenTask(String what, String who, String role, Optional<LocalDate> until, boolean overdue, String task) {}

    /** Something that the supplier owes by a day. */
    record Due(String kind, LocalDate day, boolean overdue) {}

    Story of(Obligation obligation, Language language) {
        Fulfilment fulfilment = fulfilments.of(obligation, today(obligation));
        List<Submission> sent = submissions.of(obligation.id());
        List<CaseWork.Open> open = work.openIn(List.of(obligation.caseNumber())).stream()
                .filter(waiting -> waiting.kind() == CaseWork.Kind.TASK)
                .toList();
        List<AnswerSheet> minutes = sheets.ofCase(obligation.caseNumber()).stream()
                .filter(sheet -> sheet.form().equals(MINUTES))
                .sorted(Comparator.comparing(AnswerSheet::answeredAt).reversed())
                .toList();
        Map<String, String> names = officers.namesOf(Stream.of(
                        open.stream().map(CaseWork.Open::assignee),
                        sent.stream().map(Submission::enteredBy),
                        minutes.stream().map(AnswerSheet::officer))
                .flatMap(user -> user)
                .distinct()
                .toList());
        return new Story(
                organisations.find(obligation.supplier()).orElseThrow(),
                obligation.runs() ? Optional.of(standings.of(obligation, fulfilment)) : Optional.empty(),
                fulfilment,
                rounds.of(obligation.id()).stream()
                        .map(round -> new Report(round, received(round, sent)))
                        .toList(),
                defects.of(obligation.id()),
                claims.of(obligation.id()),
                minutes.stream()
                        .map(sheet -> new Minutes(
                                names.getOrDefault(sheet.officer(), sheet.officer()),
                                sheet.answeredAt(),
                                answers.read(
                                        sheet,
                                        obligation.currency().getCurrencyCode(),
                                        language,
                                        UnaryOperator.identity())))
                        .toList(),
                sent(obligation, sent, names),
                open.stream()
                        .map(task -> task(obligation, task, names, language))
                        .toList(),
                due(obligation));
    }

    private LocalDate today(Obligation obligation) {
        return clock.today(obligation.country().zone());
    }

    private List<Sent> sent(Obligation obligation, List<Submission> sent, Map<String, String> officerNames) {
        Map<UUID, String> contacts = organisations.namesOfContacts(obligation.supplier());
        Map<UUID, List<Attachment>> files = attachments.sentFor(obligation.id()).stream()
                .collect(Collectors.groupingBy(file -> file.submission().orElseThrow()));
        return sent.stream()
                .map(submission -> new Sent(
                        submission,
                        submission.sentBy().map(contacts::get),
                        officerNames.getOrDefault(submission.enteredBy(), submission.enteredBy()),
                        files.getOrDefault(submission.id(), List.of())))
                .toList();
    }

    private static Optional<Submission> received(ReportRound round, List<Submission> sent) {
        return sent.stream()
                .filter(submission -> submission.kind() == SupplierTask.REPORT
                        && submission.subject().equals(round.id().toString()))
                .max(Comparator.comparingInt(Submission::revision));
    }

    private OpenTask task(Obligation obligation, CaseWork.Open task, Map<String, String> names, Language language) {
        return new OpenTask(
                models.nameOf(task.element(), language).orElse(task.name()),
                names.getOrDefault(task.assignee(), task.assignee()),
                models.groupOf(task.element()).orElse(""),
                task.due().map(due -> dayOf(due, obligation)),
                task.due().filter(clock.now()::isAfter).isPresent(),
                task.task());
    }

    private List<Due> due(Obligation obligation) {
        return deadlines.openIn(obligation.caseNumber()).stream()
                .filter(deadline -> deadline.role().equals(SUPPLIER))
                .map(deadline -> new Due(
                        deadline.kind(),
                        dayOf(deadline.dueAt(), obligation),
                        clock.now().isAfter(deadline.dueAt())))
                .toList();
    }

    private static LocalDate dayOf(Instant at, Obligation obligation) {
        return LocalDate.ofInstant(at, obligation.country().zone());
    }
}
