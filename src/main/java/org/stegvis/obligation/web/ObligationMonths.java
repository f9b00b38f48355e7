package org.stegvis.obligation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Fulfilment;
import org.stegvis.obligation.FulfilmentOfObligations;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.web.HireNotes.HireNote;
import org.stegvis.platform.Clock;

/** Takes the figure of an obligation apart: what each hire adds, and from where that is known. */
@Component
class ObligationMonths {

    private final FulfilmentOfObligations fulfilments;
    private final Submissions submissions;
    private final HireNotes notes;
    private final Clock clock;

    ObligationMonths(FulfilmentOfObligations fulfilments, Submissions submissions, HireNotes notes, Clock clock) {
        this.fulfilments = fulfilments;
        this.submissions = submissions;
        this.notes = notes;
        this.clock = clock;
    }

    /** What a hire adds, and what told of it. */
    record HireMonths(Fulfilment.Worked worked, Optional<Submission> toldBy, HireNote note) {}

    /** The figure of today. */
    Fulfilment today(Obligation obligation) {
        return fulfilments.of(obligation, clock.today(obligation.country().zone()));
    }

    /** What each hire adds to the figure. */
    List<HireMonths> of(Obligation obligation, Fulfilment fulfilment) {
        Map<Integer, HireNote> noted = notes.of(obligation.id());
        Map<UUID, Submission> sent =
                submissions.of(obligation.id()).stream().collect(Collectors.toMap(Submission::id, Function.identity()));
        return fulfilment.hires().stream()
                .map(worked -> {
                    HireNote note = noted.getOrDefault(
                            worked.hire().number(),
                            new HireNote(worked.hire().number(), Optional.empty(), Optional.empty()));
                    return new HireMonths(worked, note.toldBy().map(sent::get), note);
                })
                .toList();
    }
}
