package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Editions;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;

/**
 * Who reads the pages of an edition. Coordinators see everything and act; the owner sees who has applied, and figures;
 * managers see figures alone; nobody else sees anything.
 */
@Component
class EditionReader {

    private static final Set<Role> READING = Set.of(Role.PROGRAMME_COORDINATOR, Role.PROGRAMME_OWNER, Role.MANAGER);

    private static final Set<Role> KNOWING_PEOPLE = Set.of(Role.PROGRAMME_COORDINATOR, Role.PROGRAMME_OWNER);

    private final Editions editions;
    private final Identities identities;

    EditionReader(Editions editions, Identities identities) {
        this.editions = editions;
        this.identities = identities;
    }

    /** Refuses whoever has none of the roles that read about programmes. */
    void requireReading(HttpServletRequest request) {
        identities
                .of(request)
                .filter(person -> person.roles().stream().anyMatch(READING::contains))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** The edition with this number, for whoever may see its figures; anybody else is refused. */
    Edition require(String number, HttpServletRequest request) {
        requireReading(request);
        return editions.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether the reader sees who has applied. */
    boolean knowsPeople(HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().stream().anyMatch(KNOWING_PEOPLE::contains))
                .isPresent();
    }

    /** Refuses whoever does not see who has applied. */
    void requireKnowingPeople(HttpServletRequest request) {
        if (!knowsPeople(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Whether the reader sees everything and may act. */
    boolean isCoordinator(HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().contains(Role.PROGRAMME_COORDINATOR))
                .isPresent();
    }

    /** The user id of the reader, who is a coordinator; anybody else is refused. */
    String requireCoordinator(HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().contains(Role.PROGRAMME_COORDINATOR))
                .map(Identity::user)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
