package org.stegvis.purchasing;

import java.util.Set;
import org.stegvis.contract.Country;

/** Whose rules a purchase follows. What each profile says stands in the decision tables. */
public enum RuleProfile {
    UM_STANDARD(Country.SE, Country.FI, Country.NO),
    TRAFIKVERKET(Country.SE),
    GOTEBORG(Country.SE),
    STOCKHOLM(Country.SE),
    HELSINKI(Country.FI),
    VANTAA(Country.FI),
    NO_APPRENTICE(Country.NO),
    CUSTOM(Country.SE, Country.FI, Country.NO);

    private final Set<Country> countries;

    RuleProfile(Country... countries) {
        this.countries = Set.of(countries);
    }

    /** Whether a buyer of this country can follow the profile. */
    public boolean fits(Country country) {
        return countries.contains(country);
    }
}
