package org.stegvis.mentoring;

import java.util.Map;
import org.stegvis.contract.Country;
import org.stegvis.mentoring.matching.Place;
import org.stegvis.platform.language.Language;

/**
 * A region in which somebody works: a Finnish landskap, a Swedish län or a Norwegian fylke.
 *
 * @param code of ISO 3166-2, such as FI-18
 * @param mainTown from which distances are reckoned
 */
public record Region(String code, Country country, Place mainTown, Map<Language, String> names) {

    public Region {
        names = Map.copyOf(names);
    }

    /** Its name as readers of this language write it. */
    public String name(Language language) {
        return names.get(language);
    }
}
