package org.stegvis.purchasing;

import java.time.Instant;
import java.util.Optional;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.Country;
import org.stegvis.platform.language.Language;

/**
 * A purchase with an employment requirement (sysselsättningskrav, työllistämisehto), from the first idea to its closing.
 *
 * @param number its number, such as 2026-0012
 * @param buyerLevel state, region or municipality
 * @param language the language in which the buyer writes
 * @param diaryNumber the number in the authority's register; empty if there is none yet
 * @param phase the phase in which it stands, or stood when it was closed
 * @param outcome how it ended; empty while it runs
 */
public record Purchase(
        String number,
        String title,
        String buyer,
        String buyerLevel,
        Country country,
        RuleProfile ruleProfile,
        Language language,
        String diaryNumber,
        ContractPeriod contract,
        String openedBy,
        Instant openedAt,
        Phase phase,
        String outcome,
        Optional<Instant> closedAt) {}
