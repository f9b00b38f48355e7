package org.stegvis.mentoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a rematch does between the decisions of the coordinator. */
@Component
public class RematchSteps {

    private final Rematches rematches;
    private final Groups groups;
    private final GroupLetters letters;
    private final GroupTimes times;
    private final GroupChanges changes;
    private final GroupStarts starts;
    private final PartedPairs parted;
    private final WordsOfGroups words;

    RematchSteps(
            Rematches rematches,
            Groups groups,
            GroupLetters letters,
            GroupTimes times,
            GroupChanges changes,
            GroupStarts starts,
            PartedPairs parted,
            WordsOfGroups words) {
        this.rematches = rematches;
        this.groups = groups;
        this.letters = letters;
        this.times = times;
        this.changes = changes;
        this.starts = starts;
        this.parted = parted;
        this.words = words;
    }

    /** Tells the adepts that they are looked for a mentor and by when, or a mentor that an adept has left. */
    @Transactional
    public void tell(Rematching rematch, String step) {
        if (rematch.cause() == RematchCause.ADEPT_LEFT) {
            groups.require(rematch.group())
                    .mentor()
                    .ifPresent(mentor -> letters.to(mentor, MentoringLetter.ADEPT_LEFT, step, List.of()));
        } else {
            rematch.adeptIds()
                    .forEach(adept -> letters.to(
                            adept, MentoringLetter.MENTOR_LOST, step, List.of(times.rematchBy(rematch.edition()))));
        }
    }

    /** Writes to the adepts who are offered a mentor, who accept or object by their links, and to these mentors. */
    @Transactional
    public void offer(Rematching rematch, String step) {
        Map<UUID, List<UUID>> offered = new LinkedHashMap<>();
        for (Rematching.Concerned one : rematch.adepts()) {
            one.mentor()
                    .ifPresent(mentor -> offered.computeIfAbsent(mentor, none -> new ArrayList<>())
                            .add(one.participation()));
        }
        offered.forEach((mentor, adepts) -> {
            List<UUID> readers = new ArrayList<>(adepts);
            readers.add(mentor);
            readers.forEach(reader ->
                    letters.to(reader, MentoringLetter.NEW_GROUP, step, List.of(words.of(mentor), words.of(adepts))));
        });
    }

    /**
     * Places those who have accepted; whoever has objected or not answered is looked at again, and whoever objected is not
     * proposed the same mentor again.
     *
     * @return how many still have no group
     */
    @Transactional
    public int place(Rematching rematch) {
        MentorshipGroup before = groups.require(rematch.group());
        for (Rematching.Concerned one : rematch.adepts()) {
            one.mentor().ifPresent(mentor -> place(rematch, one.participation(), mentor, one.answer()));
        }
        rematches.withdrawOffers(rematch.id());
        int without = rematches.require(rematch.id()).adepts().size();
        if (without == 0) {
            rematches.end(rematch.id(), "newGroup");
            goOn(groups.require(before.id()), rematch.cause());
        }
        return without;
    }

    private void place(Rematching rematch, UUID adept, UUID mentor, String answer) {
        boolean moves = groups.ofParticipation(adept)
                .filter(group -> !group.id().equals(rematch.group()))
                .isPresent();
        if (answer.equals(Rematching.OBJECTED) && !moves) {
            parted.part(mentor, adept);
        }
        if (answer.equals(Rematching.ACCEPTED)) {
            join(rematch, adept, mentor);
        } else if (moves) {
            rematches.settle(rematch.id(), adept);
        }
    }

    /** Who comes too late for the last place is looked at again. */
    private void join(Rematching rematch, UUID adept, UUID mentor) {
        MentorshipGroup group = groups.open(rematch.edition(), mentor);
        if (groups.freePlaces(group) > 0) {
            groups.require(rematch.group())
                    .mentor()
                    .filter(before -> rematch.cause() == RematchCause.CONFLICT)
                    .ifPresent(before -> parted.part(before, adept));
            groups.join(group.id(), adept);
            starts.startLater(groups.require(group.id()));
            rematches.settle(rematch.id(), adept);
        }
    }

    /** What becomes of the group from which adepts were moved. */
    private void goOn(MentorshipGroup group, RematchCause cause) {
        if (group.members().isEmpty()) {
            changes.becameSmaller(group);
        } else if (cause == RematchCause.CONFLICT && group.mentor().isPresent()) {
            starts.goOn(group.id());
            changes.becameSmaller(group);
        }
    }
}
