package org.stegvis.mentoring;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;

/** Which reading of the rule on travel costs holds in an edition, and whether its owner has confirmed it (3.8). */
@Component
class CostRule {

    private final Editions editions;
    private final Journal journal;

    CostRule(Editions editions, Journal journal) {
        this.editions = editions;
        this.journal = journal;
    }

    /** Sets the reading; it counts for letters once the owner has confirmed it. */
    void set(Edition edition, String reading, boolean confirmed, String officer) {
        editions.replan(
                edition.number(),
                edition.plan().withCostPolicy(reading, confirmed ? Optional.of(officer) : Optional.empty()));
        if (confirmed) {
            journal.write(new JournalLine(edition.number(), officer, "costRuleConfirmed", reading, Map.of()));
        }
    }
}
