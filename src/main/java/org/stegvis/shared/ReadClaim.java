package org.stegvis.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/** Reads a journey from what was typed into the form of a claim, and collects all that is wrong with it. */
final class ReadClaim {

    private static final String SENTENCE = "claims.problem.";
    private static final BigDecimal MOST = new BigDecimal("99999");
    private static final int MOST_MEALS = 30;
    private static final int MOST_PASSENGERS = 8;
    private static final int LONGEST_DAYS = 31;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    private ReadClaim(Map<String, String> typed) {
        this.typed = typed;
    }

    /**
     * The journey, as of a moment.
     *
     * @param now on the clock of the event's zone
     * @throws AnswersRefused with everything that is wrong
     */
    static Journey of(Map<String, String> typed, ProgrammeEvent event, LocalDateTime now) {
        ReadClaim read = new ReadClaim(typed);
        Journey journey = read.journey(event, now);
        if (!read.problems.isEmpty()) {
            throw new AnswersRefused(read.problems);
        }
        return journey;
    }

    /** The journey of a claim that was sent, and is therefore known to be right. */
    static Journey sent(TravelClaim claim, ProgrammeEvent event) {
        return new ReadClaim(claim.content()).journey(event, LocalDateTime.MAX);
    }

    private Journey journey(ProgrammeEvent event, LocalDateTime now) {
        ClaimForm.fields()
                .filter(field -> !field.key().equals(ClaimForm.ACCOUNT))
                .forEach(this::check);
        boolean travelled = !text(ClaimForm.KIND).equals(ClaimForm.UNUSED_TICKET);
        Optional<Journey.Travelled> time = travelled ? travelled(event, now) : Optional.empty();
        LocalDate eventDay = event.starts().toLocalDate();
        List<Journey.Leg> legs = new ArrayList<>();
        leg(
                        ClaimForm.Part.OUT,
                        time.map(was -> was.time().departure().toLocalDate()).orElse(eventDay))
                .ifPresent(legs::add);
        leg(ClaimForm.Part.LOCAL, eventDay).ifPresent(legs::add);
        leg(
                        ClaimForm.Part.BACK,
                        time.map(was -> was.time().arrival().toLocalDate()).orElse(eventDay))
                .ifPresent(legs::add);
        if (travelled) {
            require(ClaimForm.Part.OUT.mode());
            require(ClaimForm.Part.BACK.mode());
        }
        if (legs.stream().anyMatch(leg -> leg.mode().needsReason())) {
            require(ClaimForm.MODE_REASON);
        }
        BigDecimal other = number(ClaimForm.OTHER_COSTS, CENT).orElse(BigDecimal.ZERO);
        if (other.signum() > 0) {
            require(ClaimForm.OTHER_WHAT);
        }
        Journey journey = new Journey(
                time, legs, other, eventDay, text(ClaimForm.EMPLOYER_PAID).equals(ClaimForm.YES));
        if (!travelled && !journey.needsReceipt()) {
            problem(ClaimForm.Part.OUT.fare(), "nothingClaimed");
        }
        return journey;
    }

    private Optional<Journey.Travelled> travelled(ProgrammeEvent event, LocalDateTime now) {
        List.of(
                        ClaimForm.STARTS_FROM,
                        ClaimForm.DEPARTURE_PLACE,
                        ClaimForm.DEPARTURE_DAY,
                        ClaimForm.DEPARTURE_TIME,
                        ClaimForm.RETURN_PLACE,
                        ClaimForm.RETURN_DAY,
                        ClaimForm.RETURN_TIME,
                        ClaimForm.FROM_HOME,
                        ClaimForm.FROM_WORK)
                .forEach(this::require);
        TravelDistance distance = new TravelDistance(
                number(ClaimForm.FROM_HOME, CENT).orElse(BigDecimal.ZERO),
                number(ClaimForm.FROM_WORK, CENT).orElse(BigDecimal.ZERO),
                text(ClaimForm.STARTS_FROM).equals(ClaimForm.HOME));
        int freeMeals = count(ClaimForm.FREE_MEALS, MOST_MEALS);
        int mealsBought = count(ClaimForm.MEALS_BOUGHT, MOST_MEALS);
        Optional<LocalDateTime> departure = moment(ClaimForm.DEPARTURE_DAY, ClaimForm.DEPARTURE_TIME);
        Optional<LocalDateTime> arrival = moment(ClaimForm.RETURN_DAY, ClaimForm.RETURN_TIME);
        if (departure.isEmpty() || arrival.isEmpty()) {
            return Optional.empty();
        }
        if (!arrival.get().isAfter(departure.get())) {
            problem(ClaimForm.RETURN_DAY, "returnBeforeDeparture");
            return Optional.empty();
        }
        if (arrival.get().isAfter(now)) {
            problem(ClaimForm.RETURN_DAY, "inTheFuture");
        } else if (arrival.get().isAfter(departure.get().plusDays(LONGEST_DAYS))) {
            problem(ClaimForm.RETURN_DAY, "tooLongAway", LONGEST_DAYS);
        } else if (departure.get().isAfter(event.ends()) || arrival.get().isBefore(event.starts())) {
            problem(ClaimForm.DEPARTURE_DAY, "notToTheEvent", event.starts().toLocalDate());
        }
        return Optional.of(new Journey.Travelled(
                new TravelTime(departure.get(), arrival.get(), event.zone()),
                distance,
                freeMeals,
                mealsBought,
                text(ClaimForm.NIGHT).equals(ClaimForm.YES)));
    }

