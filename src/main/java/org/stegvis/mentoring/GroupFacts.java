package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.ReasonText;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What is known of groups, rematches, silent participants and concerns, for the facts of their forms. */
@Component
class GroupFacts implements FactSource {

    private final GroupOfTask tasks;
    private final Groups groups;
    private final GroupMeetings meetings;
    private final FitAnswers fits;
    private final NewMentors mentors;
    private final ContactAttempts contacts;
    private final Concerns concerns;
    private final WordsOfGroups words;
    private final Texts texts;

    GroupFacts(
            GroupOfTask tasks,
            Groups groups,
            GroupMeetings meetings,
            FitAnswers fits,
            NewMentors mentors,
            ContactAttempts contacts,
            Concerns concerns,
            WordsOfGroups words,
            Texts texts) {
        this.tasks = tasks;
        this.groups = groups;
        this.meetings = meetings;
        this.fits = fits;
        this.mentors = mentors;
        this.contacts = contacts;
        this.concerns = concerns;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "group";
    }

    /** An edition has many groups; without a task nobody says which is meant. */
    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        return values(subject, reference)
                .map(value -> new Fact(texts.get(subject.language(), "fact.group." + reference), value))
                .toList();
    }

    private Stream<String> values(FormSubject subject, String reference) {
        return switch (reference) {
            case "members" -> members(group(subject));
            case "lastMeeting" -> lastMeeting(group(subject), subject.language());
            case "fit" -> fit(group(subject), subject.language());
            case "cause" ->
                Stream.of(texts.get(
                        subject.language(),
                        "mentoring.rematch.cause."
                                + tasks.rematch(subject).cause().code()));
            case "concerned" -> tasks.rematch(subject).adeptIds().stream().map(words::of);
            case "proposal" -> proposed(subject, mentors.of(tasks.rematch(subject)));
            case "proposalWithMove" ->
                Stream.of(mentors.withMove(tasks.rematch(subject)))
                        .filter(proposal -> proposal.mover().isPresent())
                        .flatMap(proposal -> proposed(subject, proposal));
            case "fewest" -> Stream.of(String.valueOf(groups.fewest(group(subject))));
            case "participant" -> Stream.of(words.of(tasks.participation(subject)));
            case "unanswered" -> Stream.of(String.valueOf(contacts.inARow(tasks.participation(subject))));
            default -> concern(concerns.require(tasks.concern(subject)), reference, subject.language());
        };
    }

    private MentorshipGroup group(FormSubject subject) {
        return subject.value(GroupVariables.REMATCH).isPresent()
                ? groups.require(tasks.rematch(subject).group())
                : tasks.group(subject);
    }

    private Stream<String> members(MentorshipGroup group) {
        return Stream.of(words.mentorOf(group) + ": " + words.of(group.adepts()));
    }

    private Stream<String> lastMeeting(MentorshipGroup group, Language language) {
        return meetings.of(group.id()).stream().limit(1).map(meeting -> language.longDate(meeting.day()));
    }

    private Stream<String> fit(MentorshipGroup group, Language language) {
        return fits.of(group.id()).entrySet().stream()
                .filter(said -> said.getValue() != Fit.GOOD)
                .map(said -> words.of(said.getKey()) + ": "
                        + texts.get(language, "mentoring.fit." + said.getValue().code()));
    }

    private Stream<String> proposed(FormSubject subject, NewMentors.Proposal proposal) {
        Rematching rematch = tasks.rematch(subject);
        Language language = subject.language();
        ReasonText reasons = new ReasonText(texts, id -> id);
        List<String> lines = new ArrayList<>();
        proposal.mentors()
                .forEach((adept, mentor) -> lines.add(texts.get(
                        language,
                        "mentoring.rematch.pair",
                        words.of(adept),
                        words.of(mentor),
                        proposal.reasons().getOrDefault(adept, List.of()).stream()
                                .map(reason -> reasons.sentence(language, reason))
                                .collect(Collectors.joining(" ")))));
        rematch.adeptIds().stream()
                .filter(adept -> !proposal.mentors().containsKey(adept))
                .forEach(adept -> lines.add(texts.get(language, "mentoring.rematch.nobody", words.of(adept))));
        return lines.stream();
    }

    private Stream<String> concern(RaisedConcern concern, String reference, Language language) {
        return switch (reference) {
            case "concern" -> Stream.of(concern.words());
            case "raisedBy" -> Stream.of(words.of(concern.raisedBy()));
            case "about" -> concern.about().stream().map(words::of);
            default -> throw new IllegalArgumentException("There is no fact group." + reference);
        };
    }
}
