package org.stegvis.shared;

/** Says what a programme has decided about the costs of travelling; each kind of programme has a bean of this type. */
public interface CostPolicies {

    /** The kind of programme that it answers for, such as {@link Programme#MENTORING}. */
    String kind();

    /** The policy of the programme with this number, which is of this kind. */
    CostPolicy policyOf(String programme);
}
