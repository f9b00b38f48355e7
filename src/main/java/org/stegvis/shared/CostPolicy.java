package org.stegvis.shared;

/**
 * What a programme has decided about the costs of travelling.
 *
 * @param reading A or B: which reading of the rule on travel costs holds, an input of the table {@code reimbursable}
 * @param confirmed whether the owner of the programme has confirmed it
 * @param alwaysApproved whether a second officer approves every claim, however small
 */
public record CostPolicy(String reading, boolean confirmed, boolean alwaysApproved) {}
