package org.stegvis.obligation;

import java.math.BigDecimal;
import org.stegvis.contract.ContractTerms;

/**
 * What the bonus of a contract comes to (D8) [S17], in its currency: for each place beyond the commitment the amount of
 * its table, for no more places than the table has, and in all no more than its cap. A measure for gender equality, where
 * the contract rewards it, is worth one place more: one of employment, or of practice where the table has no employment.
 * All amounts are those of the contract; how a measure is valued is a default of Stegvis, as the source names no amount.
 *
 * @param practice for places of practice
 * @param employment for places of employment
 * @param equality for the measure for gender equality
 * @param total what is paid: the sum, or the cap if that is less
 */
public record BonusAmount(BigDecimal practice, BigDecimal employment, BigDecimal equality, BigDecimal total) {

    /**
     * The bonus for all that was done beyond the commitment since the contract began. For a further claim count all
     * places together and subtract what was approved before: the maximum and the cap hold for the whole contract.
     *
     * @param equality whether the measure for gender equality was carried out
     */
    public static BonusAmount of(
            ContractTerms.Bonus terms, int practicePlaces, int employmentPlaces, boolean equality) {
        BigDecimal practice = amount(practicePlaces, terms.practicePlaces(), terms.practiceAmount());
        BigDecimal employment = amount(employmentPlaces, terms.employmentPlaces(), terms.employmentAmount());
        BigDecimal measure = equality && terms.equality() ? amountOfOnePlace(terms) : BigDecimal.ZERO;
        return new BonusAmount(
                practice,
                employment,
                measure,
                practice.add(employment).add(measure).min(terms.cap()));
    }

    private static BigDecimal amount(int places, int most, BigDecimal each) {
        return each.multiply(BigDecimal.valueOf(Math.max(0, Math.min(places, most))));
    }

    private static BigDecimal amountOfOnePlace(ContractTerms.Bonus terms) {
        return terms.employmentAmount().signum() > 0 ? terms.employmentAmount() : terms.practiceAmount();
    }
}
