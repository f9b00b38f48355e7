package org.stegvis.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.shared.ParticipationRole;

/** Tells whether an application is in time, and what becomes of it if it is not (rule R3). */
@Component
class ArrivalOfApplication {

    private static final Set<EditionState> BEFORE_MATCHING =
            Set.of(EditionState.PLANNED, EditionState.OPEN, EditionState.CLOSED);

    private final Applications applications;
    private final DecisionTables tables;

    ArrivalOfApplication(Applications applications, DecisionTables tables) {
        this.applications = applications;
        this.tables = tables;
    }

    /** What an application of this role is that was submitted at this moment. */
    Arrival of(Edition edition, ParticipationRole role, Instant submitted) {
        if (!edition.isLate(submitted)) {
            return Arrival.IN_TIME;
        }
        LocalDate day = LocalDate.ofInstant(submitted, edition.zone());
        Map<String, Object> said = tables.ask(
                "late-application",
                Map.of(
                        "daysLate",
                        (int) ChronoUnit.DAYS.between(edition.plan().deadline(), day),
                        "matched",
                        !BEFORE_MATCHING.contains(edition.state()),
                        "role",
                        role.code(),
                        "placesFree",
                        arePlacesFree(edition)));
        return Arrival.valueOf(said.get("arrival").toString());
    }

    private boolean arePlacesFree(Edition edition) {
        List<Application> counted = applications.counted(edition.number());
        int places = counted.stream()
                .filter(application -> application.role() == ParticipationRole.MENTOR)
                .map(application -> new Answered(application.content()).text(ApplicationFields.MOST))
                .filter(most -> most.matches("\\d"))
                .mapToInt(Integer::parseInt)
                .sum();
        long adepts = counted.stream()
                .filter(application -> application.role() == ParticipationRole.ADEPT)
                .count();
        return places > adepts;
    }
}
