package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier tells of one person whom it has hired or offered a start; the person gets a number. */
@Component
class TellOfRecruitment implements SupplierAct {

    private final Hires hires;

    TellOfRecruitment(Hires hires) {
        this.hires = hires;
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.RECRUITMENT;
    }

    /** The ways of recruiting are those that the contract allows; all where it names none. */
    @Override
    public SupplierForm form(SupplierMatter matter) {
        List<String> allowed = SupplierFields.CHANNEL.options().stream()
                .filter(matter.obligation().terms().channels()::contains)
                .toList();
        return SupplierForm.of(
                SupplierFields.FORM,
                SupplierFields.STARTS_ON,
                SupplierFields.PLANNED_END,
                SupplierFields.EXTENT,
                SupplierFields.NEW_HIRE,
                SupplierFields.ATTESTED,
                allowed.isEmpty() ? SupplierFields.CHANNEL : SupplierFields.CHANNEL.among(allowed),
                SupplierFields.SUBCONTRACTOR);
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        Obligation obligation = matter.obligation();
        Optional<LocalDate> start = answers.date(SupplierFields.STARTS_ON.key());
        Optional<LocalDate> end = answers.date(SupplierFields.PLANNED_END.key());
        start.filter(day -> day.isAfter(obligation.totalBy()))
                .ifPresent(day -> problems.add(new Problem(
                        SupplierFields.STARTS_ON.key(), "supplier.problem.afterContract", obligation.totalBy())));
        start.filter(day -> day.isBefore(obligation.contract().start()) && answers.yes(SupplierFields.NEW_HIRE.key()))
                .ifPresent(day -> problems.add(new Problem(
                        SupplierFields.NEW_HIRE.key(),
                        "supplier.problem.thereBefore",
                        obligation.contract().start())));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            problems.add(new Problem(
                    SupplierFields.PLANNED_END.key(),
                    "supplier.problem.before",
                    new Problem.Label(SupplierFields.STARTS_ON.key())));
        }
        Optional<Hire.Form> form = answers.text(SupplierFields.FORM.key()).map(TellOfRecruitment::form);
        if (form.isPresent() && form.get() != Hire.Form.PERMANENT && end.isEmpty()) {
            problems.add(new Problem(SupplierFields.PLANNED_END.key(), "supplier.problem.endMissing"));
        }
    }

    @Override
    public void take(SupplierMatter matter, Answers answers, UUID submission) {
        hires.enter(
                new Hire(
                        UUID.randomUUID(),
                        matter.obligation().id(),
                        0,
                        form(answers.text(SupplierFields.FORM.key()).orElseThrow()),
                        answers.date(SupplierFields.STARTS_ON.key()).orElseThrow(),
                        answers.date(SupplierFields.PLANNED_END.key()),
                        answers.number(SupplierFields.EXTENT.key()).orElseThrow(),
                        Optional.empty(),
                        answers.text(SupplierFields.CHANNEL.key()).orElseThrow(),
                        answers.yes(SupplierFields.NEW_HIRE.key()),
                        answers.yes(SupplierFields.ATTESTED.key()),
                        answers.yes(SupplierFields.SUBCONTRACTOR.key())),
                Optional.of(submission));
    }

    @Override
    public boolean recurs() {
        return true;
    }

    private static Hire.Form form(String code) {
        return Arrays.stream(Hire.Form.values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
