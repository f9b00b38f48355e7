package org.stegvis.letter;

import org.springframework.context.ApplicationContext;

/** Lets tests of other packages tell of letters that cannot be sent, as the round does. */
public final class HandOverRound {

    private HandOverRound() {}

    /** Goes one round. */
    public static void go(ApplicationContext application) {
        application.getBean(HandOver.class).tell();
    }
}
