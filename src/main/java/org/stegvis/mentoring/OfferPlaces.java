package org.stegvis.mentoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.shared.Offers;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;

/** Offers the places of the approved matching (A14). Nothing is offered before a matching is approved. */
@Component
public class OfferPlaces {

    private final MatchingRuns runs;
    private final Participations participations;
    private final Offers offers;
    private final EditionSchedule schedule;
    private final EditionTurns turns;
    private final PlaceLetters letters;
    private final TellOthers others;

    OfferPlaces(
            MatchingRuns runs,
            Participations participations,
            Offers offers,
            EditionSchedule schedule,
            EditionTurns turns,
            PlaceLetters letters,
            TellOthers others) {
        this.runs = runs;
        this.participations = participations;
        this.offers = offers;
        this.schedule = schedule;
        this.turns = turns;
        this.letters = letters;
        this.others = others;
    }

    /** Offers each mentor and each adept of a group her place, and tells everybody else how it went. */
    @Transactional
    public void offer(Edition edition) {
        StoredRun run = runs.approved(edition.number())
                .orElseThrow(() -> new IllegalStateException("No matching of " + edition.number() + " is approved"));
        Map<UUID, Participation> known = participations.in(edition.number()).stream()
                .collect(Collectors.toMap(Participation::id, Function.identity()));
        Set<UUID> placed = new HashSet<>();
        for (MatchingRun.Group group : run.groups()) {
            Participation mentor = known.get(UUID.fromString(group.mentor()));
            List<Participation> adepts = group.adepts().stream()
                    .map(UUID::fromString)
                    .map(known::get)
                    .toList();
            offer(edition, run, mentor, adepts);
            placed.add(mentor.person());
            adepts.forEach(adept -> placed.add(adept.person()));
        }
        others.tell(edition, placed);
        turns.become(edition, EditionState.MATCHED);
    }

    /** Whoever has withdrawn since the approval is offered nothing. */
    private void offer(Edition edition, StoredRun run, Participation mentor, List<Participation> adepts) {
        List<Participation> there =
                adepts.stream().filter(adept -> !adept.state().isOver()).toList();
        if (mentor.state().isOver()) {
            return;
        }
        letters.toMentor(edition, mentor, there, offers.make(mentor, schedule.offersOpenUntil(edition)));
        for (Participation adept : there) {
            letters.toAdept(
                    edition,
                    adept,
                    mentor,
                    there.stream().filter(other -> !other.equals(adept)).toList(),
                    why(run, mentor, adept),
                    offers.make(adept, schedule.offersOpenUntil(edition)));
        }
    }

    private static Optional<PairExplanation> why(StoredRun run, Participation mentor, Participation adept) {
        return run.content().stream()
                .flatMap(content -> content.pairs().stream())
                .filter(pair -> pair.pair().mentor().equals(mentor.id().toString()))
                .filter(pair -> pair.pair().adept().equals(adept.id().toString()))
                .findFirst();
    }
}
