package org.stegvis.mentoring.web;

import java.util.List;

/**
 * Something that a participant fills in about her group. Its words stand under {@code group.sheet.<code>}: title and
 * intro.
 */
interface GroupSheet {

    /** The code in texts, and the last part of its address. */
    String code();

    /** Whether it is there for this member now. */
    boolean isOpenTo(GroupMember member);

    /** Whether she is asked for it now, and may not merely do it. */
    boolean isAsked(GroupMember member);

    List<SheetField> fields(GroupMember member);

    /**
     * Does what follows from good answers.
     *
     * @return the end of the key {@code group.done.<…>} of what she is told
     * @throws AnswersRefused if a rule is broken
     */
    String take(GroupMember member, SheetAnswers answers);
}
