package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadlines;
import org.stegvis.platform.Clock;

/** What a supplier has to do now, what it can do, and what comes later. */
@Component
public class SupplierAgenda {

    private final Deadlines deadlines;
    private final ReportRounds rounds;
    private final Defects defects;
    private final Clock clock;

    SupplierAgenda(Deadlines deadlines, ReportRounds rounds, Defects defects, Clock clock) {
        this.deadlines = deadlines;
        this.rounds = rounds;
        this.defects = defects;
        this.clock = clock;
    }

    /**
     * One thing to do.
     *
     * @param subject the id of a round or a defect, or the number of a hire; empty if it is about the obligation
     * @param due the day by which; empty where none was set
     * @param facts what tells it from others of its kind: the days of a period, the number of a defect
     */
    public record Item(SupplierTask task, String subject, Optional<LocalDate> due, List<Object> facts) {}

    /**
     * All that there is to do.
     *
     * @param now what is asked for, what is due first coming first
     * @param possible what the supplier may tell when there is something to tell
     * @param later what will be asked for
     */
    public record Agenda(List<Item> now, List<Item> possible, List<Item> later) {}

    private record Due(String kind, String subject, LocalDate day) {}

    /**
     * The agenda of today; empty once the obligation has ended.
     *
     * @param sent all that was sent in
     * @param hires all that are known
     */
    public Agenda of(Obligation obligation, List<Submission> sent, List<Hire> hires) {
        Agenda agenda = new Agenda(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (!obligation.runs()) {
            return agenda;
        }
        List<Due> due = due(obligation);
        if (obligation.followUp().isPresent() && !isConfirmed(obligation, sent)) {
            agenda.now().add(item(SupplierTask.START_MEETING, due));
        }
        (wasSent(SupplierTask.NEEDS_PROFILE, sent) ? agenda.possible() : agenda.now())
                .add(item(SupplierTask.NEEDS_PROFILE, due));
        recruitment(obligation, hires, agenda);
        reports(obligation, sent, agenda);
        defects.of(obligation.id()).stream()
                .filter(Defect::isOpen)
                .forEach(defect -> defect(defect, sent, due, agenda));
        if (obligation.terms().bonus().isPresent()) {
            agenda.possible().add(item(SupplierTask.BONUS_CLAIM, due));
        }
        finalDocumentation(obligation, sent, due, agenda);
        agenda.now().sort(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)));
        agenda.later().sort(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)));
        return agenda;
    }

    private static void recruitment(Obligation obligation, List<Hire> hires, Agenda agenda) {
        Item item = new Item(SupplierTask.RECRUITMENT, "", Optional.empty(), List.of());
        if (hires.isEmpty() && obligation.firstStartBy().isPresent()) {
            agenda.now().add(new Item(item.task(), "", obligation.firstStartBy(), List.of()));
        } else {
            agenda.possible().add(item);
        }
    }

    private void reports(Obligation obligation, List<Submission> sent, Agenda agenda) {
        for (ReportRound round : rounds.of(obligation.id())) {
            Item item = new Item(
                    SupplierTask.REPORT,
                    round.id().toString(),
                    Optional.of(round.dueOn()),
                    List.of(round.periodStart(), round.periodEnd()));
            boolean received = sent.stream()
                    .anyMatch(submission -> submission.kind() == SupplierTask.REPORT
                            && submission.subject().equals(item.subject())
                            && submission.revision() == round.revision());
            switch (round.state()) {
                case PLANNED -> agenda.later().add(item);
                case ASKED, RETURNED, MISSING -> {
                    if (!received) {
                        agenda.now().add(item);
                    }
                }
                default -> {
                    // Nothing is to be done about it.
                }
            }
        }
    }

    /** What a supplier was asked about a defect has a date; its side it may give at any time. */
    private static void defect(Defect defect, List<Submission> sent, List<Due> due, Agenda agenda) {
        String subject = defect.id().toString();
        for (SupplierTask task : List.of(SupplierTask.STATEMENT, SupplierTask.ACTION_PLAN, SupplierTask.CORRECTION)) {
            Optional<LocalDate> day = day(task, subject, due);
            Item item = new Item(task, subject, day, List.of(defect.number()));
            boolean wasSent = sent.stream()
                    .anyMatch(submission ->
                            submission.kind() == task && submission.subject().equals(subject));
            if (day.isPresent()) {
                agenda.now().add(item);
            } else if (!wasSent) {
                agenda.possible().add(item);
            }
        }
    }

    private void finalDocumentation(Obligation obligation, List<Submission> sent, List<Due> due, Agenda agenda) {
        Optional<LocalDate> day = day(SupplierTask.FINAL_DOCUMENTATION, "", due);
        LocalDate planned = obligation
                .followUp()
                .map(Obligation.FollowUp::finalReportOn)
                .orElse(obligation.contract().end());
        Item item = new Item(SupplierTask.FINAL_DOCUMENTATION, "", Optional.of(day.orElse(planned)), List.of());
        LocalDate today = clock.today(obligation.country().zone());
        if (day.isPresent()) {
            agenda.now().add(item);
        } else if (!wasSent(SupplierTask.FINAL_DOCUMENTATION, sent)) {
            (today.isAfter(obligation.contract().end()) ? agenda.now() : agenda.later()).add(item);
        }
    }

    /** Whether the supplier has answered to the summary as it stands now. */
    private static boolean isConfirmed(Obligation obligation, List<Submission> sent) {
        Object summary = ConfirmStartMeeting.about(obligation).get("summary");
        return sent.stream()
                .filter(submission -> submission.kind() == SupplierTask.START_MEETING)
                .findFirst()
                .filter(last -> Objects.equals(ConfirmStartMeeting.read(last), summary))
                .isPresent();
    }

    private static boolean wasSent(SupplierTask task, List<Submission> sent) {
        return sent.stream().anyMatch(submission -> submission.kind() == task);
    }

    private static Item item(SupplierTask task, List<Due> due) {
        return new Item(task, "", day(task, "", due), List.of());
    }

    private static Optional<LocalDate> day(SupplierTask task, String subject, List<Due> due) {
        return due.stream()
                .filter(known ->
                        known.kind().equals(task.code()) && known.subject().equals(subject))
                .map(Due::day)
                .findFirst();
    }

    private List<Due> due(Obligation obligation) {
        return deadlines.openIn(obligation.caseNumber()).stream()
                .filter(deadline -> deadline.role().equals(SupplierDeadlines.SUPPLIER))
                .map(deadline -> new Due(
                        deadline.kind(),
                        deadline.subject(),
                        LocalDate.ofInstant(
                                deadline.dueAt(), obligation.country().zone())))
                .toList();
    }
}
