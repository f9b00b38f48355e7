package org.stegvis.mentoring.matching;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pool as an integer programme, with all rules, those that concern whole groups too. */
final class GroupModel {

    static {
        Loader.loadNativeLibraries();
    }

    /** The work after which a proof is given up; counted in steps of the solver, the same on every machine. */
    private static final double LONGEST = 60;

    private final PairTable table;
    private final Room room;
    private final CpModel model = new CpModel();
    private final BoolVar[] together;

    /** All possible pairs of at least this score. */
    GroupModel(PairTable table, Room room, int lowest) {
        this.table = table;
        this.room = room;
        this.together = new BoolVar[table.size()];
        List<List<Integer>> rowsOfMentor = new ArrayList<>();
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            rowsOfMentor.add(new ArrayList<>());
        }
        int[] adeptOf = new int[table.size()];
        for (int adept = 0; adept < table.adepts(); adept++) {
            List<Literal> choices = new ArrayList<>();
            for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
                if (table.scoreOf(row) >= lowest) {
                    together[row] = model.newBoolVar("");
                    choices.add(together[row]);
                    rowsOfMentor.get(table.mentorOf(row)).add(row);
                    adeptOf[row] = adept;
                }
            }
            oneMentor(adept, choices);
        }
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            group(table.mentor(mentor), rowsOfMentor.get(mentor), adeptOf);
            notBothWays(mentor, rowsOfMentor.get(mentor), adeptOf);
        }
    }

    /** Wants as many placed as possible, never more than this. */
    void wantMost(int atMost) {
        LinearExpr placed = placed(false);
        model.addLessOrEqual(placed, atMost);
        model.maximize(placed);
    }

    /** Wants as many of those with priority placed as possible, never more than this. */
    void wantMostWithPriority(int atMost) {
        LinearExpr placed = placed(true);
        model.addLessOrEqual(placed, atMost);
        model.maximize(placed);
    }

    /** Places so many. */
    void place(int adepts) {
        model.addEquality(placed(false), adepts);
    }

    /** Places so many of those with priority. */
    void placeWithPriority(int adepts) {
        model.addEquality(placed(true), adepts);
    }

    /** Wants the best scores less load costs. */
    void wantBestScores(FlowGoal goal) {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int mentor = 0; mentor < table.mentors(); mentor++) {
            Mentor who = table.mentor(mentor);
            LinearExprBuilder load = LinearExpr.newBuilder();
            for (int adept = 0; adept < table.adepts(); adept++) {
                int row = table.row(mentor, adept);
                if (row >= 0 && together[row] != null) {
                    load.add(together[row]);
                    cost.addTerm(together[row], goal.pair(table, row, adept));
                }
            }
            for (int come = 0; come < room.places(who); come++) {
                BoolVar place = model.newBoolVar("");
                load.addTerm(place, -1);
                cost.addTerm(place, goal.load(table, room.loadCost(who, come)));
            }
            model.addEquality(load, 0);
        }
        model.minimize(cost);
    }

    /** Where the search begins. */
    void startFrom(Assignment groups) {
        for (int adept = 0; adept < table.adepts(); adept++) {
            for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
                if (together[row] != null) {
                    model.addHint(together[row], groups.mentorOf(adept) == table.mentorOf(row) ? 1 : 0);
                }
            }
        }
    }

    /** The solver would need too long to prove what is best. */
    static final class NotProven extends RuntimeException {
        NotProven() {
            super("Not proven within the work allowed", null, false, false);
        }
    }

    /** The groups that are proven best; empty where there are none. */
    Optional<Assignment> solve() {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(LONGEST);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException(model.validate());
        }
        if (status != CpSolverStatus.OPTIMAL) {
            throw new NotProven();
        }
        int[] mentorOf = new int[table.adepts()];
        Arrays.fill(mentorOf, -1);
        for (int adept = 0; adept < mentorOf.length; adept++) {
            for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
                if (together[row] != null && solver.booleanValue(together[row])) {
                    mentorOf[adept] = table.mentorOf(row);
                }
            }
        }
        return Optional.of(new Assignment(table, room, mentorOf));
    }

    private LinearExpr placed(boolean withPriorityOnly) {
        LinearExprBuilder placed = LinearExpr.newBuilder();
        for (int adept = 0; adept < table.adepts(); adept++) {
            for (int row = table.firstOf(adept); row < table.firstOf(adept + 1); row++) {
                if (together[row] != null
                        && (!withPriorityOnly || table.adept(adept).priority())) {
                    placed.add(together[row]);
                }
            }
        }
        return placed.build();
    }

    private void oneMentor(int adept, List<Literal> choices) {
        if (table.isPinned(adept)) {
            model.addExactlyOne(choices);
        } else {
            model.addAtMostOne(choices);
        }
    }

    private void group(Mentor mentor, List<Integer> rows, int[] adeptOf) {
        LinearExprBuilder come = LinearExpr.newBuilder();
        LinearExprBuilder takes = LinearExpr.newBuilder();
        Map<Integer, List<Integer>> byOrganisation = new TreeMap<>();
        int places = room.places(mentor);
        for (int row : rows) {
            Adept adept = table.adept(adeptOf[row]);
            come.add(together[row]);
            takes.addTerm(together[row], adept.wantsToBeAlone() ? Math.max(1, places) : 1);
            byOrganisation
                    .computeIfAbsent(table.organisationOf(adeptOf[row]), organisation -> new ArrayList<>())
                    .add(row);
        }
        if (room.least(mentor) > 1) {
            BoolVar leads = model.newBoolVar("");
            rows.forEach(row -> model.addImplication(together[row], leads));
            model.addGreaterOrEqual(come, LinearExpr.term(leads, room.least(mentor)));
            model.addLessOrEqual(takes, LinearExpr.term(leads, places));
        } else {
            model.addLessOrEqual(takes, places);
        }
        byOrganisation.values().forEach(same -> {
            int most = room.placesForOrganisation(mentor, table.adept(adeptOf[same.get(0)]));
            if (same.size() > most) {
                model.addLessOrEqual(
                        LinearExpr.sum(same.stream().map(row -> together[row]).toArray(BoolVar[]::new)), most);
            }
        });
    }

    private void notBothWays(int mentor, List<Integer> rows, int[] adeptOf) {
        for (int row : rows) {
            int reverse = table.reverseOf(mentor, adeptOf[row]);
            if (reverse > row && together[reverse] != null) {
                model.addAtMostOne(List.<Literal>of(together[row], together[reverse]));
            }
        }
    }
}
