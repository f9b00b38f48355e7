package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Obligations;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;

/**
 * Whose page it is: the obligation that an address names, and what the reader may do there. All officers and readers may
 * open the pages. Names, addresses and files of the supplier are for contract managers and procurers; only the ones of
 * the case change something, or everybody of the role where nobody holds it.
 */
@Component
class ObligationReader {

    private static final Set<Role> ANSWERING = Set.of(Role.CONTRACT_MANAGER, Role.PROCURER);

    private final Obligations obligations;
    private final Identities identities;
    private final ObjectProvider<RoleHolders> holders;

    ObligationReader(Obligations obligations, Identities identities, ObjectProvider<RoleHolders> holders) {
        this.obligations = obligations;
        this.identities = identities;
        this.holders = holders;
    }

    /** The obligation of this case; a page about none is not found. */
    Obligation require(String caseNumber) {
        return obligations.ofCase(caseNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether the reader may see who the supplier's contacts are and open its files. */
    boolean maySeePeople(HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().stream().anyMatch(ANSWERING::contains))
                .isPresent();
    }

    /** Refuses whoever may not see people and files. */
    void requireSeeingPeople(HttpServletRequest request) {
        if (!maySeePeople(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Whether the reader may change something about the obligation of this case. */
    boolean mayChange(String caseNumber, HttpServletRequest request) {
        return changing(caseNumber, request).isPresent();
    }

    /** The user id of the reader, who may change something about the obligation of this case; anybody else is refused. */
    String requireChanging(String caseNumber, HttpServletRequest request) {
        return changing(caseNumber, request)
                .map(Identity::user)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** Whether the reader may enter what the supplier sent on paper. */
    boolean mayEnter(String caseNumber, HttpServletRequest request) {
        return changing(caseNumber, request)
                .filter(person -> person.roles().contains(Role.CONTRACT_MANAGER))
                .filter(person -> isHolderOrShared(caseNumber, Role.CONTRACT_MANAGER, person))
                .isPresent();
    }

    private Optional<Identity> changing(String caseNumber, HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().stream()
                        .filter(ANSWERING::contains)
                        .anyMatch(role -> isHolderOrShared(caseNumber, role, person)));
    }

    private boolean isHolderOrShared(String caseNumber, Role role, Identity person) {
        return holder(caseNumber, role).map(person.user()::equals).orElse(true);
    }

    private Optional<String> holder(String caseNumber, Role role) {
        return holders.orderedStream()
                .flatMap(area ->
                        Stream.ofNullable(area.holder(caseNumber, role.group()).orElse(null)))
                .findFirst();
    }
}
