package org.stegvis.platform.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What an expression in a query or stored filter may say: who is signed in, that person's groups, the present time, and
 * a time a number of days or the like before or after it.
 */
public final class QueryExpressions {

    private static final String STEP =
            "\\.(?:plus|minus)(?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,5}\\)";
    private static final String START_OF_DAY = "\\.withTimeAtStartOfDay\\(\\)";
    private static final Pattern ALLOWED =
            Pattern.compile("[$#]\\{\\s*(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)" + "|dateTime\\(\\)(?:"
                    + STEP + "|" + START_OF_DAY + ")*)\\s*}");

    private QueryExpressions() {}

    /** Refuses an expression that is not on the list. */
    public static void check(String expression) {
        if (expression == null || !ALLOWED.matcher(expression).matches()) {
            throw new BadUserRequestException("A filter may use currentUser(), currentUserGroups(), now() and"
                    + " dateTime() with plus and minus steps only, not " + expression);
        }
    }
}
