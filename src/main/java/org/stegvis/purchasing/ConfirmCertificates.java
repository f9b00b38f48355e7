package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;

/** Confirms the certificates that the supplier gave out: not more than people have started. */
@Component
class ConfirmCertificates implements FormAct.Repeatable {

    private final SupplierReports reports;

    ConfirmCertificates(SupplierReports reports) {
        this.reports = reports;
    }

    @Override
    public String form() {
        return "confirm-certificates";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        BigDecimal starts = reports.starts(submission.caseNumber());
        Rules.of(answers)
                .that(
                        Rules.sum(answers, "certificatesGiven", "certificatesMissing")
                                        .compareTo(starts)
                                <= 0,
                        "certificatesGiven",
                        "moreCertificatesThanStarts",
                        new Problem.Label("certificatesMissing"),
                        starts)
                .check();
        return Map.of();
    }
}
