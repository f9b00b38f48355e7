package org.stegvis.mentoring.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stegvis.mentoring.matching.MatchingPool.StandingPair;

/** What standing pairs leave of each mentor's group: places, how few may come, and how many of each organisation. */
final class Room {

    private final MatchingPool pool;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> takenByOrganisation = new HashMap<>();
    private final Set<String> alone = new HashSet<>();

    Room(MatchingPool pool) {
        this.pool = pool;
        for (StandingPair standing : pool.standing()) {
            taken.merge(standing.mentor(), 1, Integer::sum);
            takenByOrganisation.merge(key(standing.mentor(), standing.adept()), 1, Integer::sum);
            if (standing.adept().wantsToBeAlone()) {
                alone.add(standing.mentor());
            }
        }
    }

    /** How many adepts the mentor already has. */
    int taken(Mentor mentor) {
        return taken.getOrDefault(mentor.id(), 0);
    }

    /** How many more adepts the mentor can take. */
    int places(Mentor mentor) {
        return alone.contains(mentor.id()) ? 0 : Math.max(0, mentor.most() - taken(mentor));
    }

    /** The fewest adepts that may come, if any come; a group that stands already needs none. */
    int least(Mentor mentor) {
        return taken(mentor) > 0 ? 1 : mentor.fewest();
    }

    /** How many more of the adept's organisation the group can take. */
    int placesForOrganisation(Mentor mentor, Adept adept) {
        return Math.max(
                0, pool.rules().fromOneOrganisation() - takenByOrganisation.getOrDefault(key(mentor.id(), adept), 0));
    }

    /** What the next adept of the mentor costs when so many have come to those who stand. */
    int loadCost(Mentor mentor, int come) {
        return pool.rules().loadCost(taken(mentor) + come);
    }

    private static String key(String mentor, Adept adept) {
        return mentor + '\n' + adept.person().organisation().id();
    }
}
