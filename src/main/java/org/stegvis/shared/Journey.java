package org.stegvis.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A journey as its traveller describes it.
 *
 * @param time empty where only a ticket is claimed that was not used
 * @param otherCosts other costs with receipts; zero if there are none
 * @param employerPaid whether her employer has paid already
 */
record Journey(
        Optional<Travelled> time, List<Leg> legs, BigDecimal otherCosts, LocalDate otherCostsOn, boolean employerPaid) {

    /**
     * When and how far she was away.
     *
     * @param freeMeals how many meals the organiser served
     * @param mealsBought how many meals she paid for herself
     * @param night whether she travelled by night without paid accommodation or berth
     */
    record Travelled(TravelTime time, TravelDistance distance, int freeMeals, int mealsBought, boolean night) {}

    /**
     * A part of the journey.
     *
     * @param kilometres in her own car; zero otherwise
     * @param fare of a ticket; zero for her own car
     */
    record Leg(TravelMode mode, LocalDate day, BigDecimal fare, BigDecimal kilometres, int passengers) {}

    /** Whether she drove. */
    boolean inOwnCar() {
        return legs.stream().anyMatch(leg -> leg.mode() == TravelMode.OWN_CAR);
    }

    /** Whether it has costs that a receipt has to show. */
    boolean needsReceipt() {
        return otherCosts.signum() > 0
                || legs.stream().anyMatch(leg -> leg.fare().signum() > 0);
    }
}
