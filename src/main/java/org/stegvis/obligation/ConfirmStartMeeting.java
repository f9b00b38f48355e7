package org.stegvis.obligation;

import static org.stegvis.obligation.SupplierFields.AGREED;
import static org.stegvis.obligation.SupplierFields.OBJECTION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier confirms what was settled at the start meeting, or says what it sees otherwise. */
@Component
class ConfirmStartMeeting implements SupplierAct {

    @Override
    public SupplierTask task() {
        return SupplierTask.START_MEETING;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return SupplierForm.of(AGREED, OBJECTION);
    }

    @Override
    public SupplierTurn turn(SupplierMatter matter) {
        SupplierTurn turn = SupplierAct.super.turn(matter);
        return turn == SupplierTurn.OPEN && matter.obligation().followUp().isEmpty() ? SupplierTurn.NOT_YET : turn;
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        if (answers.text(AGREED.key()).filter("objection"::equals).isPresent() && !answers.has(OBJECTION.key())) {
            problems.add(new Problem(OBJECTION.key(), "supplier.problem.objectionMissing"));
        }
    }

    @Override
    public Map<String, Object> marks(SupplierMatter matter, Answers answers) {
        return about(matter.obligation());
    }

    /** What the supplier has before it when it answers, so that a later change can be told from it. */
    static Map<String, Object> about(Obligation obligation) {
        Map<String, String> known = new LinkedHashMap<>();
        obligation.followUp().ifPresent(meeting -> {
            known.put("metOn", meeting.metOn().toString());
            known.put("firstReportOn", meeting.firstReportOn().toString());
            known.put("finalReportOn", meeting.finalReportOn().toString());
            known.put("plan", meeting.plan());
        });
        obligation.firstStartBy().ifPresent(day -> known.put("firstStartBy", day.toString()));
        known.put("totalBy", obligation.totalBy().toString());
        return Map.of("summary", known);
    }

    /** What the supplier had before it when it sent this. */
    static Map<String, String> read(Submission sent) {
        Map<String, String> known = new LinkedHashMap<>();
        sent.content()
                .path("summary")
                .properties()
                .forEach(line -> known.put(line.getKey(), line.getValue().asText()));
        return known;
    }
}