    private Optional<Journey.Leg> leg(ClaimForm.Part part, LocalDate day) {
        Optional<TravelMode> mode = TravelMode.ofCode(text(part.mode()));
        BigDecimal fare = number(part.fare(), CENT).orElse(BigDecimal.ZERO);
        if (mode.isEmpty()) {
            if (fare.signum() > 0) {
                require(part.mode());
            }
            return Optional.empty();
        }
        boolean drives = mode.get() == TravelMode.OWN_CAR;
        if (drives && fare.signum() > 0) {
            problem(part.fare(), "fareOfOwnCar");
        }
        BigDecimal kilometres = drives ? number(part.kilometres(), CENT).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        if (drives && kilometres.signum() == 0) {
            problem(part.kilometres(), "kilometres");
        }
        int passengers = drives ? count(part.passengers(), MOST_PASSENGERS) : 0;
        return Optional.of(new Journey.Leg(mode.get(), day, fare, kilometres, passengers));
    }

    private void check(ClaimField field) {
        String value = text(field.key());
        if (value.isEmpty()) {
            if (field.required()) {
                problem(field.key(), field.key().equals(ClaimForm.DECLARATION) ? "declaration" : "required");
            }
        } else if (value.codePointCount(0, value.length()) > field.longest()) {
            problem(field.key(), "tooLong", field.longest());
        } else if (field.kind() == ClaimField.Kind.CHOICE && !field.options().contains(value)) {
            problem(field.key(), "required");
        }
    }

    private void require(String key) {
        if (text(key).isEmpty()) {
            problem(key, "required");
        }
    }

    private Optional<LocalDateTime> moment(String dayKey, String timeKey) {
        Optional<LocalDate> day = parsed(dayKey, "day", LocalDate::parse)
                .filter(one -> one.getYear() > 1999 && one.getYear() < 2200 || refuse(dayKey, "day"));
        Optional<LocalTime> time = parsed(
                timeKey, "time", text -> LocalTime.parse(text.replace('.', ':').replaceFirst("^(\\d):", "0$1:")));
        return day.flatMap(one -> time.map(one::atTime));
    }

    private boolean refuse(String key, String sentence) {
        problem(key, sentence);
        return false;
    }

    private <T> Optional<T> parsed(String key, String sentence, java.util.function.Function<String, T> parse) {
        if (text(key).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text(key)));
        } catch (DateTimeParseException none) {
            problem(key, sentence);
            return Optional.empty();
        }
    }

    private int count(String key, int most) {
        return number(key, BigDecimal.ONE)
                .map(number -> {
                    if (number.intValueExact() > most) {
                        problem(key, "tooMany", most);
                    }
                    return Math.min(number.intValueExact(), most);
                })
                .orElse(0);
    }

    /** A number that is not negative and has no more decimals than its smallest step. */
    private Optional<BigDecimal> number(String key, BigDecimal step) {
        String value = text(key).replaceAll("[\\s\u00a0]", "").replace(',', '.');
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            BigDecimal number = new BigDecimal(value);
            if (number.compareTo(MOST) <= 0 && number.remainder(step).signum() == 0) {
                return Optional.of(number);
            }
        }
        problem(key, step.equals(BigDecimal.ONE) ? "wholeNumber" : "number");
        return Optional.empty();
    }

    private String text(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    /** The first thing that is wrong with a field is told. */
    private void problem(String key, String sentence, Object... facts) {
        if (problems.stream().noneMatch(known -> known.field().equals(key))) {
            problems.add(new Problem(key, SENTENCE + sentence, facts));
        }
    }
}
