package org.stegvis.mentoring;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.EditionFigures.Attendance;
import org.stegvis.mentoring.EditionFigures.Cell;
import org.stegvis.mentoring.EditionFigures.Figures;
import org.stegvis.mentoring.EditionFigures.Part;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.ParticipationRole;

/** The figures of an edition in words, as forms and the closing page show them. */
@Component
public class FigureWords {

    /** The figures in the order in which a report has them. */
    public static final List<String> REPORT = List.of(
            "applied",
            "admitted",
            "ratio",
            "acceptance",
            "attendance",
            "ownMeetings",
            "hours",
            "dropOuts",
            "joinedLater",
            "certificates",
            "openClaims");

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** One figure under its name; a list of meetings is one fact. Empty for a name that no figure has. */
    public List<Fact> facts(Figures figures, String name, Language language) {
        return REPORT.contains(name)
                ? List.of(new Fact(texts.get(language, "figure.edition." + name), value(figures, name, language)))
                : List.of();
    }

    private String value(Figures figures, String name, Language language) {
        return switch (name) {
            case "applied" ->
                say(
                        language,
                        "figure.edition.byRole",
                        figures.applied().get(ParticipationRole.ADEPT),
                        figures.applied().get(ParticipationRole.MENTOR));
            case "admitted" ->
                say(
                        language,
                        "figure.edition.byRole",
                        figures.admitted().get(ParticipationRole.ADEPT).some(),
                        figures.admitted().get(ParticipationRole.MENTOR).some());
            case "ratio" -> say(language, "figure.edition.placesAre", figures.places());
            case "acceptance" -> part(figures.acceptedSoon(), language);
            case "attendance" ->
                figures.attendance().isEmpty()
                        ? texts.get(language, "figure.edition.none")
                        : figures.attendance().stream()
                                .map(meeting -> meeting(meeting, language))
                                .collect(Collectors.joining("; "));
            case "ownMeetings" -> part(figures.ownMeetings(), language);
            case "hours" -> say(language, "figure.edition.hoursAre", figures.hours());
            case "dropOuts" ->
                figures.dropOuts().isEmpty()
                        ? texts.get(language, "figure.edition.none")
                        : figures.dropOuts().stream()
                                .map(cell -> dropOut(cell, language))
                                .collect(Collectors.joining("; "));
            case "joinedLater" -> say(language, "figure.edition.peopleAre", figures.joinedLater());
            case "certificates" -> part(figures.certified(), language);
            default -> say(language, "figure.edition.claimsAre", figures.openClaims());
        };
    }

    /** How many have a code, or that they are too few to be shown. */
    public String count(Cell cell, Language language) {
        return cell.count()
                .map(people ->
                        NumberFormat.getIntegerInstance(language.locale()).format(people))
                .orElseGet(() -> texts.get(language, "figure.edition.tooFew"));
    }

    private String dropOut(Cell cell, Language language) {
        String reason = texts.find(language, "figure.edition.left." + cell.code())
                .orElseGet(() -> texts.get(language, "figure.edition.left.OTHER"));
        return reason + ": " + count(cell, language);
    }

    private String meeting(Attendance meeting, Language language) {
        return texts.get(language, "mentoring.meeting." + meeting.kind().code()) + ": "
                + part(meeting.present(), language);
    }

    private String part(Part part, Language language) {
        return part.percent()
                .map(percent -> say(language, "figure.edition.partOf", part.some(), part.of(), percent))
                .orElseGet(() -> texts.get(language, "figure.edition.none"));
    }

    private String say(Language language, String key, int... numbers) {
        Object[] said = java.util.Arrays.stream(numbers)
                .mapToObj(number ->
                        NumberFormat.getIntegerInstance(language.locale()).format(number))
                .toArray();
        return texts.get(language, key, said);
    }
}
