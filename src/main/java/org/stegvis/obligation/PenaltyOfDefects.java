package org.stegvis.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractTerms;

/** What a penalty comes to by the terms of the contract. */
@Component
class PenaltyOfDefects {

    private static final long WEEK = 7;

    private final Defects defects;
    private final FulfilmentOfObligations fulfilments;
    private final Hires hires;

    PenaltyOfDefects(Defects defects, FulfilmentOfObligations fulfilments, Hires hires) {
        this.defects = defects;
        this.fulfilments = fulfilments;
        this.hires = hires;
    }

    /** The sum by unit and cap on this day; empty if the tender documents name no penalty. */
    Optional<BigDecimal> suggested(Obligation obligation, Defect defect, LocalDate today) {
        return obligation.terms().sanctions().penalty().map(terms -> {
            BigDecimal sum = terms.amount().multiply(times(terms.unit(), obligation, defect, today));
            return left(obligation).map(sum::min).orElse(sum).setScale(2, RoundingMode.HALF_UP);
        });
    }

    /** What is left of the highest sum in all, after the penalties that were decided before; empty if there is none. */
    Optional<BigDecimal> left(Obligation obligation) {
        return obligation
                .terms()
                .sanctions()
                .penalty()
                .flatMap(ContractTerms.Penalty::cap)
                .map(cap -> cap.subtract(defects.penaltiesOf(obligation.id())).max(BigDecimal.ZERO));
    }

    private BigDecimal times(String unit, Obligation obligation, Defect defect, LocalDate today) {
        return switch (unit) {
            case "perStartedWeek" -> startedWeeks(defect, today);
            case "perMissingFteMonth" -> {
                Fulfilment fulfilment = fulfilments.of(obligation, today);
                yield fulfilment
                        .agreed()
                        .map(agreed -> agreed.subtract(fulfilment.delivered()).max(BigDecimal.ZERO))
                        .orElse(BigDecimal.ZERO);
            }
            case "perPlace" ->
                new BigDecimal(obligation.terms().persons().orElse(0)
                                - PlacesBeyond.filled(hires.of(obligation.id()), today))
                        .max(BigDecimal.ZERO);
            default -> BigDecimal.ONE;
        };
    }

    /** The weeks that have begun since the day by which the defect was to be corrected. */
    private static BigDecimal startedWeeks(Defect defect, LocalDate today) {
        long days = ChronoUnit.DAYS.between(defect.correctionDue().orElse(defect.foundOn()), today);
        return BigDecimal.valueOf(Math.max(0, (days + WEEK - 1) / WEEK));
    }
}
