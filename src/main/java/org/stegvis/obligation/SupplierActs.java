package org.stegvis.obligation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;

/** What a supplier can do, and what is asked when it does it. */
@Component
public class SupplierActs {

    private final Map<SupplierTask, SupplierAct> acts = new EnumMap<>(SupplierTask.class);
    private final Clock clock;

    SupplierActs(List<SupplierAct> all, Clock clock) {
        all.forEach(act -> acts.put(act.task(), act));
        this.clock = clock;
    }

    /** What is to be answered, today. */
    public SupplierMatter matter(Obligation obligation, SupplierTask task, String subject) {
        return new SupplierMatter(
                obligation, task, subject, clock.today(obligation.country().zone()));
    }

    /** Whether it can be sent in now; what is about the obligation has no subject. */
    public SupplierTurn turn(SupplierMatter matter) {
        return isAboutOneThing(matter.task()) == matter.subject().isEmpty()
                ? SupplierTurn.UNKNOWN
                : of(matter.task()).turn(matter);
    }

    /** The questions as they are asked now. */
    public SupplierForm form(SupplierMatter matter) {
        return of(matter.task()).form(matter);
    }

    /** What is known already, by the keys of the questions. */
    public Map<String, String> suggestions(SupplierMatter matter) {
        return of(matter.task()).suggestions(matter);
    }

    /** Whether the task may come several times over, so that sending it once does not end it. */
    public boolean recurs(SupplierTask task) {
        return of(task).recurs();
    }

    /**
     * The number of what is to be sent in now.
     *
     * @param sent all that was sent in for the obligation
     */
    public int revision(SupplierMatter matter, List<Submission> sent) {
        int next = (int) sent.stream()
                .filter(submission -> submission.kind() == matter.task()
                        && submission.subject().equals(matter.subject()))
                .count();
        return of(matter.task()).revision(matter, next);
    }

    SupplierAct of(SupplierTask task) {
        return acts.get(task);
    }

    private static boolean isAboutOneThing(SupplierTask task) {
        return switch (task) {
            case EMPLOYMENT_ENDED, REPORT, STATEMENT, ACTION_PLAN, CORRECTION -> true;
            case START_MEETING, NEEDS_PROFILE, RECRUITMENT, BONUS_CLAIM, FINAL_DOCUMENTATION -> false;
        };
    }
}
