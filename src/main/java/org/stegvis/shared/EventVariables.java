package org.stegvis.shared;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.date;
import static org.stegvis.platform.engine.ProcessVariable.yesOrNo;

import org.stegvis.platform.engine.ProcessVariable;

/** What the processes of offers, events and surveys know beyond {@link SharedVariables}. */
public final class EventVariables {

    /** The code of an {@link OfferAnswer}. */
    public static final ProcessVariable<String> OFFER_ANSWER = code("offerAnswer");

    public static final ProcessVariable<String> OFFER_REMINDER_AT = date("offerReminderAt");
    public static final ProcessVariable<String> OFFER_ENDS_AT = date("offerEndsAt");
    /** The code of a {@link Notice}. */
    public static final ProcessVariable<String> EVENT_NOTICE = code("eventNotice");

    public static final ProcessVariable<String> INVITATION_AT = date("invitationAt");
    public static final ProcessVariable<String> EVENT_REMINDER_AT = date("eventReminderAt");
    public static final ProcessVariable<String> PRACTICAL_NOTE_AT = date("practicalNoteAt");
    public static final ProcessVariable<String> EVENT_ENDS_AT = date("eventEndsAt");
    public static final ProcessVariable<String> MISSED_AT = date("missedAt");
    /** Whether those who were there are asked how they found it. */
    public static final ProcessVariable<Boolean> ASK_FOR_FEEDBACK = yesOrNo("askForFeedback");

    public static final ProcessVariable<String> FIRST_REMINDER_AT = date("firstReminderAt");
    public static final ProcessVariable<String> SECOND_REMINDER_AT = date("secondReminderAt");
    public static final ProcessVariable<String> SURVEY_CLOSES_AT = date("surveyClosesAt");

    private EventVariables() {}

    /** How much time guests have to answer. */
    public enum Notice {
        ENOUGH,
        SHORT,
        /** The event does not take place any more. */
        NONE;

        /** The code in the process. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
