package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipantLetters;

/** Writes the letters to applicants, each with a personal link; those after the matching go to participants. */
@Component
class ApplicationLetters {

    /** What is read on the applicant's own page alone: letters that were sent stand in a register. */
    private static final Set<ApplicationField> NOT_IN_LETTERS = Set.of(
            ApplicationFields.ACCESSIBILITY,
            ApplicationFields.CONFLICTS,
            ApplicationFields.NO_CONFLICTS,
            ApplicationFields.AVOIDS,
            ApplicationFields.AVOID_REASON,
            ApplicationFields.LINE_MANAGER);

    private final Letters letters;
    private final Editions editions;
    private final ApplicationLinks links;
    private final ApplicationWords words;
    private final Clock clock;

    ApplicationLetters(
            Letters letters, Editions editions, ApplicationLinks links, ApplicationWords words, Clock clock) {
        this.letters = letters;
        this.editions = editions;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    /** The link under which a draft is continued. */
    void saved(Application application) {
        write(
                application,
                MentoringLetter.APPLICATION_SAVED,
                application.savedAt().toString(),
                "",
                List.of());
    }

    /** A new link, because the old one has run out. */
    void newLink(Application application) {
        write(application, MentoringLetter.APPLICATION_NEW_LINK, clock.now().toString(), "", List.of());
    }

    /** Asks to confirm the address, without which the application does not count. */
    void confirm(Application application) {
        write(application, MentoringLetter.APPLICATION_CONFIRM, "sent", "confirm", List.of());
    }

    /** M01, or M04 if it was late. */
    void received(Application application) {
        boolean late = application.arrival() != Arrival.IN_TIME;
        Edition edition = editions.require(application.edition());
        List<Object> facts = new ArrayList<>(List.of(
                new Letter.Word("application.role." + application.role().code()),
                edition.plan().lettersBy(),
                edition.plan().kickOff().starts().toLocalDate(),
                copy(application)));
        if (late) {
            facts.add(new Letter.Word("application.late." + application.arrival()));
        }
        write(
                application,
                late ? MentoringLetter.APPLICATION_LATE : MentoringLetter.APPLICATION_RECEIPT,
                String.valueOf(application.revision()),
                "",
                facts);
    }

    /** M02, at most once on a day. */
    void remind(Application application, LocalDate today) {
        write(
                application,
                MentoringLetter.APPLICATION_DRAFT,
                today.toString(),
                application.sentAt().isPresent() ? "confirm" : "",
                List.of());
    }

    /** What is missing, and the last day on which it can be added. */
    void incomplete(Application application, String step, LocalDate last, List<ApplicationField> missing) {
        Language language = application.language();
        write(
                application,
                MentoringLetter.APPLICATION_INCOMPLETE,
                step,
                "edit",
                List.of(
                        last,
                        missing.stream()
                                .map(field -> words.label(field, language))
                                .collect(Collectors.joining("\n"))));
    }

    private void write(Application application, MentoringLetter kind, String step, String path, List<Object> facts) {
        String recipient = application.id().toString();
        if (letters.isWritten(application.edition(), kind.code(), step, recipient)) {
            return;
        }
        Edition edition = editions.require(application.edition());
        String owner = edition.programme().owner();
        List<Object> said =
                new ArrayList<>(List.of(owner, edition.plan().deadline(), String.valueOf(application.number())));
        said.addAll(facts);
        letters.write(new Letter(
                application.edition(),
                kind.code(),
                step,
                recipient,
                application.email(),
                application.language(),
                edition.programme().title(),
                links.address(path),
                said,
                Optional.empty(),
                Optional.of(new Letter.Personal(owner, links.issue(application), ParticipantLetters.FOOTER))));
    }

    private String copy(Application application) {
        Answered answered = new Answered(application.content());
        return ApplicationFields.of(application.role()).stream()
                .filter(field -> application.content().containsKey(field.key()) && !NOT_IN_LETTERS.contains(field))
                .map(field -> words.label(field, application.language()) + ": "
                        + words.answer(field, answered, application.language()).replace("\n", "; "))
                .collect(Collectors.joining("\n"));
    }
}
