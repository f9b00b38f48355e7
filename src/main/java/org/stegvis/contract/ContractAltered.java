package org.stegvis.contract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A contract runs for another time than before, or another number is owed.
 *
 * @param contract the time for which it runs now
 * @param fteMonths the full-time months owed in all, as they were settled; empty if they stay
 * @param terminated whether it ends before its time
 */
public record ContractAltered(
        String caseNumber, ContractPeriod contract, Optional<BigDecimal> fteMonths, boolean terminated) {}
