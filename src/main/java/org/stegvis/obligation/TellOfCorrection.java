package org.stegvis.obligation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier tells that a defect is put right, and how. */
@Component
class TellOfCorrection extends DefectAct {

    TellOfCorrection(Defects defects) {
        super(defects);
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.CORRECTION;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return SupplierForm.of(SupplierFields.CORRECTED, SupplierFields.CORRECTED_ON, SupplierFields.SIGNED_BY)
                .withFiles();
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        answers.date(SupplierFields.CORRECTED_ON.key())
                .filter(day -> day.isAfter(matter.today()))
                .ifPresent(day ->
                        problems.add(new Problem(SupplierFields.CORRECTED_ON.key(), "supplier.problem.inTheFuture")));
    }
}
