package org.stegvis.obligation;

import java.time.LocalDate;

/**
 * What a supplier is about to answer.
 *
 * @param subject the id of a round or a defect, or the number of a hire; empty if it is about the obligation
 * @param today the day that it is in the country of the contract
 */
public record SupplierMatter(Obligation obligation, SupplierTask task, String subject, LocalDate today) {}
