package org.stegvis.mentoring.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All possible pairs of a pool with their scores, in rows by adept; people are known by their place in the order of
 * ids. Pinned adepts have their one pair only.
 */
final class PairTable {

    /** A pair's tie-break is a number below this. */
    static final long TIES = 1 << 20;

    private final MatchingPool pool;
    private final int[] first;
    private int[] mentors = new int[64];
    private byte[] scores = new byte[64];
    private final int[] organisations;
    private final boolean[] pinned;
    private final long[] mentorHash;
    private final long[] adeptHash;
    private final Map<String, Integer> mentorIndex = new HashMap<>();
    private final Map<String, Integer> adeptIndex = new HashMap<>();

    PairTable(MatchingPool pool, Scoring scoring) {
        this.pool = pool;
        List<HardRule> rules = HardRule.of(pool);
        int adepts = pool.adepts().size();
        first = new int[adepts + 1];
        organisations = new int[adepts];
        pinned = new boolean[adepts];
        mentorHash = new long[pool.mentors().size()];
        adeptHash = new long[adepts];
        for (int mentor = 0; mentor < mentorHash.length; mentor++) {
            mentorIndex.put(mentor(mentor).id(), mentor);
            mentorHash[mentor] = hash(mentor(mentor).id());
        }
        Map<String, String> pinnedTo = new HashMap<>();
        pool.pins().forEach(pin -> pinnedTo.put(pin.adept(), pin.mentor()));
        Map<String, Integer> organisationIndex = new HashMap<>();
        for (int adept = 0; adept < adepts; adept++) {
            Adept who = adept(adept);
            adeptIndex.put(who.id(), adept);
            adeptHash[adept] = hash(who.id());
            organisations[adept] = organisationIndex.computeIfAbsent(
                    who.person().organisation().id(), id -> organisationIndex.size());
            String pin = pinnedTo.get(who.id());
            pinned[adept] = pin != null;
            for (int mentor = 0; mentor < mentorHash.length; mentor++) {
                if ((pin == null || mentor(mentor).id().equals(pin)) && allows(rules, mentor(mentor), who)) {
                    add(adept, mentor, scoring.total(mentor(mentor), who));
                }
            }
            first[adept + 1] = Math.max(first[adept], first[adept + 1]);
        }
        mentors = Arrays.copyOf(mentors, size());
        scores = Arrays.copyOf(scores, size());
    }

    MatchingPool pool() {
        return pool;
    }

    int adepts() {
        return organisations.length;
    }

    int mentors() {
        return mentorHash.length;
    }

    /** How many pairs are possible. */
    int size() {
        return first[adepts()];
    }

    Adept adept(int adept) {
        return pool.adepts().get(adept);
    }

    Mentor mentor(int mentor) {
        return pool.mentors().get(mentor);
    }

    int indexOfAdept(String id) {
        return adeptIndex.get(id);
    }

    int indexOfMentor(String id) {
        return mentorIndex.get(id);
    }

    /** The first row of this adept; the last is before the first of the next. */
    int firstOf(int adept) {
        return first[adept];
    }

    /** The adept of a row. */
    int adeptOf(int row) {
        int found = Arrays.binarySearch(first, row);
        int adept = found >= 0 ? found : -found - 2;
        while (first[adept + 1] <= row) {
            adept++;
        }
        return adept;
    }

    int mentorOf(int row) {
        return mentors[row];
    }

    int scoreOf(int row) {
        return scores[row];
    }

    /** The row of this pair, or -1 where the pair is impossible. */
    int row(int mentor, int adept) {
        int row = Arrays.binarySearch(mentors, first[adept], first[adept + 1], mentor);
        return row < 0 ? -1 : row;
    }

    /** The row of the pair in which the two have changed roles, or -1 where there is none. */
    int reverseOf(int mentor, int adept) {
        Integer adeptAsMentor = mentorIndex.get(adept(adept).id());
        Integer mentorAsAdept = adeptIndex.get(mentor(mentor).id());
        return adeptAsMentor == null || mentorAsAdept == null ? -1 : row(adeptAsMentor, mentorAsAdept);
    }

    /** The same number for adepts of the same organisation. */
    int organisationOf(int adept) {
        return organisations[adept];
    }

    boolean isPinned(int adept) {
        return pinned[adept];
    }

    /** What decides between groups that are equal otherwise: a number made of both ids and the edition's seed. */
    long tieBreak(int mentor, int adept) {
        return mixed(mentorHash[mentor] ^ Long.rotateLeft(adeptHash[adept], 32)) & TIES - 1;
    }

    private void add(int adept, int mentor, int score) {
        int row = Math.max(first[adept], first[adept + 1]);
        if (row == mentors.length) {
            mentors = Arrays.copyOf(mentors, row + (row >> 1));
            scores = Arrays.copyOf(scores, row + (row >> 1));
        }
        mentors[row] = mentor;
        scores[row] = (byte) score;
        first[adept + 1] = row + 1;
    }

    private static boolean allows(List<HardRule> rules, Mentor mentor, Adept adept) {
        for (HardRule rule : rules) {
            if (!rule.allows(mentor, adept)) {
                return false;
            }
        }
        return true;
    }

    private long hash(String id) {
        long hash = pool.rules().seed() ^ 0xcbf29ce484222325L;
        for (byte letter : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The finaliser of SplitMix64: spreads every bit over all others. */
    private static long mixed(long bits) {
        long spread = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ spread >>> 27) * 0x94d049bb133111ebL;
        return spread ^ spread >>> 31;
    }
}
