package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.Programme;
import org.stegvis.shared.Programmes;

/**
 * Who reads the claims of a programme: those who check, approve, coordinate or own, and managers. Receipts, accounts and
 * the payroll's files are for those who check and approve alone (domain chapter 2.6).
 */
@Component
class ClaimReader {

    private static final Set<Role> READING = EnumSet.of(
            Role.CLAIMS_CLERK, Role.CLAIMS_APPROVER, Role.PROGRAMME_COORDINATOR, Role.PROGRAMME_OWNER, Role.MANAGER);
    private static final Set<Role> HANDLING = EnumSet.of(Role.CLAIMS_CLERK, Role.CLAIMS_APPROVER);

    private final Programmes programmes;
    private final Identities identities;

    ClaimReader(Programmes programmes, Identities identities) {
        this.programmes = programmes;
        this.identities = identities;
    }

    /** The programme of this number, whose claims the reader may see; anybody else is refused. */
    Programme require(String number, HttpServletRequest request) {
        if (!has(READING, request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return programmes.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether the reader checks or approves claims. */
    boolean handles(HttpServletRequest request) {
        return has(HANDLING, request);
    }

    /** The user id of a reader who checks or approves claims; anybody else is refused. */
    String requireHandling(HttpServletRequest request) {
        if (!handles(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return identities.of(request).map(Identity::user).orElseThrow();
    }

    private boolean has(Set<Role> roles, HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> person.roles().stream().anyMatch(roles::contains))
                .isPresent();
    }
}
