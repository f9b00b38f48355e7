package org.stegvis.purchasing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stegvis.contract.FirstStartSettled;
import org.stegvis.contract.ObligationEnded;

/**
 * A case from the clause to the closing: every form has ordinary answers, of which a test changes those that it is
 * about. The dates are those of a Swedish case whose contract runs from 1 September 2027 to 31 August 2029.
 */
public final class ContractLife {

    private static final String STANDSTILL = "event_standstillOver";
    private static final Map<String, Map<String, Object>> ORDINARY = ordinary();

    private final CaseWalk walk;
    private final Map<String, Map<String, Object>> changed = new HashMap<>();

    private ContractLife(CaseWalk walk) {
        this.walk = walk;
    }

    static ContractLife of(CaseWalk walk) {
        return new ContractLife(walk);
    }

    /** The ordinary answers to this form, of which these (names and values in turn) are different; null leaves one out. */
    static Map<String, Object> answers(String form, Object... changes) {
        Map<String, Object> answers = new LinkedHashMap<>(ORDINARY.get(form));
        for (int i = 0; i < changes.length; i += 2) {
            answers.put((String) changes[i], changes[i + 1]);
        }
        answers.values().removeIf(java.util.Objects::isNull);
        return answers;
    }

    /** From now on this form is answered with these changes. */
    ContractLife with(String form, Object... changes) {
        changed.put(form, answers(form, changes));
        return this;
    }

    /** Answers every form, lets every standstill pass and every obligation be met, until this form is open. */
    public ContractLife until(String form) {
        while (!walk.openForms().contains(form)) {
            step();
        }
        return this;
    }

    /** Answers this form, which is open. */
    public ContractLife answer(String form, Object... changes) {
        walk.answer(
                form, changes.length == 0 ? changed.getOrDefault(form, ORDINARY.get(form)) : answers(form, changes));
        return this;
    }

    /** Goes on until nothing is left to do. */
    public CaseWalk toTheEnd() {
        while (!walk.openForms().isEmpty() || walk.waitsAt(STANDSTILL) || waitsForTheSupplier()) {
            step();
        }
        return walk;
    }

    public CaseWalk walk() {
        return walk;
    }

