package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.Events;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.Programmes;

/** An edition whose people have accepted their places, with its groups taken through their real models. */
public final class GroupWalk {

    private final ApplicationContext context;
    private final Edition edition;
    private final EditionWalk walk;

    private GroupWalk(ApplicationContext context) {
        this.context = context;
        this.edition = in(() -> context.getBean(EditionsOfATest.class).open());
        this.walk = EditionWalk.of(context, edition.number());
        run(() ->
                bean(Programmes.class).give(edition.number(), ProgrammeRole.COORDINATOR, "test-programme-coordinator"));
    }

    public static GroupWalk begin(ApplicationContext context) {
        return new GroupWalk(context);
    }

    public Edition edition() {
        return edition;
    }

    public EditionWalk walk() {
        return walk;
    }

    /** Somebody of this role in this state, whose answers are the ordinary ones but for these. */
    public UUID somebody(ParticipationRole role, ParticipationState state, Map<String, Object> others) {
        return in(() -> {
            UUID id = context.getBean(ApplicationsOfATest.class)
                    .eligible(edition, role, others)
                    .participation()
                    .orElseThrow();
            bean(Participations.class).become(id, state, JournalLine.SYSTEM, "");
            return id;
        });
    }

    public UUID mentor(int fewest, int most) {
        return somebody(ParticipationRole.MENTOR, ParticipationState.CONFIRMED, Map.of("fewest", fewest, "most", most));
    }

    public UUID adept() {
        return somebody(ParticipationRole.ADEPT, ParticipationState.CONFIRMED, Map.of());
    }

    public UUID reserve(int most) {
        return somebody(ParticipationRole.MENTOR, ParticipationState.RESERVE, Map.of("fewest", 1, "most", most));
    }

    public List<UUID> adepts(int number) {
        List<UUID> adepts = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            adepts.add(adept());
        }
        return adepts;
    }

    /** The groups of an approved run. */
    public GroupWalk form(Map<UUID, List<UUID>> groups) {
        List<MatchingRun.Group> approved = new ArrayList<>();
        groups.forEach((mentor, adepts) -> approved.add(new MatchingRun.Group(
                mentor.toString(), adepts.stream().map(UUID::toString).toList())));
        run(() -> bean(Groups.class).form(edition.number(), approved));
        return this;
    }

    /** The kick-off was held. */
    public GroupWalk kickOff() {
        EditionPlan.Meeting meeting = edition.plan().kickOff();
        run(() -> {
            var event = bean(Events.class)
                    .plan(
                            edition.number(),
                            EventKind.KICK_OFF,
                            meeting.starts(),
                            meeting.ends(),
                            meeting.mode(),
                            meeting.place(),
                            0,
                            Optional.empty());
            bean(Events.class).held(event.id(), "test-programme-coordinator");
        });
        walk.runWhatIsReady();
        return this;
    }

    public MentorshipGroup groupOf(UUID participation) {
        return bean(Groups.class).ofParticipation(participation).orElseThrow();
    }

    public boolean hasGroup(UUID participation) {
        return bean(Groups.class).ofParticipation(participation).isPresent();
    }

    public ParticipationState stateOf(UUID participation) {
        return bean(Participations.class).require(participation).state();
    }

    public GroupWalk becomes(UUID participation, ParticipationState state) {
        run(() -> bean(Participations.class).become(participation, state, JournalLine.SYSTEM, "test"));
        walk.runWhatIsReady();
        return this;
    }

    /** Somebody logs a meeting at which everybody was. */
    public boolean meets(UUID by, LocalDate day) {
        MentorshipGroup group = groupOf(by);
        boolean logged = in(() -> bean(GroupMeetings.class)
                .log(group.id(), by, new GroupMeetings.Told(day, "remote", 60, Set.copyOf(group.members()))));
        walk.runWhatIsReady();
        return logged;
    }

    public GroupWalk fits(UUID participation, Fit fit) {
        MentorshipGroup group = groupOf(participation);
        run(() -> bean(FitAnswers.class).keep(group.id(), participation, fit));
        walk.runWhatIsReady();
        return this;
    }

    public GroupWalk notGood(UUID adept) {
        run(() -> bean(GroupChanges.class).notGood(adept));
        walk.runWhatIsReady();
        return this;
    }

    /** Somebody answers to the mentor whom she is offered. */
    public GroupWalk answers(UUID adept, boolean accepts) {
        run(() -> {
            Rematches rematches = bean(Rematches.class);
            rematches.answer(rematches.offeredTo(adept).orElseThrow().id(), adept, accepts);
        });
        walk.runWhatIsReady();
        return this;
    }

    /** Who got letters of this kind, by participation, each as often as she got one. */
    public List<UUID> readersOf(MentoringLetter kind) {
        Map<String, UUID> byPerson = new HashMap<>();
        bean(Participations.class)
                .in(edition.number())
                .forEach(somebody -> byPerson.put(somebody.person().toString(), somebody.id()));
        return bean(org.stegvis.letter.Letters.class).ofCase(edition.number()).stream()
                .filter(letter -> letter.kind().equals(kind.code()))
                .map(letter -> byPerson.get(letter.recipient()))
                .toList();
    }

    public Participation participation(UUID id) {
        return bean(Participations.class).require(id);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void run(Runnable work) {
        in(() -> {
            work.run();
            return 0;
        });
    }

    public <T> T in(Supplier<T> work) {
        return context.getBean(TransactionTemplate.class).execute(status -> work.get());
    }
}
