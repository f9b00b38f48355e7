package org.stegvis.obligation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier says how and until when it will put a defect right. */
@Component
class SendActionPlan extends DefectAct {

    SendActionPlan(Defects defects) {
        super(defects);
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.ACTION_PLAN;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return SupplierForm.of(SupplierFields.MEASURES, SupplierFields.UNTIL, SupplierFields.SIGNED_BY)
                .withFiles();
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        answers.date(SupplierFields.UNTIL.key())
                .filter(day -> day.isBefore(matter.today()))
                .ifPresent(day -> problems.add(new Problem(SupplierFields.UNTIL.key(), "supplier.problem.inThePast")));
    }
}
