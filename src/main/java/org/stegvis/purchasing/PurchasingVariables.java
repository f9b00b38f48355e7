package org.stegvis.purchasing;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.count;
import static org.stegvis.platform.engine.ProcessVariable.date;
import static org.stegvis.platform.engine.ProcessVariable.number;
import static org.stegvis.platform.engine.ProcessVariable.title;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import java.util.List;
import java.util.Map;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.engine.ProcessVariable;

/**
 * The variables of a purchase: the same in the case and its six phases, so that whoever opens either sees them all.
 * An answer to a form reaches the engine only if its question is named here.
 */
public final class PurchasingVariables {

    public static final ProcessVariable<String> CASE_NUMBER = code("caseNumber");
    public static final ProcessVariable<String> TITLE = title("title");
    public static final ProcessVariable<String> PHASE = code("phase");
    public static final ProcessVariable<String> COUNTRY = code("country");
    public static final ProcessVariable<String> RULE_PROFILE = code("ruleProfile");
    public static final ProcessVariable<String> BUYER_LEVEL = code("buyerLevel");
    public static final ProcessVariable<Integer> CONTRACT_MONTHS = count("contractMonths");
    public static final ProcessVariable<Integer> CONTRACT_CALENDAR_YEARS = count("contractCalendarYears");
    public static final ProcessVariable<String> CONTRACT_TYPE = code("contractType");
    public static final ProcessVariable<String> PROCEDURE_KIND = code("procedureKind");
    public static final ProcessVariable<Double> ESTIMATED_VALUE = number("estimatedValue");
    public static final ProcessVariable<String> MANDATE = code("mandate");
    public static final ProcessVariable<String> SUITABILITY = code("suitability");
    public static final ProcessVariable<String> TEST_DUTY = code("testDuty");
    public static final ProcessVariable<String> REQUIREMENT_TYPE = code("requirementType");
    public static final ProcessVariable<Integer> COMMITMENT_PERSONS = count("commitmentPersons");
    public static final ProcessVariable<Double> COMMITMENT_FTE_MONTHS = number("commitmentFteMonths");
    public static final ProcessVariable<String> DECISION = code("decision");
    public static final ProcessVariable<Integer> ADMISSIBLE_COUNT = count("admissibleCount");
    public static final ProcessVariable<Boolean> CONTRACT_SIGNED = yesOrNo("contractSigned");
    public static final ProcessVariable<Integer> STANDSTILL_DAYS = count("standstillDays");
    public static final ProcessVariable<String> LAST_DAY_RULE = code("lastDayRule");
    public static final ProcessVariable<String> STANDSTILL_ENDS_AT = date("standstillEndsAt");
    public static final ProcessVariable<String> LETTER = code("letter");
    public static final ProcessVariable<String> CANCELLATION_CODE = code("cancellationCode");
    public static final ProcessVariable<Integer> APPEALS_UNDECIDED = count("appealsUndecided");
    public static final ProcessVariable<Boolean> CONTRACT_TERMINATED = yesOrNo("contractTerminated");
    public static final ProcessVariable<String> TURN_KIND = code("turnKind");

    private static final List<ProcessVariable<?>> ALL = List.of(
            CASE_NUMBER,
            TITLE,
            PHASE,
            COUNTRY,
            RULE_PROFILE,
            BUYER_LEVEL,
            CONTRACT_MONTHS,
            CONTRACT_CALENDAR_YEARS,
            LETTER,
            // plan
            CONTRACT_TYPE,
            PROCEDURE_KIND,
            ESTIMATED_VALUE,
            yesOrNo("politicalDecision"),
            yesOrNo("ordererInterested"),
            yesOrNo("matcherAppointed"),
            yesOrNo("regionalNetwork"),
            code("readiness"),
            yesOrNo("requesterAgreed"),
            yesOrNo("matcherFound"),
            MANDATE,
            // map
            count("goalPlaces"),
            number("goalFteMonths"),
            count("targetSupplyAtStart"),
            number("supplyRatio"),
            code("supplyGate"),
            code("labourDemand"),
            code("shortageChoice"),
            // analyse
            code("labourIntensive"),
            number("staffCostShare"),
            number("fteToPerform"),
            count("supplierCountRegion"),
            yesOrNo("formalSkillsHigh"),
            yesOrNo("fewHours"),
            yesOrNo("marketKnown"),
            yesOrNo("socialEnterprises"),
            yesOrNo("tradeCertificateWork"),
            TEST_DUTY,
            SUITABILITY,
            REQUIREMENT_TYPE,
            COMMITMENT_PERSONS,
            COMMITMENT_FTE_MONTHS,
            DECISION,
            // procure
            code("clauseKind"),
            ADMISSIBLE_COUNT,
            code("awardDecision"),
            CANCELLATION_CODE,
            code("awardChannel"),
            code("procedureLevel"),
            STANDSTILL_DAYS,
            LAST_DAY_RULE,
            STANDSTILL_ENDS_AT,
            CONTRACT_SIGNED,
            date("contractStart"),
            date("contractEnd"),
            // appeals and other turns
            code("courtOutcome"),
            code("redoFrom"),
            APPEALS_UNDECIDED,
            code("withoutWinner"),
            code("reviewOutcome"),
            code("withdrawalDecision"),
            code("changeKind"),
            number("changePercent"),
            yesOrNo("changeBelowThreshold"),
            yesOrNo("natureUnchanged"),
            yesOrNo("optionProvided"),
            yesOrNo("succession"),
            yesOrNo("substantialChange"),
            yesOrNo("changeCarriedOut"),
            code("modification"),
            code("modificationCode"),
            CONTRACT_TERMINATED,
            // manage
            yesOrNo("contractExtended"));

    private PurchasingVariables() {}

    /** The variables that say how long a contract runs. */
    static Map<String, Object> lengthOf(ContractPeriod contract) {
        return Map.of(
                CONTRACT_MONTHS.name(), contract.months(), CONTRACT_CALENDAR_YEARS.name(), contract.calendarYears());
    }

    public static List<ProcessVariable<?>> all() {
        return ALL;
    }
}
