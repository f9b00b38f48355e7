package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;

/**
 * Derives from its hires how far an obligation is fulfilled (D5): what each of them adds by {@link Commitment}, what the
 * sum means by the decision table {@code fulfilment}. The sum over all hires counts, not each person alone.
 */
@Component
public class FulfilmentOfObligations {

    private static final String TABLE = "fulfilment";

    private final Hires hires;
    private final CountedForms forms;
    private final DecisionTables tables;

    FulfilmentOfObligations(Hires hires, CountedForms forms, DecisionTables tables) {
        this.hires = hires;
        this.forms = forms;
        this.tables = tables;
    }

    /** How far it is fulfilled at the end of this day. */
    public Fulfilment of(Obligation obligation, LocalDate asOf) {
        return of(obligation, hires.of(obligation.id()), asOf);
    }

    /** How far it would be fulfilled at the end of this day with these hires. */
    Fulfilment of(Obligation obligation, List<Hire> hires, LocalDate asOf) {
        Commitment commitment = Commitment.of(obligation);
        Map<Hire.Form, BigDecimal> weights = forms.weights(obligation.terms().alternative(), hires);
        List<Credit> credits = hires.stream()
                .map(hire -> commitment.credit(hire, weights.get(hire.form()), asOf))
                .toList();
        FullTimeMonths delivered = sum(credits);
        FullTimeMonths foreseen = sum(hires.stream()
                .map(hire -> commitment.credit(hire, weights.get(hire.form()), commitment.lastDay()))
                .toList());
        return new Fulfilment(
                asOf,
                obligation.fteMonths(),
                delivered.inMonths(),
                obligation.fteMonths().map(delivered::shareOf),
                credits.stream().flatMap(credit -> credit.firstDay().stream()).min(LocalDate::compareTo),
                result(obligation, commitment, credits, delivered, foreseen, asOf),
                credits.stream().map(Credit::shown).toList());
    }

    private Fulfilment.Result result(
            Obligation obligation,
            Commitment commitment,
            List<Credit> credits,
            FullTimeMonths delivered,
            FullTimeMonths foreseen,
            LocalDate asOf) {
        Optional<BigDecimal> agreed = obligation.fteMonths();
        LocalDate counted = Days.earlier(asOf, commitment.lastDay());
        BigDecimal enough = obligation.terms().earlyEndShare();
        Map<String, Object> asked = new HashMap<>();
        asked.put("numberAgreed", agreed.isPresent());
        asked.put(
                "share",
                agreed.map(delivered::shareOf).map(BigDecimal::doubleValue).orElse(null));
        asked.put(
                "enough",
                agreed.filter(months -> delivered.reach(months.multiply(enough)))
                        .isPresent());
        asked.put("foreseen", agreed.filter(foreseen::reach).isPresent());
        asked.put("leftExcusably", credits.stream().anyMatch(credit -> credit.endedExcusably(counted)));
        asked.put("endedByEmployer", credits.stream().anyMatch(credit -> credit.endedByEmployer(counted)));
        asked.put("periodOver", !asOf.isBefore(commitment.lastDay()));
        return Fulfilment.Result.valueOf(tables.ask(TABLE, asked).get("result").toString());
    }

    private static FullTimeMonths sum(List<Credit> credits) {
        return credits.stream().map(Credit::counted).reduce(FullTimeMonths.NONE, FullTimeMonths::plus);
    }
}