    private void step() {
        List<String> open = walk.openForms();
        if (open.isEmpty() && waitsForTheSupplier()) {
            walk.hear(
                    walk.awaits(ObligationNews.FIRST_START_SETTLED)
                            ? new FirstStartSettled(walk.number())
                            : new ObligationEnded(walk.number(), "MET"));
            return;
        }
        if (open.isEmpty()) {
            walk.fire(STANDSTILL);
            return;
        }
        String next = ORDINARY.keySet().stream()
                .filter(open::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No ordinary answers for " + open));
        answer(next);
    }

    private boolean waitsForTheSupplier() {
        return walk.awaits(ObligationNews.FIRST_START_SETTLED) || walk.awaits(ObligationNews.OBLIGATION_ENDED);
    }

    private static Map<String, Map<String, Object>> ordinary() {
        Map<String, Map<String, Object>> forms = new LinkedHashMap<>();
        forms.put(
                "choose-clause",
                Map.of(
                        "clauseKind",
                        "numeric",
                        "targetGroups",
                        List.of("LONGTERM"),
                        "alternative",
                        "A",
                        "fteMonths",
                        24,
                        "firstStartWithinMonths",
                        6,
                        "earlyEndFulfilmentShare",
                        75,
                        "commitmentProrated",
                        "yes",
                        "recruitSupportContact",
                        "municipality",
                        "channels",
                        List.of("employmentService", "municipality"),
                        "awardCriterion",
                        "no"));
        forms.put(
                "align-labour-law",
                Map.of("labourLawTermsSet", "no", "reemploymentRight", "no", "labourLawCompatible", true));
        forms.put(
                "set-sanctions",
                Map.of(
                        "reportRhythm", "halfYearly",
                        "reasonableReportTime", 14,
                        "correctionDays", 30,
                        "viteUsed", "yes",
                        "viteAmount", "5000.00",
                        "viteUnit", "perMissingFteMonth",
                        "viteCap", "100000.00",
                        "terminationRight", "yes",
                        "bonusOffered", "no"));
        forms.put("frame-call-offs", Map.of("callOffRequirement", "every", "severalSuppliers", "no"));
        forms.put(
                "publish-notice",
                Map.of("publishedOn", "2027-04-01", "tendersDue", "2027-05-03", "noticeRef", "123456-2027"));
        forms.put(
                "answer-questions",
                Map.of("questionCount", 0, "requirementQuestioned", "no", "documentsChanged", "no"));
        forms.put("record-tenders", Map.of("tenderCount", 3, "admissibleCount", 2, "tendersOpenedOn", "2027-05-04"));
        forms.put(
                "award-contract",
                Map.of(
                        "awardDecision", "award",
                        "supplierName", "The example firm",
                        "supplierRegister", "SE",
                        "supplierRegisterNumber", "559999-9918",
                        "awardChannel", "electronic",
                        "procedureLevel", "eu",
                        "awardSentOn", "2027-06-01"));
        forms.put(
                "sign-contract",
                Map.of(
                        "contractSigned", "yes",
                        "signedOn", "2027-06-14",
                        "contractStart", "2027-09-01",
                        "contractEnd", "2029-08-31",
                        "contactName", "Invented Contact",
                        "contactEmail", "contact@firm.example.org",
                        "contactLanguage", "sv"));
        forms.put(
                "decide-without-winner",
                Map.of("withoutWinner", "cancel", "declinedOn", "2027-06-18", "declineReason", "No capacity left"));
        forms.put(
                "cancel-procurement",
                Map.of(
                        "cancellationCode", "chan-need",
                        "cancellationReason", "The need has changed",
                        "cancelledOn", "2027-06-21"));
        forms.put(
                "agree-after-dialogue",
                Map.of(
                        "agreedOn", "2027-06-21",
                        "placesAgreed", 2,
                        "agreedForms", List.of("employment"),
                        "agreedFirstStart", "2028-01-10",
                        "agreedMeasures", "Two places in cleaning"));
        forms.put("publish-award-notice", Map.of("awardNoticeOn", "2027-06-22", "awardNoticeRef", "223344-2027"));
        forms.put(
                "book-start-meeting",
                Map.of(
                        "startMeetingOn", "2027-08-20",
                        "startMeetingForm", "office",
                        "startMeetingInvited", List.of("supplierManager", "requester", "matchingOfficer")));
        forms.put(
                "hold-start-meeting",
                Map.ofEntries(
                        Map.entry("startMeetingHeldOn", "2027-08-20"),
                        Map.entry("attendees", List.of("supplierManager", "matchingOfficer")),
                        Map.entry("requirementRead", true),
                        Map.entry("dueFirstStart", "2028-03-01"),
                        Map.entry("dueTotal", "2029-08-31"),
                        Map.entry("consequenceRead", true),
                        Map.entry("firstReportOn", "2028-03-15"),
                        Map.entry("finalReportOn", "2029-09-15"),
                        Map.entry("followUpPlan", "The contract manager twice a year"),
                        Map.entry("contactSupplier", "Head of operations"),
                        Map.entry("contactMatcher", "Labour market unit")));
        forms.put("answer-contract-questions", Map.of("contractQuestionCount", 0, "datesMoved", "no"));
        forms.put(
                "settle-commitment",
                Map.of(
                        "terminatedOn", "2028-08-31",
                        "terminationGround", "agreement",
                        "settledFteMonths", 12,
                        "settlementNote", "Both agree"));
        forms.put("check-extension", Map.of("contractExtended", "no", "extensionReason", "A new procurement is ready"));
        forms.put(
                "evaluate-purchase",
                Map.of(
                        "whatWorked", "The matching",
                        "whatToChange", "Start earlier",
                        "tenderEffect", "none",
                        "nextRequirement", "same",
                        "nextRequirementReason", "It worked",
                        "lessonsShared", true));
        forms.put(
                "calculate-outcome",
                Map.of(
                        "societyGainExPost", "450000.00",
                        "calculatedPersons", 2,
                        "calculatedOn", "2029-10-01",
                        "calculatedWhere", "The calculator of 2029"));
        forms.put("close-case", Map.of("documentsArchived", true, "resultsPublished", true));
        return forms;
    }
}
