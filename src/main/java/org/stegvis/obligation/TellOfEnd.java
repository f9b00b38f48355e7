package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier tells that a person no longer works there, since when and why. */
@Component
class TellOfEnd implements SupplierAct {

    private final Hires hires;

    TellOfEnd(Hires hires) {
        this.hires = hires;
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.EMPLOYMENT_ENDED;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return SupplierForm.of(SupplierFields.ENDED_ON, SupplierFields.CAUSE);
    }

    @Override
    public SupplierTurn turn(SupplierMatter matter) {
        Optional<Hire> hire = hire(matter);
        if (hire.isEmpty()) {
            return SupplierTurn.UNKNOWN;
        }
        return hire.get().end().isPresent() ? SupplierTurn.MOVED_ON : SupplierAct.super.turn(matter);
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        hire(matter).ifPresent(hire -> check(hire, SupplierFields.ENDED_ON, matter.today(), answers, problems));
    }

    /** The last day is neither before the first, nor still to come. */
    static void check(Hire hire, SupplierField field, LocalDate today, Answers answers, List<Problem> problems) {
        answers.date(field.key()).ifPresent(day -> {
            if (day.isBefore(hire.startsOn())) {
                problems.add(new Problem(field.key(), "supplier.problem.beforeStart", hire.startsOn()));
            } else if (day.isAfter(today)) {
                problems.add(new Problem(field.key(), "supplier.problem.inTheFuture"));
            }
        });
    }

    @Override
    public void take(SupplierMatter matter, Answers answers, UUID submission) {
        hires.ended(
                matter.obligation().id(),
                Integer.parseInt(matter.subject()),
                end(answers, SupplierFields.ENDED_ON, SupplierFields.CAUSE));
    }

    static Hire.End end(Answers answers, SupplierField on, SupplierField cause) {
        String code = answers.text(cause.key()).orElseThrow();
        return new Hire.End(
                answers.date(on.key()).orElseThrow(),
                Arrays.stream(Hire.Cause.values())
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private Optional<Hire> hire(SupplierMatter matter) {
        return hires.of(matter.obligation().id()).stream()
                .filter(hire -> String.valueOf(hire.number()).equals(matter.subject()))
                .findFirst();
    }
}
