package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stegvis.platform.form.Problem;

/** What has become of a pool since a run was made of it. */
record PoolSince(StoredRun run, PoolMaterial now, List<MatchingChange> changes) {

    /** In plain sentences that name people by the numbers of their applications; none if it is the same pool. */
    List<Problem> problems() {
        if (now.pool(changes).fingerprint().equals(run.fingerprint())) {
            return List.of();
        }
        Map<UUID, RunContent.Input> before = byId(run.content().orElseThrow().input());
        Map<UUID, RunContent.Input> after = byId(now.input());
        List<Problem> problems = new ArrayList<>();
        add(problems, "gone", before.values().stream().filter(input -> !after.containsKey(input.participation())));
        add(problems, "come", after.values().stream().filter(input -> !before.containsKey(input.participation())));
        add(
                problems,
                "corrected",
                after.values().stream()
                        .filter(input -> before.containsKey(input.participation()))
                        .filter(input -> !before.get(input.participation()).equals(input)));
        return problems.isEmpty() ? List.of(new Problem("", "matching.problem.poolByHand")) : problems;
    }

    private static void add(List<Problem> problems, String what, Stream<RunContent.Input> who) {
        List<Integer> numbers = who.map(RunContent.Input::application).sorted().toList();
        if (!numbers.isEmpty()) {
            problems.add(new Problem(
                    "",
                    "matching.problem.pool." + what,
                    numbers.size(),
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }

    private static Map<UUID, RunContent.Input> byId(List<RunContent.Input> input) {
        return input.stream().collect(Collectors.toMap(RunContent.Input::participation, Function.identity()));
    }
}
