package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;
import org.stegvis.platform.form.FormSubject;

/**
 * Whether a procurement follows the rules of the European Union or the national ones, by its value and the table
 * {@code thresholds}. Said only where it is sure: not for concessions, nor for services that may be on the list of
 * social and other special services with a threshold of its own (directive 2014/24/EU, annex XIV).
 */
@Component
class ProcedureLevel {

    private static final String HEALTH_AND_SOCIAL_WORK = "85";
    private static final Set<String> PARTLY_SPECIAL_SERVICES = Set.of("55", "64", "75", "79", "80", "92", "98");

    private final EarlierAnswers earlier;
    private final DecisionTables tables;

    ProcedureLevel(EarlierAnswers earlier, DecisionTables tables) {
        this.earlier = earlier;
        this.tables = tables;
    }

    /** The code eu or national, for a procurement that was advertised on this day; empty if no row says it. */
    Optional<String> of(FormSubject subject, LocalDate advertisedOn) {
        Optional<BigDecimal> value = earlier.number(subject.caseNumber(), "register-need", "estimatedValue")
                .value();
        Optional<String> object = object(subject);
        if (value.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        try {
            Map<String, Object> row = tables.ask(
                    "thresholds",
                    Map.of(
                            "onDate", advertisedOn.toString(),
                            "country",
                                    subject.value(PurchasingVariables.COUNTRY).orElseThrow(),
                            "buyerLevel",
                                    subject.value(PurchasingVariables.BUYER_LEVEL)
                                            .orElseThrow(),
                            "object", object.get()));
            BigDecimal threshold = new BigDecimal(String.valueOf(row.get("threshold")));
            return Optional.of(value.get().compareTo(threshold) >= 0 ? "eu" : "national");
        } catch (NoRuleFits unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> object(FormSubject subject) {
        return switch (subject.value(PurchasingVariables.CONTRACT_TYPE).orElse("")) {
            case "goods" -> Optional.of("goods");
            case "works" -> Optional.of("works");
            case "service" ->
                earlier.choice(subject.caseNumber(), "register-need", "cpv")
                        .map(cpv -> cpv.substring(0, 2))
                        .filter(division -> !PARTLY_SPECIAL_SERVICES.contains(division))
                        .map(division -> division.equals(HEALTH_AND_SOCIAL_WORK) ? "socialServices" : "services");
            default -> Optional.empty();
        };
    }
}
