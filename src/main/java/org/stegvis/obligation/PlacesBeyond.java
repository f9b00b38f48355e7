package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import org.stegvis.contract.ContractTerms;

/**
 * The places that were filled beyond those agreed on, in a contract whose bonus rewards them [S17]. Only people count who
 * are new at the supplier and attested to belong to a target group.
 */
record PlacesBeyond(int practice, int employment) {

    /** The places on this day; where the contract mixes both, employments are the first to count as beyond. */
    static PlacesBeyond of(ContractTerms terms, List<Hire> hires, LocalDate day) {
        int practice = 0;
        int employment = 0;
        for (Hire hire : hires) {
            if (counts(hire, day)) {
                if (hire.form() == Hire.Form.PRACTICE) {
                    practice++;
                } else {
                    employment++;
                }
            }
        }
        int agreed = terms.persons().orElse(0);
        return switch (terms.alternative()) {
            case "A", "apprentice" -> new PlacesBeyond(practice, Math.max(0, employment - agreed));
            case "B" -> new PlacesBeyond(Math.max(0, practice - agreed), employment);
            default -> {
                int beyond = Math.max(0, practice + employment - agreed);
                yield new PlacesBeyond(Math.max(0, beyond - employment), Math.min(beyond, employment));
            }
        };
    }

    /** How many of those agreed on have been filled on this day, in any form. */
    static int filled(List<Hire> hires, LocalDate day) {
        return (int) hires.stream().filter(hire -> counts(hire, day)).count();
    }

    private static boolean counts(Hire hire, LocalDate day) {
        return hire.newHire() && hire.attested() && !hire.startsOn().isAfter(day);
    }
}
