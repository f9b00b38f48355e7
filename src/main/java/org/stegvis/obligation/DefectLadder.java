package org.stegvis.obligation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractTerms;

/** What the tables of the ladder (D7) are asked about a defect. */
@Component
class DefectLadder {

    private final Defects defects;

    DefectLadder(Defects defects) {
        this.defects = defects;
    }

    /** The variables on which the next step rests, as things stand now. */
    Map<String, Object> asked(Obligation obligation, Defect defect) {
        ContractTerms.Sanctions terms = obligation.terms().sanctions();
        Map<String, Object> asked = new HashMap<>();
        asked.put(DefectVariables.KIND.name(), defect.kind().code());
        asked.put(DefectVariables.SEVERITY.name(), defect.severity());
        asked.put(DefectVariables.EARLIER.name(), earlier(defect));
        asked.put(DefectVariables.PENALTY_NAMED.name(), Sanction.PENALTY.isNamedIn(terms));
        asked.put(DefectVariables.SUSPENSION_NAMED.name(), Sanction.SUSPENSION.isNamedIn(terms));
        asked.put(DefectVariables.TERMINATION_NAMED.name(), Sanction.TERMINATION.isNamedIn(terms));
        asked.put(DefectVariables.NOBODY_PRESENTED.name(), nobodyPresented(obligation));
        return asked;
    }

    /** How many other defects of the obligation stood, and how often this one was to be corrected in vain. */
    int earlier(Defect defect) {
        return defects.stoodBeside(defect) + defect.failedCorrections();
    }

    /** Whether the matching side has said that it presented nobody; as long as it has not said, it did not fail. */
    static boolean nobodyPresented(Obligation obligation) {
        return obligation.candidatesPresented().equals(Optional.of(0));
    }
}
