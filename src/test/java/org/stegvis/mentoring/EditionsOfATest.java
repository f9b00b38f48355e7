package org.stegvis.mentoring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.stegvis.contract.Country;
import org.stegvis.mentoring.matching.EditionRules;

/** Editions with an open call and no process of their own. The ordinary one is Finnish, its deadline 30 September 2027. */
@TestComponent
public class EditionsOfATest {

    /** The last day of the ordinary call. */
    public static final LocalDate DEADLINE = LocalDate.of(2027, 9, 30);

    private final Editions editions;

    EditionsOfATest(Editions editions) {
        this.editions = editions;
    }

    /** The ordinary edition, its call open. */
    public Edition open() {
        return open(Country.FI, DEADLINE);
    }

    /** An edition of this country whose call ends on this day; its later days follow those of the first Finnish round. */
    public Edition open(Country country, LocalDate deadline) {
        Edition planned = editions.plan(
                "Mentoring in public procurement", "Ministry of Examples", country, plan(deadline), "carin");
        editions.become(planned.number(), EditionState.OPEN);
        return editions.require(planned.number());
    }

    /** A plan whose call ends on this day. */
    public static EditionPlan plan(LocalDate deadline) {
        return new EditionPlan(
                deadline.minusDays(30),
                deadline,
                deadline.plusDays(7),
                deadline.plusDays(9),
                meeting(deadline.plusDays(27), "remote", "https://meet.example.org/orientation", 0),
                meeting(deadline.plusDays(34), "onSite", "Examplegatan 1, Helsinki", 1),
                meeting(deadline.plusDays(123), "remote", "https://meet.example.org/mid-term", 0),
                meeting(deadline.plusDays(207), "onSite", "Examplegatan 1, Helsinki", 2),
                deadline.plusDays(240),
                Set.of("PUBLIC", "PRIVATE", "THIRD"),
                8,
                5,
                "A",
                Optional.empty(),
                false,
                EditionRules.usual(2027));
    }

    private static EditionPlan.Meeting meeting(LocalDate day, String mode, String place, int meals) {
        LocalDateTime starts = day.atTime(13, 0);
        return new EditionPlan.Meeting(starts, starts.plusHours(3), mode, place, meals);
    }
}
