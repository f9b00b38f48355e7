package org.stegvis.mentoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationField;
import org.stegvis.mentoring.ApplicationFields;
import org.stegvis.mentoring.ApplicationWords;
import org.stegvis.mentoring.Applications;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionFigures;
import org.stegvis.mentoring.FigureWords;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.Participations;

/** One application to read, and what those who applied have answered in figures. */
@Component
class ApplicationView {

    /** What only coordinators see: whom somebody does not want to meet, and with whom she has a conflict (3.11). */
    private static final Set<String> HIDDEN =
            Set.of("avoids", "avoidReason", "conflicts", "noConflicts", "accessibilityNeeds", "lineManagerEmail");

    private final Applications applications;
    private final Participations participations;
    private final ApplicationWords words;
    private final FigureWords figureWords;

    ApplicationView(
            Applications applications, Participations participations, ApplicationWords words, FigureWords figureWords) {
        this.applications = applications;
        this.participations = participations;
        this.words = words;
        this.figureWords = figureWords;
    }

    /** An application with its answers in words. */
    record Read(Application application, Optional<Participation> participation, List<Fact> answers) {}

    /** The application with this id to this edition; what is hidden is shown to coordinators alone. */
    Optional<Read> of(Edition edition, UUID id, boolean coordinator, Language language) {
        return applications
                .find(id)
                .filter(found -> found.edition().equals(edition.number())
                        && found.participation().isPresent())
                .map(found -> new Read(
                        found,
                        found.participation().flatMap(participations::find),
                        words.answers(coordinator ? found : withoutHidden(found), language)
                                .toList()));
    }

    /** How many answered what, under the label of each field. */
    Map<String, List<Fact>> counted(EditionFigures.Figures figures, Language language) {
        Map<String, List<Fact>> counted = new LinkedHashMap<>();
        for (String key : EditionFigures.FIELDS) {
            ApplicationField field = ApplicationFields.of(ParticipationRole.ADEPT).stream()
                    .filter(known -> known.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            List<Fact> cells = new ArrayList<>();
            figures.by()
                    .get(key)
                    .forEach(cell -> cells.add(
                            new Fact(words.option(field, cell.code(), language), figureWords.count(cell, language))));
            counted.put(words.label(field, language), cells);
        }
        return counted;
    }

    private static Application withoutHidden(Application found) {
        Map<String, Object> shown = new LinkedHashMap<>(found.content());
        shown.keySet().removeAll(HIDDEN);
        return new Application(
                found.id(),
                found.number(),
                found.edition(),
                found.role(),
                shown,
                found.email(),
                found.language(),
                found.savedAt(),
                found.emailConfirmed(),
                found.submittedAt(),
                found.revision(),
                found.arrival(),
                found.participation(),
                found.withdrawn(),
                found.sentAt(),
                found.enteredBy());
    }
}
