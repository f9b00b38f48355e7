package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers with which an ordinary case goes straight through a phase; tests replace the ones they are about. */
public final class OrdinaryAnswers {

    private OrdinaryAnswers() {}

    /** From the first task to the timetable, every condition for starting being met. */
    public static CaseWalk plan(CaseWalk walk) {
        return plan(walk, need());
    }

    /** The same for another need. */
    public static CaseWalk plan(CaseWalk walk, Map<String, Object> need) {
        return planUpToContacts(walk, need)
                .answer("confirm-contacts", contacts())
                .answer("consider-reserved", Map.of("reservedAlternative", "none"))
                .answer("make-timetable", timetable());
    }

    /** From the first task to the invitation of the matching officer, who has not answered yet. */
    public static CaseWalk planUpToContacts(CaseWalk walk) {
        return planUpToContacts(walk, need());
    }

    private static CaseWalk planUpToContacts(CaseWalk walk, Map<String, Object> need) {
        return planUpToReadiness(walk, need)
                .answer("answer-readiness", readiness("yes", "yes", "yes", "yes"))
                .answer(
                        "state-purpose",
                        Map.of("purpose", "More people in work", "targetGroupsOutline", List.of("LONGTERM")))
                .answer(
                        "outline-surroundings",
                        Map.of("industryOutline", "Many firms", "labourMarketOutline", "Shortage"))
                .answer("secure-staffing", Map.of("followUpOwner", "purchasing", "resourcesConfirmed", true));
    }

    public static Map<String, Object> contacts() {
        return Map.of("contactsConfirmed", true, "contactUnit", "Labour market unit", "contactFunctions", "Matching");
    }

    public static Map<String, Object> timetable() {
        return Map.of(
                "mappingStart", "2027-01-10",
                "analysisReady", "2027-02-10",
                "plannedPublication", "2027-04-01",
                "whatToMap", "Market and target group");
    }

    /** A case taken through plan and map with enough people, to the first tasks of analyse. */
    public static CaseWalk map(CaseWalk walk) {
        return mapUpToTheGate(plan(walk), 10, 30);
    }

    /**
     * The seven mapping tasks of a case that is in map, side by side as they are; then the supply gate speaks.
     *
     * @param goalPlaces how many places are the goal
     * @param supplyAtStart how many suitable people there will be when the contract starts
     */
    public static CaseWalk mapUpToTheGate(CaseWalk walk, int goalPlaces, int supplyAtStart) {
        mapping(goalPlaces, supplyAtStart).forEach(walk::answer);
        return walk;
    }

    /** The answers of the seven mapping tasks, by form. */
    public static Map<String, Map<String, Object>> mapping(int goalPlaces, int supplyAtStart) {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        answers.put("map-surroundings", Map.of("labourDemand", "shortage"));
        answers.put("set-goals", Map.of("goalPlaces", goalPlaces, "goalFteMonths", 60));
        answers.put(
                "describe-work",
                Map.of(
                        "serviceKind",
                        "Cleaning",
                        "placeOfPerformance",
                        "Schools",
                        "openingsMin",
                        5,
                        "openingsMax",
                        15));
        answers.put("describe-profiles", Map.of("profiles", List.of(cleaner())));
        answers.put("describe-target-group", Map.of("targetSupplyNow", 20, "targetSupplyAtStart", supplyAtStart));
        answers.put("consult-social-partners", Map.of("partnerViews", "They support the requirement"));
        answers.put("gather-supplier-facts", Map.of("supplierInterest", "medium"));
        return answers;
    }

    public static Map<String, Object> training() {
        return Map.of(
                "trainingPlaces", 10,
                "trainingStart", "2027-05-01",
                "trainingEnd", "2027-08-15",
                "trainingPlan", "Cleaning and Swedish, arranged by the labour market unit");
    }

    /** A competence profile as a row of the form. */
    public static Map<String, Object> cleaner() {
        return Map.of("title", "Cleaner", "educationLevel", "none", "trainable", "yes", "weeksToTrain", 4);
    }

    /** The roles left to the groups, and the need. */
    public static CaseWalk planUpToReadiness(CaseWalk walk) {
        return planUpToReadiness(walk, need());
    }

    private static CaseWalk planUpToReadiness(CaseWalk walk, Map<String, Object> need) {
        return walk.answer("assign-roles", Map.of()).answer("register-need", need);
    }

    public static Map<String, Object> need() {
        return Map.of(
                "scope", "Daily cleaning",
                "cpv", "90911200",
                "estimatedValue", "12000000.00",
                "currency", "SEK",
                "contractType", "service",
                "procedureKind", "singleContract");
    }

    public static Map<String, Object> readiness(String political, String orderer, String matcher, String network) {
        return Map.of(
                "policyBasis", "generalPolicy",
                "policyRef", "KF 2026-03",
                "politicalDecision", political,
                "ordererInterested", orderer,
                "matcherAppointed", matcher,
                "regionalNetwork", network);
    }
}
