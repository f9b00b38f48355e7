package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stegvis.mentoring.matching.Adept;
import org.stegvis.mentoring.matching.EditionRules;
import org.stegvis.mentoring.matching.MatchingPool;
import org.stegvis.mentoring.matching.Mentor;
import org.stegvis.mentoring.matching.Organisation;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.Place;
import org.stegvis.party.Workplace;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;

/**
 * What the pool of an edition is made of, before and with manual changes.
 *
 * @param parted pairs that did not fit
 */
record PoolMaterial(EditionRules rules, List<Somebody> people, Set<Pair> parted) {

    /**
     * Somebody who is eligible, with her application.
     *
     * @param priority whether she returns from a waiting list or has lost her mentor
     */
    record Somebody(
            Participation participation,
            Application application,
            PoolReading.Organisations organisations,
            boolean priority)
            implements Comparable<Somebody> {

        boolean is(ParticipationRole role) {
            return participation.role() == role;
        }

        String person() {
            return participation.person().toString();
        }

        Mentor asMentor() {
            return applicant().asMentor(organisation(), place(), organisations.names());
        }

        Adept asAdept() {
            return applicant().asAdept(organisation(), place(), organisations.names(), priority);
        }

        private ApplicantInPool applicant() {
            return new ApplicantInPool(person(), application.content());
        }

        private Place place() {
            return organisations.regions().find(region()).orElseThrow().mainTown();
        }

        private String region() {
            return answer(ApplicationFields.REGION);
        }

        private Organisation organisation() {
            return organisation(participation.workplace(), new HashSet<>());
        }

        /** An organisation with its owners; what owns itself in a circle is cut off there. */
        private Organisation organisation(UUID id, Set<UUID> below) {
            below.add(id);
            Organisation owner = Optional.ofNullable(organisations.known().get(id))
                    .flatMap(Workplace::parent)
                    .filter(parent -> !below.contains(parent))
                    .map(parent -> organisation(parent, below))
                    .orElse(null);
            return new Organisation(
                    id.toString(),
                    owner,
                    answer(ApplicationFields.SECTOR),
                    answer(ApplicationFields.ORGANISATION_TYPE),
                    answer(ApplicationFields.ORGANISATION_SIZE),
                    region());
        }

        private String answer(ApplicationField field) {
            return String.valueOf(application.content().getOrDefault(field.key(), ""));
        }

        @Override
        public int compareTo(Somebody other) {
            return participation.id().compareTo(other.participation.id());
        }
    }

    /** The pool with these changes. */
    MatchingPool pool(Collection<MatchingChange> changes) {
        return arranged(changes).pool();
    }

    /** The pool with these changes, and who waits outside it. */
    Arranged arranged(Collection<MatchingChange> changes) {
        ChangesInPool made = new ChangesInPool(this, changes);
        List<Mentor> mentors = in(ParticipationRole.MENTOR)
                .map(somebody -> made.to(somebody.participation().id(), somebody.asMentor()))
                .toList();
        List<Adept> adepts = in(ParticipationRole.ADEPT)
                .map(somebody -> made.to(somebody.participation().id(), somebody.asAdept()))
                .toList();
        Admission admission = Admission.of(adepts, mentors, made.pins(), rules.seed());
        return new Arranged(
                new MatchingPool(
                        mentors,
                        admission.admitted(),
                        List.of(),
                        made.pins(),
                        made.forbidden(),
                        parted,
                        made.rules(rules)),
                admission.waiting());
    }

    /**
     * A pool, and the adepts who wait because others of their organisation are in it.
     *
     * @param waiting ids of persons
     */
    record Arranged(MatchingPool pool, List<String> waiting) {}

    /** The id of the person of this participation; the participation's own where she is not in the pool. */
    String personOf(UUID participation) {
        return people.stream()
                .filter(somebody -> somebody.participation().id().equals(participation))
                .map(Somebody::person)
                .findFirst()
                .orElse(participation.toString());
    }

    /** The participations of all in a role by the ids of their persons. */
    Map<String, String> participations(ParticipationRole role) {
        return in(role).collect(Collectors.toMap(
                Somebody::person, somebody -> somebody.participation().id().toString()));
    }

    /** How many there are in this role. */
    int count(ParticipationRole role) {
        return (int) in(role).count();
    }

    /** The participations of all who are there. */
    Set<UUID> participations() {
        return people.stream().map(somebody -> somebody.participation().id()).collect(Collectors.toSet());
    }

    /** Who is in the pool, each with what counts of her. */
    List<RunContent.Input> input() {
        List<RunContent.Input> input = new ArrayList<>();
        for (Somebody somebody : people) {
            Object counts = somebody.is(ParticipationRole.MENTOR) ? somebody.asMentor() : somebody.asAdept();
            input.add(new RunContent.Input(
                    somebody.participation().id(), somebody.application().number(), Fingerprint.of(counts.toString())));
        }
        return input;
    }

    private Stream<Somebody> in(ParticipationRole role) {
        return people.stream().filter(somebody -> somebody.is(role));
    }
}
