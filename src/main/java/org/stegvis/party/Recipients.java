package org.stegvis.party;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How those are called to whom letters go, as the register of parties knows them now: officers and contacts. */
@Component
public class Recipients {

    private final Officers officers;
    private final Organisations organisations;

    Recipients(Officers officers, Organisations organisations) {
        this.officers = officers;
        this.organisations = organisations;
    }

    /** The names by user id or by the id of a contact; a contact comes after her organisation. Others are left out. */
    public Map<String, String> namesOf(Collection<String> ids) {
        Map<String, String> names = officers.namesOf(ids);
        names.putAll(organisations.namesOfContacts(ids));
        return names;
    }
}
