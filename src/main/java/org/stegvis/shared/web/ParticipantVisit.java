package org.stegvis.shared.web;

import java.util.List;
import java.util.Optional;
import org.stegvis.party.Person;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.Programme;

/**
 * A participant reads her pages, which her link has opened.
 *
 * @param roles every role that she has in the programme; at least one
 * @param root the address under which her pages stand, without a slash at its end
 * @param language in which they are read
 * @param chosen the language that she chose instead of her own
 */
public record ParticipantVisit(
        Programme programme,
        Person person,
        List<Participation> roles,
        String root,
        Language language,
        Optional<Language> chosen) {

    /** What she is in this role; empty if she is not. */
    public Optional<Participation> as(ParticipationRole role) {
        return roles.stream().filter(one -> one.role() == role).findFirst();
    }

    /** The address of a page below hers, in the language that was chosen. */
    public String address(String... parts) {
        StringBuilder address = new StringBuilder(root);
        for (String part : parts) {
            if (!part.isEmpty()) {
                address.append('/').append(part);
            }
        }
        chosen.ifPresent(other -> address.append("?language=").append(other.code()));
        return address.toString();
    }

    /** The answer of a page that was sent: goes to a page below hers. */
    public String redirect(String... parts) {
        return "redirect:" + address(parts);
    }
}
