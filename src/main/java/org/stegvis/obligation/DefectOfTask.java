package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.FormSubject;

/** The defect that a task is about. */
@Component
class DefectOfTask {

    private final Defects defects;
    private final Obligations obligations;
    private final Clock clock;

    DefectOfTask(Defects defects, Obligations obligations, Clock clock) {
        this.defects = defects;
        this.obligations = obligations;
        this.clock = clock;
    }

    /**
     * A defect with its obligation.
     *
     * @param today the day that it is in the country of the contract
     */
    record Matter(Obligation obligation, Defect defect, LocalDate today) {

        UUID id() {
            return defect.id();
        }

        /** The day by which a correction is due if the time that the contract gives counts from this day. */
        LocalDate correctionDueFrom(LocalDate day) {
            return day.plusDays(obligation.terms().sanctions().correctionDays());
        }

        /** The day that was set, unless it is too late for that. */
        LocalDate correctionDue() {
            return defect.correctionDue().filter(day -> day.isAfter(today)).orElseGet(() -> correctionDueFrom(today));
        }
    }

    /** The matter as it stands now. */
    Matter of(FormSubject subject) {
        Defect defect = defects.require(
                UUID.fromString(subject.value(ObligationVariables.DEFECT).orElseThrow()));
        Obligation obligation = obligations.require(defect.obligation());
        return new Matter(obligation, defect, clock.today(obligation.country().zone()));
    }
}
