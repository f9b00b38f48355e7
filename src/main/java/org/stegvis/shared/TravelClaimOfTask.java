package org.stegvis.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officers;
import org.stegvis.party.Persons;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormSubject;

/** The claim that a task is about, and who may not decide on it: nobody decides twice or on her own (domain 2.4). */
@Component
class TravelClaimOfTask {

    private final ClaimMatters matters;
    private final Claims claims;
    private final Officers officers;
    private final Persons persons;

    TravelClaimOfTask(ClaimMatters matters, Claims claims, Officers officers, Persons persons) {
        this.matters = matters;
        this.claims = claims;
        this.officers = officers;
        this.persons = persons;
    }

    ClaimMatter of(FormSubject subject) {
        return matters.require(id(subject));
    }

    /**
     * The same, held until the transaction ends.
     *
     * @param decision the field that is refused
     * @param states in which the claim waits for this task
     * @throws AnswersRefused if the officer is the claimant or has decided before, or the claim is elsewhere already
     */
    ClaimMatter held(FormSubject subject, String decision, Set<ClaimState> states) {
        ClaimMatter matter = matters.of(claims.hold(id(subject)));
        if (!states.contains(matter.claim().state())) {
            throw AnswersRefused.because(decision, "claims.problem.movedOn");
        }
        if (isClaimant(subject.officer(), matter)) {
            throw AnswersRefused.because(decision, "claims.problem.ownClaim");
        }
        return matter;
    }

    /** Refuses an officer who has had a hand in it before. */
    static void anotherThan(FormSubject subject, String decision, String... before) {
        if (List.of(before).contains(subject.officer())) {
            throw AnswersRefused.because(decision, "claims.problem.sameOfficer");
        }
    }

    /** She has the name or the address of the claimant; two of one name leave the claim to a third. */
    private boolean isClaimant(String officer, ClaimMatter matter) {
        return officers.find(officer)
                .flatMap(known -> persons.find(matter.claimant().person())
                        .filter(person -> person.email().equalsIgnoreCase(known.email())
                                || person.name().equalsIgnoreCase(known.name())))
                .isPresent();
    }

    private static UUID id(FormSubject subject) {
        return UUID.fromString(subject.value(SharedVariables.CLAIM).orElseThrow());
    }
}
