package org.stegvis.mentoring.matching;

/** All that the matching says, each with one sentence in the texts. */
public enum ReasonCode {
    // Why a pair is impossible.
    NOT_ELIGIBLE("notEligible"),
    SAME_PERSON("samePerson"),
    BOTH_WAYS("bothWays"),
    SAME_ORGANISATION("sameOrganisation"),
    PARENT_ORGANISATION("parentOrganisation"),
    CONFLICT_CURRENT_BID("conflictCurrentBid"),
    CONFLICT_CURRENT_CONTRACT("conflictCurrentContract"),
    CONFLICT_OWNERSHIP("conflictOwnership"),
    CONFLICT_FAMILY("conflictFamily"),
    CONFLICT_DISPUTE("conflictDispute"),
    NO_COMMON_LANGUAGE("noCommonLanguage"),
    GROUP_LANGUAGE("groupLanguage"),
    NO_NEED_MET("noNeedMet"),
    ONSITE_AND_REMOTE("onsiteAndRemote"),
    TOO_FAR("tooFar"),
    AVOIDED("avoided"),
    FAILED_BEFORE("failedBefore"),
    FORBIDDEN("forbidden"),
    NO_PLACES("noPlaces"),
    PAIR_ONLY_NEEDS_PAIR("pairOnlyNeedsPair"),
    // What the coordinator is warned of.
    EARLIER_CONFLICT("earlierConflict"),
    LOW_SCORE("lowScore"),
    // Why a pair fits.
    TEACHES("teaches"),
    OFFERS_HELP("offersHelp"),
    HELP_NOT_ASKED("helpNotAsked"),
    YEARS_AHEAD("yearsAhead"),
    SAME_TYPE("sameType"),
    DIFFERENT_TYPE("differentType"),
    MEETS_REMOTELY("meetsRemotely"),
    DISTANCE("distance"),
    COMMON_TIMES("commonTimes"),
    FLUENT_LANGUAGE("fluentLanguage"),
    FOLLOWED_LANGUAGE("followedLanguage"),
    WISHED_MENTOR("wishedMentor"),
    NO_WISH("noWish"),
    // Why an adept is not with another mentor.
    WOULD_COST("wouldCost"),
    WOULD_LEAVE_OUT("wouldLeaveOut"),
    WOULD_LOWER_LOWEST("wouldLowerLowest"),
    NOT_WITH_THESE_GROUPS("notWithTheseGroups"),
    // What would give an adept a place.
    ACCEPT_GROUP("acceptGroup"),
    ACCEPT_REMOTE("acceptRemote"),
    ACCEPT_LANGUAGE("acceptLanguage"),
    ACCEPT_COMPETENCE("acceptCompetence"),
    ONE_MORE_PLACE("oneMorePlace"),
    LIFT_FORBIDDEN("liftForbidden"),
    OTHER_MENTOR_NEEDED("otherMentorNeeded"),
    ALL_FULL("allFull"),
    // What one more place at a mentor would give.
    PLACE_FOR_ONE_MORE("placeForOneMore"),
    PLACE_RAISES_SCORE("placeRaisesScore"),
    PLACE_GIVES_NOTHING("placeGivesNothing"),
    // Why a pin cannot be kept.
    PIN_UNKNOWN_PERSON("pinUnknownPerson"),
    PIN_SECOND_MENTOR("pinSecondMentor"),
    PIN_MENTOR_FULL("pinMentorFull"),
    PIN_ORGANISATION_TWICE("pinOrganisationTwice"),
    PIN_PAIR_NOT_ALONE("pinPairNotAlone"),
    PIN_GROUP_TOO_SMALL("pinGroupTooSmall"),
    PIN_NOT_WITH_OTHERS("pinNotWithOthers");

    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    /** The key of its sentence. */
    public String textKey() {
        return "mentoring.reason." + code;
    }

    /** The key of its sentence in letters; only reasons why a pair fits have one. */
    String letterKey() {
        return "mentoring.letterReason." + code;
    }
}
