package org.stegvis.obligation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;

/** How a form of hire counts by the alternative of the clause, from the decision table {@code counted-forms}. */
@Component
class CountedForms {

    private static final String TABLE = "counted-forms";

    private final DecisionTables tables;

    CountedForms(DecisionTables tables) {
        this.tables = tables;
    }

    /** The weight of each form among these hires: 0 does not count, 1 counts as worked. */
    Map<Hire.Form, BigDecimal> weights(String alternative, Collection<Hire> hires) {
        Map<Hire.Form, BigDecimal> weights = new EnumMap<>(Hire.Form.class);
        hires.forEach(hire -> weights.computeIfAbsent(hire.form(), form -> weight(alternative, form)));
        return weights;
    }

    private BigDecimal weight(String alternative, Hire.Form form) {
        Object weight = tables.ask(TABLE, Map.of("alternative", alternative, "form", form.code()))
                .get("weight");
        return new BigDecimal(weight.toString());
    }
}
