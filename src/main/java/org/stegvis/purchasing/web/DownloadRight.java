package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Role;

/** Who may take a whole case out of Stegvis: those who answer for it. */
@Component
class DownloadRight {

    private static final Set<Role> ROLES = Set.of(Role.PROCURER, Role.CONTRACT_MANAGER, Role.MANAGEMENT, Role.MANAGER);

    private final Identities identities;

    DownloadRight(Identities identities) {
        this.identities = identities;
    }

    /** Whether the reader of this request may. */
    boolean has(HttpServletRequest request) {
        return identities
                .of(request)
                .map(person -> person.roles().stream().anyMatch(ROLES::contains))
                .orElse(false);
    }
}
