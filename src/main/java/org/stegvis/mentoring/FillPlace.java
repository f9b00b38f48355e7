package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.shared.Participation;

/** Gives a place that somebody did not take to whoever on the waiting list fits its group best. */
@Component
public class FillPlace {

    private final Groups groups;

    FillPlace(Groups groups) {
        this.groups = groups;
    }

    /**
     * Somebody has declined her place or let its time run out: it is offered to the best fit for that group on the
     * waiting list; where nobody fits, the group goes on. Saying it twice changes nothing more.
     */
    @Transactional
    public void after(Participation declined) {
        groups.leave(declined.id(), LeavingCause.DECLINED);
    }
}
