package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.platform.decision.NoRuleFits;

/** The decision tables that figures rest on: each row, and that they have no gaps. */
@StegvisTest
class TablesOfFiguresTest {

    private static final List<Boolean> EITHER = List.of(true, false);

    private final DecisionTables tables;
    private final JdbcClient database;

    @Autowired
    TablesOfFiguresTest(DecisionTables tables, JdbcClient database) {
        this.tables = tables;
        this.database = database;
    }

    @ParameterizedTest(name = "{0}: {7}")
    @CsvSource({
        // row, agreed, share, enough, left, by employer, foreseen, over -> result
        "NO_NUMBER,              false,     , false, true,  true,  false, true,  NO_NUMBER",
        "ALL_DELIVERED,          true,  1,    true,  false, false, true,  false, MET",
        "ALL_DELIVERED,          true,  1.2,  true,  true,  true,  true,  true,  MET",
        "ENOUGH_AFTER_EARLY_END, true,  0.75, true,  true,  false, false, false, MET_BY_75_RULE",
        "ENOUGH_AFTER_EARLY_END, true,  0.75, true,  true,  true,  true,  true,  MET_BY_75_RULE",
        "TIME_OVER,              true,  0.99, true,  false, true,  false, true,  SHORTFALL",
        "TIME_OVER,              true,  0.74, false, true,  false, false, true,  SHORTFALL",
        "OTHERS_SUFFICE,         true,  0.5,  false, true,  true,  true,  false, RUNNING",
        "NEXT_PERSON,            true,  0.74, false, true,  true,  false, false, REPLACE",
        "MONTHS_STILL_OWED,      true,  0.9,  true,  false, true,  false, false, NOT_YET",
        "UNDER_WAY,              true,  0,    false, false, false, false, false, RUNNING",
    })
    void aRowOfFulfilmentSaysWhatItsSourceSays(
            String row,
            boolean agreed,
            Double share,
            boolean enough,
            boolean left,
            boolean byEmployer,
            boolean foreseen,
            boolean over,
            String result) {
        assertThat(tables.ask("fulfilment", fulfilment(agreed, share, enough, left, byEmployer, foreseen, over)))
                .as(row)
                .containsEntry("result", result);
    }

    @Test
    void fulfilmentHasNoGap() {
        for (Map<String, Object> asked : allOfFulfilment()) {
            assertThat(tables.ask("fulfilment", asked)).as("%s", asked).containsKey("result");
        }
    }

    /** One more hire can only add months and ends: whatever it adds, no result is worse than before. */
    @Test
    void moreMonthsAndMoreEndsNeverMakeFulfilmentWorse() {
        Map<Map<String, Object>, Integer> ranks = new HashMap<>();
        allOfFulfilment().stream()
                .filter(asked -> asked.get("numberAgreed").equals(true))
                .forEach(asked -> ranks.put(asked, rank(asked)));
        ranks.forEach((fewer, before) -> ranks.forEach((more, after) -> {
            if (isMore(fewer, more)) {
                assertThat(after).as("%s, then %s", fewer, more).isGreaterThanOrEqualTo(before);
            }
        }));
    }

    private int rank(Map<String, Object> asked) {
        return switch (Fulfilment.Result.valueOf(
                tables.ask("fulfilment", asked).get("result").toString())) {
            case MET -> 2;
            case MET_BY_75_RULE -> 1;
            default -> 0;
        };
    }

    private static boolean isMore(Map<String, Object> fewer, Map<String, Object> more) {
        return more.get("periodOver").equals(fewer.get("periodOver"))
                && (double) more.get("share") >= (double) fewer.get("share")
                && Stream.of("enough", "leftExcusably", "endedByEmployer", "foreseen")
                        .allMatch(fact -> (boolean) more.get(fact) || !(boolean) fewer.get(fact));
    }

