package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stegvis.mentoring.matching.Alternative;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.mentoring.matching.PlaceValue;
import org.stegvis.mentoring.matching.Reason;
import org.stegvis.mentoring.matching.Score;
import org.stegvis.mentoring.matching.UnplacedExplanation;
import org.stegvis.shared.ParticipationRole;

/**
 * What a run says, with the ids of participations for those of persons.
 *
 * @param mentors participations by persons
 * @param adepts participations by persons
 */
record InParticipations(MatchingRun run, Map<String, String> mentors, Map<String, String> adepts) {

    static InParticipations of(MatchingRun run, PoolMaterial material) {
        return new InParticipations(
                run,
                material.participations(ParticipationRole.MENTOR),
                material.participations(ParticipationRole.ADEPT));
    }

    List<MatchingRun.Group> groups() {
        return run.groups().stream()
                .map(group -> new MatchingRun.Group(
                        mentor(group.mentor()),
                        group.adepts().stream().map(this::adept).toList()))
                .toList();
    }

    List<PairExplanation> pairs() {
        return run.pairs().stream().map(this::pair).toList();
    }

    Map<String, List<Alternative>> nextMentors() {
        Map<String, List<Alternative>> next = new TreeMap<>();
        run.pool()
                .adepts()
                .forEach(adept -> next.put(
                        adept(adept.id()),
                        run.nextMentors(adept.id()).stream()
                                .map(other ->
                                        new Alternative(mentor(other.mentor()), other.score(), reason(other.whyNot())))
                                .toList()));
        return next;
    }

    List<UnplacedExplanation> unplaced() {
        return run.unplacedExplained().stream()
                .map(unplaced -> new UnplacedExplanation(
                        adept(unplaced.adept()), unplaced.mentorsRuledOut(), reasons(unplaced.changes())))
                .toList();
    }

    List<String> waiting(List<String> persons) {
        return persons.stream().map(this::adept).toList();
    }

    List<String> reserves() {
        return run.reserves().stream().map(this::mentor).toList();
    }

    List<PlaceValue> placeValues() {
        return run.placeValues().stream()
                .map(value -> new PlaceValue(
                        mentor(value.mentor()), value.adeptsMore(), value.pointsMore(), reason(value.reason())))
                .toList();
    }

    /** A reason with its mentors by their participations. */
    static Reason reason(Map<String, String> mentors, Reason reason) {
        return new Reason(
                reason.code(),
                reason.figures().stream()
                        .map(figure -> figure instanceof Reason.PersonNamed person
                                ? new Reason.PersonNamed(mentors.getOrDefault(person.id(), person.id()))
                                : figure)
                        .toList());
    }

    private String mentor(String person) {
        return mentors.get(person);
    }

    private String adept(String person) {
        return adepts.get(person);
    }

    private PairExplanation pair(PairExplanation pair) {
        return new PairExplanation(
                new Pair(mentor(pair.pair().mentor()), adept(pair.pair().adept())),
                new Score(
                        pair.score().total(),
                        pair.score().terms().stream()
                                .map(term -> new Score.TermPoints(
                                        term.term(), term.points(), term.most(), reasons(term.reasons())))
                                .toList()),
                reasons(pair.warnings()),
                pair.rankForAdept(),
                pair.rankForMentor(),
                pair.pinned());
    }

    private List<Reason> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Reason reason(Reason reason) {
        return reason(mentors, reason);
    }
}
