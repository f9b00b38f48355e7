package org.stegvis.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionListener;
import org.stegvis.platform.decision.DecisionMade;
import org.stegvis.platform.form.SheetKept;

/** Writes what the platform tells of: each form that was taken in, and each decision of a table. */
@Component
class WhatHappened implements DecisionListener {

    private final Journal journal;

    WhatHappened(Journal journal) {
        this.journal = journal;
    }

    /** The answers themselves stay on their sheet; the line says which sheet it is. */
    @EventListener
    void formTaken(SheetKept kept) {
        journal.write(new JournalLine(
                kept.caseNumber(),
                kept.officer(),
                "formAnswered",
                kept.form(),
                Map.of("sheet", String.valueOf(kept.sheet()))));
    }

    @Override
    public void decided(String caseNumber, DecisionMade decision) {
        Map<String, String> details = new TreeMap<>();
        details.put("version", String.valueOf(decision.version()));
        decision.inputs().forEach((input, value) -> details.put("asked." + input, String.valueOf(value)));
        List<Map<String, Object>> rows = decision.outputs();
        for (int row = 0; row < rows.size(); row++) {
            String place = rows.size() == 1 ? "said." : "said." + (row + 1) + ".";
            rows.get(row).forEach((output, value) -> details.put(place + output, String.valueOf(value)));
        }
        journal.write(new JournalLine(caseNumber, JournalLine.SYSTEM, "decision", decision.decision(), details));
    }
}
