package org.stegvis.mentoring;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts who has applied, for the rules that ask it (A4, R4, R7). */
@Component
public class CountApplicants {

    private final RecruitmentFigures figures;
    private final EditionTimes times;

    CountApplicants(RecruitmentFigures figures, EditionTimes times) {
        this.figures = figures;
        this.times = times;
    }

    /** The figures as variables of a process. */
    public Map<String, Object> of(Edition edition) {
        Recruitment now = figures.of(edition);
        return Map.of(
                EditionVariables.ADEPTS.name(), now.adepts(),
                EditionVariables.MENTORS_BEYOND_MINIMUM.name(),
                        now.mentors() - edition.plan().fewestMentors(),
                EditionVariables.PLACES_FOR_EACH_ADEPT.name(), now.placesForEachAdept(),
                EditionVariables.MENTORS_MISSING.name(), now.missesMentors(times.draftShare()),
                EditionVariables.EXTENDED.name(), edition.extended());
    }
}
