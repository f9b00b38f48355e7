package org.stegvis.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The working days of a country, as its law on counting time limits sees them: no Saturday, no Sunday, no public
 * holiday, and no day that the law puts on a par with one.
 *
 * <p>Sweden: lag (1930:173), which adds Midsummer Eve, Christmas Eve and New Year's Eve. Finland: laki 150/1930, which
 * adds Midsummer Eve and Christmas Eve. Norway: domstolloven § 149. Public holidays come from Jollyday.
 */
public enum WorkingDays {
    SE(HolidayCalendar.SWEDEN, Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31)), true),
    FI(HolidayCalendar.FINLAND, Set.of(MonthDay.of(Month.DECEMBER, 24)), true),
    NO(HolidayCalendar.NORWAY, Set.of(), false);

    private final HolidayManager holidays;
    private final Set<MonthDay> evesLikeHolidays;
    private final boolean midsummerEve;
    private final Map<Integer, Set<LocalDate>> byYear = new java.util.concurrent.ConcurrentHashMap<>();

    WorkingDays(HolidayCalendar calendar, Set<MonthDay> evesLikeHolidays, boolean midsummerEve) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendar));
        this.evesLikeHolidays = evesLikeHolidays;
        this.midsummerEve = midsummerEve;
    }

    /** Whether people are expected at work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !evesLikeHolidays.contains(MonthDay.from(day))
                && !(midsummerEve && isMidsummerEve(day))
                && !holidaysOf(day.getYear()).contains(day);
    }

    /** This day if it is a working day, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** So many working days after this day, or before it if the number is negative; the day itself is not counted. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate counted = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            counted = counted.plusDays(Integer.signum(workingDays));
            left -= isWorkingDay(counted) ? 1 : 0;
        }
        return counted;
    }

    private Set<LocalDate> holidaysOf(int year) {
        return byYear.computeIfAbsent(
                year,
                wanted -> holidays.getHolidays(java.time.Year.of(wanted)).stream()
                        .filter(holiday -> holiday.getType() == de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY)
                        .map(Holiday::getDate)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /** The Friday between 19 and 25 June. */
    private static boolean isMidsummerEve(LocalDate day) {
        return day.getMonth() == Month.JUNE
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }
}
