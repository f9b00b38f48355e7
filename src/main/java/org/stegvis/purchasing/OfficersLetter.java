package org.stegvis.purchasing;

import static org.stegvis.purchasing.OfficersLetter.Field.day;
import static org.stegvis.purchasing.OfficersLetter.Field.line;
import static org.stegvis.purchasing.OfficersLetter.Field.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The letters of a purchase that an officer writes, in the order of the phases (domain 2.11). Their words are given the
 * number, the title, the buyer, the review body of the country, and then the fields in the order in which they stand here.
 */
public enum OfficersLetter {
    BENEFITS_MEMO(Set.of(CaseRole.MANAGEMENT)),
    MANDATE_DECIDED(Set.of(CaseRole.REQUESTER, CaseRole.MATCHING_OFFICER), day("decidedOn")),
    SUPPLIER_QUESTIONNAIRE(outside(), day("answerBy")),
    DIALOGUE_INVITATION(outside(), day("meetingOn"), line("meetingTime"), line("place")),
    DIALOGUE_RECORD(outside(), day("meetingOn"), line("recordAt")),
    DECISION_MADE(Set.of(CaseRole.REQUESTER, CaseRole.MATCHING_OFFICER, CaseRole.CONTRACT_MANAGER), day("decidedOn")),
    AWARD_WINNER(outside(), day("decidedOn"), day("standstillLastDay")),
    AWARD_OTHERS(outside(), day("decidedOn"), line("winner"), text("reasons"), day("standstillLastDay")),
    PROCUREMENT_CANCELLED(outside(), day("decidedOn"), text("reasons")),
    CONTRACT_SIGNED(outside(), day("signedOn"), day("firstDay")),
    DIALOGUE_AGREEMENT(outside(), day("agreedOn"), text("agreed")),
    START_MEETING_INVITATION(outside(), day("meetingOn"), line("meetingTime"), line("place")),
    START_MEETING_MINUTES(outside(), day("meetingOn"), text("agreed")),
    FOLLOW_UP_PLAN(outside(), day("reportBy")),
    REPORT_REQUEST(outside(), day("reportBy")),
    CORRECTION_LETTER(outside(), text("defect"), day("correctBy")),
    SANCTION_LETTER(outside(), text("defect"), text("sanction"), day("decidedOn")),
    EXTENSION_NOTICE(outside(), day("lastDay")),
    MODIFICATION_NOTICE(outside(), day("changesOn"), text("change")),
    TERMINATION_NOTICE(outside(), day("lastDay"), text("reasons")),
    CONTRACT_END(outside(), day("lastDay"), day("documentationBy")),
    EVALUATION(Set.of(CaseRole.MANAGEMENT, CaseRole.REQUESTER));

    private final Set<CaseRole> roles;
    private final List<Field> fields;

    OfficersLetter(Set<CaseRole> roles, Field... fields) {
        this.roles = roles;
        this.fields = List.of(fields);
    }

    /**
     * A fact that the officer fills in.
     *
     * @param key its label stands under {@code letterField.<key>} in the texts
     */
    public record Field(String key, Kind kind) {

        /** What a fact can be. */
        public enum Kind {
            DAY(10),
            LINE(200),
            TEXT(1000);

            private final int longest;

            Kind(int longest) {
                this.longest = longest;
            }

            /** How many characters it may have. */
            public int longest() {
                return longest;
            }
        }

        static Field day(String key) {
            return new Field(key, Kind.DAY);
        }

        static Field line(String key) {
            return new Field(key, Kind.LINE);
        }

        static Field text(String key) {
            return new Field(key, Kind.TEXT);
        }
    }

    /** The code in texts and addresses, such as award-winner. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of what it is called. */
    public String nameKey() {
        return "letter." + code() + ".name";
    }

    /** The facts that the officer fills in. */
    public List<Field> fields() {
        return fields;
    }

    /** Whether it goes to organisations outside, which the officer names; else it goes to holders of roles in the case. */
    public boolean isForOutsiders() {
        return roles.isEmpty();
    }

    /** The roles in the case that it is for; none for a letter to outsiders. */
    public Set<CaseRole> roles() {
        return roles;
    }

    public static Optional<OfficersLetter> ofCode(String code) {
        return Arrays.stream(values())
                .filter(letter -> letter.code().equals(code))
                .findFirst();
    }

    private static Set<CaseRole> outside() {
        return Set.of();
    }
}
