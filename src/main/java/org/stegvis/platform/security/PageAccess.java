package org.stegvis.platform.security;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may open the pages under an address. A page that no bean of this type names answers nobody.
 *
 * @param pattern the address, such as {@code /cases/**}
 * @param kinds the kinds of role that may open it; empty for a page that needs no login
 * @param rootOfLinks what stands before the secret in the address of a page behind a personal link; empty for others
 */
public record PageAccess(String pattern, Set<Role.Kind> kinds, String rootOfLinks) {

    /** Pages for people whose role is of one of these kinds. */
    public static PageAccess of(String pattern, Role.Kind first, Role.Kind... others) {
        return new PageAccess(pattern, EnumSet.of(first, others), "");
    }

    /** Pages for everyone, without a login. */
    public static PageAccess open(String pattern) {
        return new PageAccess(pattern, Set.of(), "");
    }

    /** Pages behind personal links: whoever has the address, whose next part is the secret, may open them. */
    public static PageAccess behindLinks(String root) {
        return new PageAccess(root + "**", Set.of(), root);
    }
}
