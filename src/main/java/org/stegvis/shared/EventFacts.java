package org.stegvis.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What is known of the event that a task is about: {@code event.name}, {@code .when}, {@code .place}, {@code .answers}. */
@Component
class EventFacts implements FactSource {

    private final Events events;
    private final EventGuests guests;
    private final EventWords words;
    private final Texts texts;

    EventFacts(Events events, EventGuests guests, EventWords words, Texts texts) {
        this.events = events;
        this.guests = guests;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "event";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        Optional<ProgrammeEvent> event =
                subject.value(SharedVariables.EVENT).map(UUID::fromString).flatMap(events::find);
        return event.map(found -> List.of(new Fact(
                        texts.get(subject.language(), "fact.event." + reference),
                        value(found, reference, subject.language()))))
                .orElse(List.of());
    }

    private String value(ProgrammeEvent event, String reference, Language language) {
        return switch (reference) {
            case "name" -> words.name(event, language);
            case "when" -> language.longDate(event.starts().toLocalDate()) + ", " + words.time(event, language);
            case "place" -> words.place(event, language);
            case "answers" -> answers(event, language);
            default -> throw new IllegalArgumentException("There is no fact event." + reference);
        };
    }

    private String answers(ProgrammeEvent event, Language language) {
        List<EventGuest> all = guests.of(event.id());
        return texts.get(
                language,
                "fact.event.answers.value",
                all.size(),
                count(all, EventAnswer.YES),
                count(all, EventAnswer.REMOTE),
                count(all, EventAnswer.NO),
                count(all, EventAnswer.NONE));
    }

    private static long count(List<EventGuest> guests, EventAnswer answer) {
        return guests.stream().filter(guest -> guest.answer() == answer).count();
    }
}
