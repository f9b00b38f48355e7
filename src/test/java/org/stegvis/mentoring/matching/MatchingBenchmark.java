package org.stegvis.mentoring.matching;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Matches 10,000 adepts on 3,400 mentors, or as many as the arguments say (adepts, mentors), explains all and prints
 * the seconds and the memory that it took. Not a test: run it by hand with -Xmx2g.
 */
public final class MatchingBenchmark {

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int adepts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int mentors = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_400;
        MatchingPool pool = RandomPools.edition(1, mentors, adepts);
        long start = System.nanoTime();
        MatchingRun run = MatchingRun.of(pool);
        System.out.printf("solved     %6.1f s  %s%n", secondsSince(start), run.figures());
        int explained = run.pairs().size();
        System.out.printf("pairs      %6.1f s  %d%n", secondsSince(start), explained);
        long useful = run.placeValues().stream()
                .filter(value -> value.adeptsMore() > 0)
                .count();
        System.out.printf("places     %6.1f s  %d would place one more%n", secondsSince(start), useful);
        long changeable = run.unplacedExplained().stream()
                .filter(adept -> adept.changes().get(0).code() != ReasonCode.OTHER_MENTOR_NEEDED)
                .count();
        System.out.printf("unplaced   %6.1f s  %d with a change that helps%n", secondsSince(start), changeable);
        int flagged = run.fairness().flagged().size();
        System.out.printf("fairness   %6.1f s  %d flagged%n", secondsSince(start), flagged);
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