    @ParameterizedTest(name = "{0}: {7} {8}")
    @CsvSource({
        // row, result, started, overdue, months to the first start, months since the start, behind -> light, reason
        "MET,              MET,            true,  false, -9, 20, 0,      GREEN, met",
        "MET,              MET_BY_75_RULE, true,  false, ,   20, 0.5,    GREEN, met",
        "SHORTFALL,        SHORTFALL,      false, true,  -9, 24, 1,      RED,   shortfall",
        "NO_START_IN_TIME, RUNNING,        false, true,  0,  6,  0.25,   RED,   noStartInTime",
        "NO_START_IN_TIME, NO_NUMBER,      false, true,  -1, 6,  ,       RED,   noStartInTime",
        "LAST_MONTH,       RUNNING,        false, false, 0,  1,  0.1,    AMBER, noStartYet",
        "EARLY,            RUNNING,        false, false, 3,  2,  0.2,    GREEN, early",
        "EARLY,            RUNNING,        false, false, ,   -2, 0,      GREEN, early",
        "NO_START_YET,     RUNNING,        false, false, 3,  3,  0,      AMBER, noStartYet",
        "NO_START_YET,     NO_NUMBER,      false, false, ,   9,  ,       AMBER, noStartYet",
        "NO_NUMBER,        NO_NUMBER,      true,  true,  -9, 9,  ,       GREEN, noNumber",
        "BEHIND,           RUNNING,        true,  true,  -9, 9,  0.1001, AMBER, behind",
        "BEHIND,           REPLACE,        true,  false, 2,  4,  0.5,    AMBER, behind",
        "ON_PACE,          RUNNING,        true,  true,  -9, 9,  0.1,    GREEN, onPace",
        "ON_PACE,          NOT_YET,        true,  false, 2,  4,  -0.3,   GREEN, onPace",
    })
    void aRowOfTheStandingSaysWhatItsSourceSays(
            String row,
            String result,
            boolean started,
            boolean overdue,
            Integer toFirstStart,
            Integer sinceStart,
            Double behind,
            String light,
            String reason) {
        assertThat(tables.ask("contract-status", standing(result, started, overdue, toFirstStart, sinceStart, behind)))
                .as(row)
                .containsEntry("light", light)
                .containsEntry("because", reason);
    }

    @Test
    void theStandingHasNoGap() {
        for (Fulfilment.Result result : Fulfilment.Result.values()) {
            for (boolean started : EITHER) {
                for (boolean overdue : EITHER) {
                    for (Integer since : new Integer[] {-1, 2, 3, 100}) {
                        for (Double behind : new Double[] {null, -1.0, 0.1, 1.0}) {
                            Map<String, Object> asked = standing(result.name(), started, overdue, null, since, behind);
                            assertThat(tables.ask("contract-status", asked))
                                    .as("%s", asked)
                                    .containsKeys("light", "because");
                        }
                    }
                }
            }
        }
    }

    @Test
    void anAlternativeThatNoClauseHasIsRefused() {
        assertThatExceptionOfType(NoRuleFits.class)
                .isThrownBy(() -> tables.ask("counted-forms", Map.of("alternative", "D", "form", "permanent")));
    }

    @Test
    void whatIsAskedBesideAProcessLeavesNothingInTheHistoryOfTheEngine() {
        int before = askedByProcesses();
        tables.ask("counted-forms", Map.of("alternative", "A", "form", "permanent"));
        assertThat(askedByProcesses()).isEqualTo(before);
    }

    private int askedByProcesses() {
        return database.sql("select count(*) from act_hi_decinst where dec_def_key_ = 'counted-forms'")
                .query(Integer.class)
                .single();
    }

    private static List<Map<String, Object>> allOfFulfilment() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (boolean enough : EITHER) {
            for (boolean left : EITHER) {
                for (boolean byEmployer : EITHER) {
                    for (boolean foreseen : EITHER) {
                        for (boolean over : EITHER) {
                            all.add(fulfilment(false, null, false, left, byEmployer, foreseen, over));
                            all.add(fulfilment(true, enough ? 0.9 : 0.3, enough, left, byEmployer, foreseen, over));
                            all.add(fulfilment(true, 1.0, true, left, byEmployer, foreseen, over));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Map<String, Object> fulfilment(
            boolean agreed,
            Double share,
            boolean enough,
            boolean left,
            boolean byEmployer,
            boolean foreseen,
            boolean over) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("numberAgreed", agreed);
        asked.put("share", share);
        asked.put("enough", enough);
        asked.put("leftExcusably", left);
        asked.put("endedByEmployer", byEmployer);
        asked.put("foreseen", foreseen);
        asked.put("periodOver", over);
        return asked;
    }

    private static Map<String, Object> standing(
            String result, boolean started, boolean overdue, Integer toFirstStart, Integer sinceStart, Double behind) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("result", result);
        asked.put("started", started);
        asked.put("firstStartOverdue", overdue);
        asked.put("monthsToFirstStart", toFirstStart);
        asked.put("monthsSinceStart", sinceStart);
        asked.put("shareBehindTime", behind);
        return asked;
    }
}
