package org.stegvis.shared;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stegvis.shared.ClaimField.Kind;

/** The questions of a travel claim (domain chapter 3.8), in their groups. The one home of their keys. */
public final class ClaimForm {

    static final String KIND = "claimKind";
    static final String TRAVELLED = "travelled";
    static final String UNUSED_TICKET = "unusedTicket";
    static final String STARTS_FROM = "startsFrom";
    static final String HOME = "home";
    static final String DEPARTURE_PLACE = "departurePlace";
    static final String DEPARTURE_DAY = "departureDay";
    static final String DEPARTURE_TIME = "departureTime";
    static final String RETURN_PLACE = "returnPlace";
    static final String RETURN_DAY = "returnDay";
    static final String RETURN_TIME = "returnTime";
    static final String FROM_HOME = "kilometresFromHome";
    static final String FROM_WORK = "kilometresFromWork";
    static final String FREE_MEALS = "freeMeals";
    static final String MEALS_BOUGHT = "mealsBought";
    static final String NIGHT = "nightWithoutBed";
    static final String MODE_REASON = "modeReason";
    static final String OTHER_COSTS = "otherCosts";
    static final String OTHER_WHAT = "otherCostsWhat";
    static final String EMPLOYER_PAID = "employerPaid";
    static final String DECLARATION = "declaration";
    /** What was typed here goes to the register of accounts and nowhere else. */
    public static final String ACCOUNT = "account";

    static final String YES = "yes";

    private static final List<String> YES_NO = List.of(YES, "no");
    private static final List<String> MODES =
            Arrays.stream(TravelMode.values()).map(TravelMode::name).toList();
    private static final int LINE = 200;
    private static final int TEXT = 1000;
    private static final int SHORT = 20;
    private static final int LONGEST_ACCOUNT = 50;

    /** The parts of a journey for which a mode and its cost are asked. */
    enum Part {
        OUT,
        BACK,
        /** On the spot, such as from the station. */
        LOCAL;

        String mode() {
            return name().toLowerCase(Locale.ROOT) + "Mode";
        }

        String fare() {
            return name().toLowerCase(Locale.ROOT) + "Fare";
        }

        String kilometres() {
            return name().toLowerCase(Locale.ROOT) + "Kilometres";
        }

        String passengers() {
            return name().toLowerCase(Locale.ROOT) + "Passengers";
        }
    }

    /** Questions under one heading, {@code claims.group.<name>}. */
    public record Group(String name, List<ClaimField> fields) {}

    private static final List<Group> GROUPS = List.of(
            new Group("what", List.of(choice(KIND, true, TRAVELLED, UNUSED_TICKET))),
            new Group(
                    "journey",
                    List.of(
                            choice(STARTS_FROM, false, HOME, "work"),
                            field(DEPARTURE_PLACE, Kind.LINE, LINE),
                            field(DEPARTURE_DAY, Kind.DATE, SHORT),
                            field(DEPARTURE_TIME, Kind.TIME, SHORT),
                            field(RETURN_PLACE, Kind.LINE, LINE),
                            field(RETURN_DAY, Kind.DATE, SHORT),
                            field(RETURN_TIME, Kind.TIME, SHORT),
                            field(FROM_HOME, Kind.NUMBER, SHORT),
                            field(FROM_WORK, Kind.NUMBER, SHORT),
                            field(FREE_MEALS, Kind.NUMBER, SHORT),
                            field(MEALS_BOUGHT, Kind.NUMBER, SHORT),
                            new ClaimField(NIGHT, Kind.CHOICE, YES_NO, SHORT, false))),
            part(Part.OUT),
            part(Part.BACK),
            new Group("local", List.of(mode(Part.LOCAL), field(Part.LOCAL.fare(), Kind.NUMBER, SHORT))),
            new Group(
                    "rest",
                    List.of(
                            field(MODE_REASON, Kind.TEXT, TEXT),
                            field(OTHER_COSTS, Kind.NUMBER, SHORT),
                            field(OTHER_WHAT, Kind.LINE, LINE))),
            new Group(
                    "payment",
                    List.of(
                            new ClaimField(EMPLOYER_PAID, Kind.CHOICE, YES_NO, SHORT, true),
                            new ClaimField(ACCOUNT, Kind.LINE, List.of(), LONGEST_ACCOUNT, true),
                            choice(DECLARATION, true, YES))));

    private ClaimForm() {}

    /** The questions in their groups and their order. */
    public static List<Group> groups() {
        return GROUPS;
    }

    static Stream<ClaimField> fields() {
        return GROUPS.stream().flatMap(group -> group.fields().stream());
    }

    /** Of what was typed, the answers to these questions and nothing else, none longer than what is ever read. */
    public static Map<String, String> typed(Map<String, String> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields().filter(field -> parameters.containsKey(field.key())).forEach(field -> {
            String value = parameters.get(field.key()).replace("\r\n", "\n").replace("\u0000", "");
            typed.put(field.key(), value.substring(0, Math.min(value.length(), TEXT * 2)));
        });
        return typed;
    }

    private static Group part(Part part) {
        return new Group(
                part.name().toLowerCase(Locale.ROOT),
                List.of(
                        mode(part),
                        field(part.fare(), Kind.NUMBER, SHORT),
                        field(part.kilometres(), Kind.NUMBER, SHORT),
                        field(part.passengers(), Kind.NUMBER, SHORT)));
    }

    private static ClaimField mode(Part part) {
        return new ClaimField(
                part.mode(),
                Kind.CHOICE,
                part == Part.LOCAL
                        ? MODES.stream()
                                .filter(mode -> !mode.equals(TravelMode.OWN_CAR.name()))
                                .toList()
                        : MODES,
                SHORT,
                false);
    }

    private static ClaimField field(String key, Kind kind, int longest) {
        return new ClaimField(key, kind, List.of(), longest, false);
    }

    private static ClaimField choice(String key, boolean required, String... options) {
        return new ClaimField(key, Kind.CHOICE, List.of(options), SHORT, required);
    }
}
