package org.stegvis.obligation;

import static org.stegvis.obligation.LetterFact.DAY;
import static org.stegvis.obligation.LetterFact.SUM;
import static org.stegvis.obligation.LetterFact.TEXT;
import static org.stegvis.obligation.LetterFact.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters to a supplier about its obligation, the one thing that each asks for, and the facts that its words need, in
 * this order.
 */
public enum SupplierLetterKind {
    /** Facts: the first day of the contract. */
    OBLIGATION_BEGUN(DAY),
    /** Facts: the day of the meeting, the last day for an answer. */
    CONFIRM_START_MEETING(SupplierTask.START_MEETING, DAY, DAY),
    /** Facts: the day on which the answer was due. */
    START_MEETING_REMINDER(SupplierTask.START_MEETING, DAY),
    /** Facts: the day on which it is due. */
    NEEDS_PROFILE_DUE(SupplierTask.NEEDS_PROFILE, DAY),
    /** Facts: the day on which it is or was due. */
    NEEDS_PROFILE_REMINDER(SupplierTask.NEEDS_PROFILE, DAY),
    /** Facts: the last day for the first start. */
    FIRST_START_REMINDER(SupplierTask.RECRUITMENT, DAY),
    /** Facts: the day on which it is due, the first and the last day of its period. */
    REPORT_REQUEST(SupplierTask.REPORT, DAY, DAY, DAY),
    /** Facts: the day on which it was due, the first and the last day of its period. */
    REPORT_REMINDER(SupplierTask.REPORT, DAY, DAY, DAY),
    /** Facts: the new day on which it is due, what the contract manager asks. */
    REPORT_RETURNED(SupplierTask.REPORT, DAY, TEXT),
    /** Facts: the day on which it is due. */
    FINAL_DOCUMENTATION_REQUEST(SupplierTask.FINAL_DOCUMENTATION, DAY),
    /** Facts: the day on which it was due. */
    FINAL_DOCUMENTATION_REMINDER(SupplierTask.FINAL_DOCUMENTATION, DAY),
    /** Facts: the day on which it is due, the number of the hire. */
    CERTIFICATE_DUE(DAY, TEXT),
    /** Facts: the last day for the supplier's side, what falls short. */
    DEFECT_NOTICE(SupplierTask.STATEMENT, DAY, TEXT),
    /** Facts: the last day for the supplier's side. */
    STATEMENT_REMINDER(SupplierTask.STATEMENT, DAY),
    /** Facts: the last day of the correction, what falls short. */
    CORRECTION_REQUEST(SupplierTask.CORRECTION, DAY, TEXT),
    /** Facts: the last day of the correction. */
    CORRECTION_REMINDER(SupplierTask.CORRECTION, DAY),
    /** Facts: the last day for the plan, what falls short. */
    ACTION_PLAN_REQUEST(SupplierTask.ACTION_PLAN, DAY, TEXT),
    /** Facts: the last day for the plan. */
    ACTION_PLAN_REMINDER(SupplierTask.ACTION_PLAN, DAY),
    /** Facts: the day of the decision, what was decided, the reasons. */
    SANCTION_DECIDED(DAY, WORD, TEXT),
    /** Facts: the day on which the matter was opened, what fell short. */
    DEFECT_CLOSED(DAY, TEXT),
    /** Facts: the day by which it is due instead. */
    EXCUSED(DAY),
    /** Facts: the day of the decision, {@link ObligationWords#bonus}, the sum with its currency. */
    BONUS_DECIDED(DAY, WORD, SUM),
    /** Facts: the day on which it ended, {@link ObligationWords#outcome}. */
    OBLIGATION_ENDED(DAY, WORD),
    /** Facts: the new day, {@link ObligationWords#yours} of what is due. */
    DATES_CHANGED(DAY, WORD),
    /** Facts: the day on which it was sent, {@link ObligationWords#yours} of what, a copy in the reader's language. */
    RECEIPT(DAY, WORD, TEXT),
    /** Facts: none. */
    NEW_LINK;

    private final SupplierTask asksFor;
    private final List<LetterFact> facts;

    SupplierLetterKind(SupplierTask asksFor, LetterFact... facts) {
        this.asksFor = asksFor;
        this.facts = List.of(facts);
    }

    SupplierLetterKind(LetterFact... facts) {
        this(null, facts);
    }

    /** What the supplier is asked to do; empty for a letter that only tells. */
    public Optional<SupplierTask> asksFor() {
        return Optional.ofNullable(asksFor);
    }

    /** The facts that its words need. */
    List<LetterFact> facts() {
        return facts;
    }

    /** The code in texts and in the register of letters, such as supplier-report-request. */
    public String code() {
        return "supplier-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SupplierLetterKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
