package org.stegvis.mentoring;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What forms show of an edition: its plan, who has applied, and in the end its figures. */
@Component
class EditionFacts implements FactSource {

    private static final List<String> MEETINGS = List.of("orientation", "kickOff", "midTerm", "final");

    private final Editions editions;
    private final RecruitmentFigures recruitment;
    private final EditionFigures figures;
    private final FigureWords figureWords;
    private final EditionLetterFacts words;
    private final AnswerSheets sheets;
    private final Texts texts;

    EditionFacts(
            Editions editions,
            RecruitmentFigures recruitment,
            EditionFigures figures,
            FigureWords figureWords,
            EditionLetterFacts words,
            AnswerSheets sheets,
            Texts texts) {
        this.editions = editions;
        this.recruitment = recruitment;
        this.figures = figures;
        this.figureWords = figureWords;
        this.words = words;
        this.sheets = sheets;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "edition";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return editions.find(caseNumber)
                .map(edition -> facts(edition, reference, language))
                .orElse(List.of());
    }

    private List<Fact> facts(Edition edition, String reference, Language language) {
        EditionPlan plan = edition.plan();
        if (MEETINGS.contains(reference)) {
            return fact(language, reference, meeting(plan.meetings().get(MEETINGS.indexOf(reference)), language));
        }
        return switch (reference) {
            case "title" ->
                fact(
                        language,
                        reference,
                        edition.number() + " " + edition.programme().title());
            case "call" ->
                fact(
                        language,
                        reference,
                        language.longDate(plan.callOpens()) + " – " + language.longDate(plan.deadline()));
            case "matching" ->
                fact(
                        language,
                        reference,
                        text(language, "fact.edition.matchingAndLetters", plan.matchingDone(), plan.lettersBy()));
            case "ends" -> fact(language, reference, language.longDate(plan.ends()));
            case "minimum" ->
                fact(
                        language,
                        reference,
                        text(language, "fact.edition.minimumIs", plan.fewestMentors(), plan.ownMeetings()));
            case "costRule" -> fact(language, reference, costRule(plan, language));
            case "weights" -> fact(language, reference, weights(plan.rules().weights(), language));
            case "recruitment" -> fact(language, reference, recruitment(edition, language));
            case "weeks" -> weeks(edition, language);
            case "returned" ->
                sheets.text(edition.number(), "approve-plan", "planReturnReason")
                        .map(why -> fact(language, reference, why))
                        .orElse(List.of());
            default -> figureWords.facts(figures.of(edition), reference, language);
        };
    }

    private List<Fact> fact(Language language, String reference, String value) {
        return List.of(new Fact(texts.get(language, "fact.edition." + reference), value));
    }

    private String meeting(EditionPlan.Meeting meeting, Language language) {
        return words.time(meeting.starts(), meeting.ends(), language) + ", "
                + texts.get(language, "mentoring.mode." + meeting.mode()) + ", " + meeting.place();
    }

    private String costRule(EditionPlan plan, Language language) {
        return texts.get(language, "fact.edition.costRule." + plan.costPolicy()) + " "
                + texts.get(
                        language,
                        plan.costPolicyConfirmedBy().isPresent()
                                ? "fact.edition.costRuleConfirmed"
                                : "fact.edition.costRuleOpen");
    }

    private String weights(Weights weights, Language language) {
        return text(
                language,
                "fact.edition.weightsAre",
                weights.competence(),
                weights.help(),
                weights.experience(),
                weights.organisation(),
                weights.region(),
                weights.availability(),
                weights.language());
    }

    private String recruitment(Edition edition, Language language) {
        Recruitment now = recruitment.of(edition);
        return text(
                language,
                "fact.edition.recruited",
                now.adepts(),
                now.mentors(),
                now.places(),
                now.adeptDrafts() + now.mentorDrafts());
    }

    private List<Fact> weeks(Edition edition, Language language) {
        String lines = recruitment.weeks(edition).stream()
                .map(week -> text(language, "fact.edition.week", week.week(), week.adepts(), week.mentors()))
                .collect(Collectors.joining("; "));
        return Optional.of(lines)
                .filter(said -> !said.isEmpty())
                .map(said -> fact(language, "weeks", said))
                .orElse(List.of());
    }

    private String text(Language language, String key, Object... arguments) {
        Object[] said = java.util.Arrays.stream(arguments)
                .map(argument -> argument instanceof java.time.LocalDate day
                        ? language.longDate(day)
                        : NumberFormat.getIntegerInstance(language.locale()).format(argument))
                .toArray();
        return texts.get(language, key, said);
    }
}
