package org.stegvis.shared;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.party.Officer;

/** Warns the coordinator of an event whose guests have little time to answer. */
@Component
public class EventNotices {

    private final Events events;
    private final EventWords words;
    private final Programmes programmes;
    private final OfficersOfProgrammes officers;

    EventNotices(Events events, EventWords words, Programmes programmes, OfficersOfProgrammes officers) {
        this.events = events;
        this.words = words;
        this.programmes = programmes;
        this.officers = officers;
    }

    /** Writes to the coordinator, once for each version of the event. */
    @Transactional
    public void shortNotice(UUID event) {
        ProgrammeEvent now = events.require(event);
        Programme programme = programmes.require(now.programme());
        for (Officer reader : officers.readers(programme.number(), ProgrammeRole.COORDINATOR.group())) {
            officers.write(
                    programme,
                    List.of(reader),
                    ProgrammeOfficersLetter.EVENT_SHORT_NOTICE.code(),
                    event + "-" + now.sequence(),
                    "/programmes/" + programme.number(),
                    List.of(words.name(now, reader.language()), now.starts().toLocalDate()));
        }
    }
}
