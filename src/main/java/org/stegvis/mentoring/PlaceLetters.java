package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.mentoring.matching.ReasonText;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.Offer;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;

/**
 * The letters that offer a place: to an adept with her mentor, her group and why they fit (M05), to a mentor with her
 * adepts and their goals (M06); both with all dates, what is paid of journeys, and how to accept.
 */
@Component
public class PlaceLetters {

    private final Persons persons;
    private final Workplaces workplaces;
    private final Applications applications;
    private final EditionLetterFacts facts;
    private final ParticipantLetters letters;
    private final Texts texts;

    PlaceLetters(
            Persons persons,
            Workplaces workplaces,
            Applications applications,
            EditionLetterFacts facts,
            ParticipantLetters letters,
            Texts texts) {
        this.persons = persons;
        this.workplaces = workplaces;
        this.applications = applications;
        this.facts = facts;
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * Writes to an adept.
     *
     * @param others the other adepts of her group
     * @param why why she and the mentor fit, if it is known
     */
    public void toAdept(
            Edition edition,
            Participation adept,
            Participation mentor,
            List<Participation> others,
            Optional<PairExplanation> why,
            Offer offer) {
        Language language = languageOf(adept);
        Optional<Person> guide = persons.find(mentor.person());
        letters.write(
                adept,
                MentoringLetter.PLACE_ADEPT,
                offer.id().toString(),
                "",
                List.of(
                        offer.openUntil().atZone(edition.zone()).toLocalDate(),
                        guide.map(Person::name).orElse(""),
                        workplaces.require(mentor.workplace()).name(),
                        guide.map(Person::email).orElse(""),
                        others.isEmpty()
                                ? texts.get(language, "mentoring.aloneInGroup")
                                : EditionLetterFacts.list(named(others)),
                        reasons(why, language),
                        facts.meetings(edition, ParticipationRole.ADEPT, language),
                        facts.costs(edition, ParticipationRole.ADEPT, language),
                        facts.workbook(language)));
    }

    /** Writes to a mentor about the adepts whom she is given. */
    public void toMentor(Edition edition, Participation mentor, List<Participation> adepts, Offer offer) {
        Language language = languageOf(mentor);
        letters.write(
                mentor,
                MentoringLetter.PLACE_MENTOR,
                offer.id().toString(),
                "",
                List.of(
                        offer.openUntil().atZone(edition.zone()).toLocalDate(),
                        EditionLetterFacts.list(
                                adepts.stream().map(this::withGoals).toList()),
                        facts.orientation(edition, language),
                        facts.meetings(edition, ParticipationRole.MENTOR, language),
                        facts.costs(edition, ParticipationRole.MENTOR, language),
                        facts.workbook(language)));
    }

    private String reasons(Optional<PairExplanation> why, Language language) {
        ReasonText words = new ReasonText(texts, this::nameOf);
        List<String> said = new ArrayList<>(why.map(PairExplanation::plainReasons).orElse(List.of()).stream()
                .map(reason -> words.sentence(language, reason))
                .toList());
        if (said.isEmpty()) {
            said.add(texts.get(language, "mentoring.matchedAsAWhole"));
        }
        return EditionLetterFacts.list(said);
    }

    private String withGoals(Participation adept) {
        String goals = applications
                .ofParticipation(adept.id())
                .map(application -> application.content().get("goals"))
                .filter(List.class::isInstance)
                .map(given -> ((List<?>) given).stream().map(String::valueOf).collect(Collectors.joining("; ")))
                .orElse("");
        return Stream.of(named(List.of(adept)).get(0), goals)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private List<String> named(List<Participation> members) {
        return members.stream()
                .map(member -> Stream.of(
                                persons.find(member.person()).map(Person::name).orElse(""),
                                workplaces.require(member.workplace()).name(),
                                persons.find(member.person()).map(Person::email).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private String nameOf(String id) {
        return persons.find(UUID.fromString(id)).map(Person::name).orElse("");
    }

    private Language languageOf(Participation reader) {
        return persons.find(reader.person()).map(Person::language).orElse(Language.EN);
    }
}
