package org.stegvis.mentoring;

import java.util.Locale;
import org.stegvis.shared.ParticipantLetterKind;

/** The letters of the mentor programme to its applicants and participants (M01 to M18 of the domain, chapter 3.7). */
public enum MentoringLetter implements ParticipantLetterKind {
    /** With the link under which a draft is continued. */
    APPLICATION_SAVED("application"),
    /** To an applicant whose link has run out. */
    APPLICATION_NEW_LINK("application"),
    /** Before an application counts: to confirm the address. */
    APPLICATION_CONFIRM("application"),
    /** M01 */
    APPLICATION_RECEIPT("application"),
    /** M02 */
    APPLICATION_DRAFT("application"),
    /** M03 */
    DEADLINE_EXTENDED(""),
    /** M04 */
    APPLICATION_LATE("application"),
    /** What is missing, and until when it can be added. */
    APPLICATION_INCOMPLETE("application"),
    /** A mentor is asked about the group proposed for her (A12). */
    GROUP_PROPOSED("proposal"),
    /** M05 */
    PLACE_ADEPT("offer"),
    /** M06 */
    PLACE_MENTOR("offer"),
    /** M07 */
    WAITING_LIST(""),
    /** M08 */
    NOT_ADMITTED(""),
    /** M09 */
    RESERVE_MENTOR(""),
    /** M10 */
    DATES_MISSING("group"),
    /** M11 */
    GROUP_SILENT("group"),
    /** M12 */
    WITHDRAWN(""),
    /** M13 */
    MENTOR_LOST("group"),
    /** To a mentor whose adept has left. */
    ADEPT_LEFT("group"),
    /** To an adept who is given another mentor, and to that mentor. */
    NEW_GROUP("group"),
    /** After the first meeting (B4). */
    FIT_QUESTION("fit"),
    /** Halfway: three questions (B7). */
    CHECK_IN("check-in"),
    /** Before the edition ends: the closing talk of the group (B8). */
    CLOSING_TALK("group"),
    /** After three contacts without an answer. */
    REMOVAL_WARNING(""),
    /** M15 */
    THANKS("survey"),
    /** M16 */
    MENTORING_CERTIFICATE("certificate"),
    /** M18, to the line manager whom a participant has named; without a link of hers. */
    LINE_MANAGER(""),
    /** To everybody who has applied or takes part, when the edition is cancelled. */
    EDITION_CANCELLED("");

    private final String path;

    MentoringLetter(String path) {
        this.path = path;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String path() {
        return path;
    }
}
