package org.stegvis.obligation;

/**
 * What came of sending something in.
 *
 * @param submission what stands now
 * @param before whether it had been received before, so that what was typed this time was not taken
 * @param kept whether what was typed this time differs and was kept as a draft
 */
public record SupplierReceived(Submission submission, boolean before, boolean kept) {}
