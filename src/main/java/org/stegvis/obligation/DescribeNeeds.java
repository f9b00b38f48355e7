package org.stegvis.obligation;

import static org.stegvis.obligation.SupplierForm.group;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier describes the work for which it looks for somebody (domain 2.5, form kravprofil). */
@Component
class DescribeNeeds implements SupplierAct {

    @Override
    public SupplierTask task() {
        return SupplierTask.NEEDS_PROFILE;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return new SupplierForm(
                List.of(
                        group(
                                "work",
                                SupplierFields.ROLE,
                                SupplierFields.TASKS,
                                SupplierFields.WORKPLACE,
                                SupplierFields.START_FROM,
                                SupplierFields.HOURS_PER_WEEK),
                        group(
                                "conditions",
                                SupplierFields.FORM,
                                SupplierFields.LENGTH_MONTHS.optional(),
                                SupplierFields.PAY,
                                SupplierFields.COLLECTIVE_AGREEMENT),
                        group(
                                "person",
                                SupplierFields.MUST_HAVE,
                                SupplierFields.TRAINABLE,
                                SupplierFields.LANGUAGE_LEVEL,
                                SupplierFields.LICENCES),
                        group("support", SupplierFields.SUPERVISOR, SupplierFields.SAFETY_NOTES)),
                false);
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        Optional<String> form = answers.text(SupplierFields.FORM.key());
        if (form.isPresent()
                && !form.get().equals(Hire.Form.PERMANENT.code())
                && !answers.has(SupplierFields.LENGTH_MONTHS.key())) {
            problems.add(new Problem(SupplierFields.LENGTH_MONTHS.key(), "supplier.problem.lengthMissing"));
        }
        answers.date(SupplierFields.START_FROM.key())
                .filter(day -> day.isAfter(matter.obligation().totalBy()))
                .ifPresent(day -> problems.add(new Problem(
                        SupplierFields.START_FROM.key(),
                        "supplier.problem.afterContract",
                        matter.obligation().totalBy())));
    }

    @Override
    public boolean recurs() {
        return true;
    }
}
